"""ISO 3166-2 codes and GeoNames ids of first-level divisions."""

import collections
import dataclasses
import json
import pathlib

import fetch

# Where the package gives older or mixed-up codes, none is taken: Iran gave its codes out anew in 2020, Madagascar's are
# of the provinces that regions replaced, and five single ones have another division's. Found by comparing all names
# with those of Debian's iso-codes 4.15.0-1 on 2026-11-22.
REFUSED_STATES = frozenset({"IR", "MG"})
REFUSED = frozenset({"BH-17", "MT-58", "MT-59", "SI-196", "SI-197"})


@dataclasses.dataclass(frozen=True)
class Iso:
    geonames_id: str
    iso_3166_2: str


class Current:
    """The ISO 3166-2 codes of today as CLDR lists them, and what became of older ones."""

    def __init__(self, work: pathlib.Path):
        core = fetch.package(work, "cldr-core") / "supplemental"
        tree = json.loads((core / "subdivisionContainment.json").read_text())["supplemental"]["subdivisionContainment"]
        alias = json.loads((core / "aliases.json").read_text())["supplemental"]["metadata"]["alias"]
        self.codes = {code for entry in tree.values() for code in entry["_contains"]}
        self.whole = {
            entry["_contains"][0]: parent
            for parent, entry in tree.items()
            if len(entry["_contains"]) == 1 and parent in self.codes
        }
        self.alias = {old: entry["_replacement"] for old, entry in alias["subdivisionAlias"].items()}

    def resolve(self, country: str, code: str) -> str:
        """`ES-CT`, or blank when the code is neither in force nor replaced by exactly one that is.

        The only province of a region (`ES-MU`) stands for the region (`ES-MC`), which is the first-level division.
        """
        key = (country + code).lower()
        key = key if key in self.codes else self.alias.get(key, "")
        key = self.whole.get(key, key)
        code = f"{country}-{key[2:].upper()}"
        sound = key in self.codes and key.startswith(country.lower())
        return code if sound and country not in REFUSED_STATES and code not in REFUSED else ""


def match(work: pathlib.Path, divisions: list[list[str]], tagged, core) -> dict[str, Iso]:
    """Division code to what is known of it; matched by code and name, else by a name that only one division has."""
    path = fetch.package(work, "iso3166-2-db") / "data/iso3166-2.json"
    ours = {row[0]: {core(row[2])} | {core(n) for n in tagged.get(row[0], {}).values()} for row in divisions if row[1] == "1"}
    current = Current(work)
    found: dict[str, list[Iso]] = collections.defaultdict(list)
    for country, entry in sorted(json.loads(path.read_text(encoding="utf-8")).items()):
        for region in entry["regions"]:
            code = _division(country, region, ours, core)
            if code:
                iso = current.resolve(country, str(region["iso"])) if region.get("iso") else ""
                found[code].append(Iso(str(region["reference"]["geonames"]), iso))
    return _unambiguous(found)


def _division(country: str, region: dict, ours: dict[str, set], core) -> str:
    names = {core(name) for name in [region["name"], *region["names"].values()] if name}
    code = f"{country}.{region.get('admin')}"
    if code in ours and any(a & b for a in names for b in ours[code]):
        return code
    same = [other for other, known in ours.items() if other.startswith(country + ".") and names & known]
    return same[0] if len(same) == 1 else ""


def _unambiguous(found: dict[str, list[Iso]]) -> dict[str, Iso]:
    single = {code: options[0] for code, options in found.items() if len(options) == 1}
    ids = collections.Counter(iso.geonames_id for iso in single.values())
    codes = collections.Counter(iso.iso_3166_2 for iso in single.values())
    return {
        code: Iso(
            iso.geonames_id if ids[iso.geonames_id] == 1 else "",
            iso.iso_3166_2 if codes[iso.iso_3166_2] == 1 else "",
        )
        for code, iso in single.items()
    }
