"""Makes lists of signatures that nobody gave, for demonstrations: the same rows each time it runs."""

import csv
import datetime
import hashlib
import lzma
import pathlib

HERE = pathlib.Path(__file__).parent
PLACES = HERE.parents[1] / "data/gazetteer/places.tsv.xz"
HEAD = ["instrument", "signatory", "country", "date", "kind", "source", "place", "standing", "signer", "role"]
MARK = "DEMONSTRATION, nobody signed"


def towns(count: int) -> list[tuple[str, str]]:
    """Ids and countries of towns of 20,000 to 60,000 people, in an order that means nothing."""
    with lzma.open(PLACES, "rt", encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        fit = [
            (row["slug"], row["country"])
            for row in rows
            if row["feature_code"].startswith("PPLA") or row["feature_code"] == "PPL"
            if 20_000 <= int(row["population"] or 0) <= 60_000
        ]
    fit.sort(key=lambda town: hashlib.sha256(town[0].encode()).digest())
    return fit[:count]


def write(name: str, instrument: str, days: list[datetime.date]) -> None:
    with open(HERE / name, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(HEAD)
        for number, (day, (town, country)) in enumerate(zip(days, towns(len(days)), strict=True), 1):
            signer = f"DEMONSTRATION {number:04d}"
            out.writerow(
                [instrument, town, country, day, "signDefinitive", "demonstration-list", MARK, "REPORTED", signer, "mayor"]
            )


def spread(first: datetime.date, last: datetime.date, count: int) -> list[datetime.date]:
    """So many days from the first to the last, as even as days allow."""
    span = (last - first).days
    return [first + datetime.timedelta(days=span * i // (count - 1)) for i in range(count)]


def main() -> None:
    day = datetime.date
    write(
        "growth.csv",
        "demonstration-growth",
        spread(day(2009, 3, 19), day(2009, 3, 22), 52)
        + spread(day(2009, 3, 23), day(2012, 3, 14), 1_018)
        + [day(2012, 3, 15)] * 5,
    )
    write(
        "adoption.csv",
        "demonstration-adoption",
        [day(2018, 12, 8)] * 76 + spread(day(2019, 1, 15), day(2020, 5, 5), 28),
    )


if __name__ == "__main__":
    main()
