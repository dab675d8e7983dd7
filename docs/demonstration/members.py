"""Writes two lists of members that are members of nothing, for demonstrations, into the folder where it is run.

The first has 17,000 towns; the second, a year later, lacks 300 of them and has 200 others. The same rows each time.
"""

import csv
import hashlib
import lzma
import pathlib

PLACES = pathlib.Path(__file__).parents[2] / "data/gazetteer/places.tsv.xz"
FIRST, GONE, NEW = 17_000, 300, 200


def towns() -> list[tuple[str, str, str]]:
    """Ids, names and countries of towns of 2,000 to 60,000 people, in an order that means nothing."""
    with lzma.open(PLACES, "rt", encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        fit = [
            (row["slug"], row["name"], row["country"])
            for row in rows
            if 2_000 <= int(row["population"] or 0) <= 60_000
        ]
    fit.sort(key=lambda town: hashlib.sha256(town[0].encode()).digest())
    return fit[: FIRST + NEW]


def write(name: str, rows: list[tuple[str, str, str]]) -> None:
    with open(name, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["DEMONSTRATION: nobody in this list is a member of anything"])
        out.writerow(["City", "Country", "id", "Note"])
        out.writerows([town, country, slug, "DEMONSTRATION"] for slug, town, country in rows)
        out.writerow(["Total", len(rows), "", "DEMONSTRATION"])


def main() -> None:
    all_towns = towns()
    write("demonstration-2023.csv", all_towns[:FIRST])
    write("demonstration-2024.csv", all_towns[GONE:])


if __name__ == "__main__":
    main()
