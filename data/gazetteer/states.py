"""States and world regions from CLDR, with the capital from the places."""

import json
import pathlib

import fetch
import text
from slugs import Claim

HEADER = "alpha2 alpha3 numeric slug name region sub_region intermediate_region population population_source capital note".split()
REGION_HEADER = ["code", "name", "parent"]
# CLDR's usual English name would give an address that says more than the name people use.
SHORT_SLUGS = frozenset({"HK", "MO", "MM", "CC"})
# CLDR keeps these two levels of M49 apart from its tree of containment.
GROUPED = {"202": "002", "419": "019"}


class Cldr:
    def __init__(self, work: pathlib.Path):
        core = fetch.package(work, "cldr-core") / "supplemental"
        self.codes = _load(core / "codeMappings.json")["codeMappings"]
        self.info = _load(core / "territoryInfo.json")["territoryInfo"]
        self.contains = _load(core / "territoryContainment.json")["territoryContainment"]
        english = fetch.package(work, "cldr-localenames-full") / "main/en/territories.json"
        self.names = json.loads(english.read_text())["main"]["en"]["localeDisplayNames"]["territories"]

    def parents(self) -> dict[str, str]:
        """Child to parent in M49 (world excluded as a parent of states)."""
        found: dict[str, str] = {}
        for code, entry in self.contains.items():
            if code.isdigit() and not entry.get("_grouping"):
                found |= {child: code for child in entry["_contains"]}
        for code, parent in GROUPED.items():
            found |= {child: code for child in self.contains[code]["_contains"]}
            found[code] = parent
        return {child: parent for child, parent in found.items() if parent != "QO"}

    def is_iso(self, code: str) -> bool:
        """In ISO 3166-1: numeric codes from 900 are for private use, and other CLDR territories have none."""
        numeric = self.codes.get(code, {}).get("_numeric", "999")
        return len(code) == 2 and int(numeric) < 900 and code in self.current()

    def current(self) -> set[str]:
        """Codes in a region of today (deprecated ones stand in lists of their own), and Antarctica."""
        return {child for code, entry in self.contains.items() if "-" not in code for child in entry["_contains"]}


def _load(path: pathlib.Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))["supplemental"]


def claims(cldr: Cldr, used: set[str]) -> list[Claim]:
    return [Claim(code, _slug(cldr, code), code.lower(), (0, code)) for code in codes(cldr, used)]


def codes(cldr: Cldr, used: set[str]) -> list[str]:
    return sorted({code for code in cldr.codes if cldr.is_iso(code)} | used)


def _slug(cldr: Cldr, code: str) -> str:
    name = cldr.names[f"{code}-alt-short"] if code in SHORT_SLUGS else cldr.names[code]
    return text.slug(name.replace("&", " and "))


def table(cldr: Cldr, places: list[list[str]], slugs: dict[str, str]) -> list[list[str]]:
    capitals: dict[str, list[str]] = {}
    for row in places:
        if row[7] == "PPLC":
            capitals.setdefault(row[8], []).append(row[0])
    parents = cldr.parents()
    return [_row(cldr, code, slugs, parents, capitals.get(code, [])) for code in codes(cldr, {r[8] for r in places})]


def _row(cldr: Cldr, code: str, slugs, parents, capitals: list[str]) -> list[str]:
    mapping = cldr.codes.get(code, {})
    population = cldr.info.get(code, {}).get("_population", "")
    notes = [] if cldr.is_iso(code) else ["not an ISO 3166-1 entry: code for private use"]
    if len(capitals) > 1:
        notes.append("several places are marked as capital")
    return [
        code, mapping["_alpha3"], mapping["_numeric"], slugs[code], cldr.names[code], *_regions(code, parents),
        "" if population == "0" else population, "cldr-core-48.2" if population not in ("", "0") else "",
        capitals[0] if len(capitals) == 1 else "", "; ".join(notes),
    ]


def _regions(code: str, parents: dict[str, str]) -> list[str]:
    """Region, sub-region and intermediate region, blank where M49 has none."""
    chain: list[str] = []
    while code in parents and parents[code] != "001":
        code = parents[code]
        chain.insert(0, code)
    return (chain + ["", "", ""])[:3] if all(c.isdigit() for c in chain) else ["", "", ""]


def regions(cldr: Cldr) -> list[list[str]]:
    parents = {child: parent for child, parent in cldr.parents().items() if child.isdigit()}
    rows = [[code, cldr.names[code], parent] for code, parent in sorted(parents.items())]
    return [["001", "World", ""], *rows]
