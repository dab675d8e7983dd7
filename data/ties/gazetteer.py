"""The places a name may mean, for make.py: every place under its names, with divisions and states.

Needs the standard library only; reads ../gazetteer and ../memberships/names.py (folding of names).
"""
import collections
import lzma
import pathlib
import re
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "memberships"))
from names import GONE, STATES_ALSO, fold  # noqa: E402

DATA = HERE.parent / "gazetteer"
PARTS_OF_GB = {"England": "ENG", "Scotland": "SCT", "Wales": "WLS", "Northern Ireland": "NIR"}
WRITTEN_ALSO = {
    "Republic of Ireland": "IE", "Ivory Coast": "CI", "Cape Verde": "CV", "Congo": "CG", "East Timor": "TL",
    "Georgia (country)": "GE", "Grece": "GR", "Japa": "JP", "Kazakhstah": "KZ", "Madagaskar": "MG",
    "Micronesia": "FM", "Federated States of Micronesia": "FM", "Moldavia": "MD", "Northern Cyprus": "CY",
    "Surinam": "SR", "West Bank": "PS", "in Italy": "IT", "Bosnia and Hercegovina": "BA", "Island": "IS",
    "Bahamas": "BS", "Gambia": "GM", "Timor-Leste": "TL", "North Korea": "KP", "Laos": "LA", "Brunei": "BN",
    "Syria": "SY", "Tanzania": "TZ", "Venezuela": "VE", "Bolivia": "BO", "Iran": "IR", "Swaziland": "SZ",
}
QUALIFIED = re.compile(r"^(.+?)(?: \(([^()]+)\)|, ([^,]+))$")
Place = collections.namedtuple("Place", "slug country admin1 admin2 people own")


GERMAN = {"DE", "AT", "CH"}


def umlauts(name, state):
    """The umlauts of a name where they tell towns apart (Münster and Munster), else nothing."""
    return "".join(c for c in unicodedata.normalize("NFC", name.casefold()) if c in "äöü") if state in GERMAN else ""


def table(path):
    opened = lzma.open(path, "rt", encoding="utf-8", newline="\n") if path.suffix == ".xz" else open(path, encoding="utf-8")
    with opened as lines:
        head = next(lines).rstrip("\n").split("\t")
        for line in lines:
            yield dict(zip(head, line.rstrip("\n").split("\t")))


class Gazetteer:
    def __init__(self):
        self.places, self.by_id, self.codes, self.umlauts = {}, {}, {}, {}
        self.named = collections.defaultdict(dict)
        self.names = collections.defaultdict(list)
        for row in table(DATA / "places.tsv.xz"):
            if row["feature_code"] not in GONE:
                self.add(row)
        self.states = dict(STATES_ALSO, **WRITTEN_ALSO)
        self.wide = set()  # names of states and first-level divisions: not lightly a place
        for row in table(DATA / "states.tsv"):
            self.codes[row["alpha2"]] = row["name"]
            for name in (row["name"], row["name"].replace(" & ", " and ").replace("St. ", "Saint ")):
                self.states.setdefault(name, row["alpha2"])
            self.wide.add(fold(row["name"]))
        self.divisions = collections.defaultdict(set)
        for row in table(DATA / "divisions.tsv.xz"):
            names = {fold(row["name"])} | {fold(t.split("=", 1)[1]) for t in row["tagged"].split("\x1f") if "=" in t}
            for name in names:
                self.divisions[name].add(tuple(row["code"].split(".")))
            if row["level"] == "1":
                self.wide |= names

    def add(self, row):
        place = (row["slug"], row["country"], row["admin1"], row["admin2"], int(row["population"] or 0))
        self.places[row["slug"]] = place
        self.by_id[row["id"]] = row["slug"]
        self.umlauts[row["slug"]] = umlauts(row["name"], row["country"])
        own = {fold(row["name"]), fold(row["ascii"])}
        other = {fold(n) for n in row["alternates"].split("\x1f")}
        other |= {fold(t.split("=", 1)[1]) for t in row["tagged"].split("\x1f") if "=" in t}
        for name in (own | other) - {""}:
            self.named[name][place[0]] = name in own

    def names_of(self, slug):
        """Every folded name of a place."""
        if not self.names:
            for name, slugs in self.named.items():
                for each in slugs:
                    self.names[each].append(name)
        return self.names[slug]

    def state(self, written):
        """(state, first-level division or None) for a country as written, or (None, None)."""
        if written in PARTS_OF_GB:
            return "GB", PARTS_OF_GB[written]
        if written in self.states:
            return self.states[written], None
        if ", " in written:
            part, whole = written.rsplit(", ", 1)
            state, _ = self.state(whole)
            if part in PARTS_OF_GB:
                return "GB", PARTS_OF_GB[part]
            if part in self.states:
                return self.states[part], None
            codes = [c for c in self.divisions[fold(part)] if c[0] == state and len(c) == 2]
            return state, codes[0][1] if len(codes) == 1 else None
        return None, None

    def candidates(self, written, state=None, division=None):
        """Every place of the name; a qualifier ("Suzhou, Jiangsu") narrows to its state or division if it names one."""
        found = self.exact(written, state, division)
        qualified = QUALIFIED.match(written)
        if not found and qualified:
            name, qualifier = qualified.group(1), qualified.group(2) or qualified.group(3)
            found = self.exact(name, state, division)
            codes = set(self.divisions[fold(qualifier)])
            if qualifier in self.states:
                codes.add((self.states[qualifier],))
            if found and codes:
                found = [p for p in found if any((p.country, p.admin1, p.admin2)[:len(c)] == c for c in codes)]
            elif re.search(r"gmina|district|county|province|communaut|municipality|kreis", qualifier, re.I):
                found = []
        return found

    def exact(self, name, state, division):
        places = [Place(*self.places[s], own) for s, own in self.named.get(fold(name), {}).items()]
        places = [p for p in places if (state is None or p.country == state) and (division is None or p.admin1 == division)]
        german = {p for p in places if p.own and p.country in GERMAN}
        same = {p for p in german if umlauts(name, p.country) == self.umlauts[p.slug]}
        return [p for p in places if p not in german - same] if same else places
