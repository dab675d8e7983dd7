"""Finds the place a list means, by its name alone: exact after folding, and only where no doubt is left.

Needs the standard library only; reads ../gazetteer.
"""
import collections
import lzma
import pathlib
import re
import unicodedata

GAZETTEER = pathlib.Path(__file__).resolve().parent.parent / "gazetteer"
LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i"})
GONE = {"PPLX", "PPLQ", "PPLH", "PPLW", "PPLCH", "STLMT"}
STATES_ALSO = {
    "UK": "GB", "Wales, UK": "GB", "England": "GB", "Great Britain": "GB", "USA": "US",
    "United States of America": "US", "Russia": "RU", "Russian Federation": "RU", "South Korea": "KR", "Korea": "KR",
    "Republic of Korea": "KR", "Viet Nam": "VN", "Vietnam": "VN", "Macedonia": "MK",
    "The former Yugoslav Republic of Macedonia": "MK", "Iran [Islamic Republic of]": "IR",
    "Islamic Republic of Iran": "IR", "Bolivia [Plurinational State of]": "BO", "Czech Republic": "CZ",
    "Czechia": "CZ", "Turkey": "TR", "Türkiye": "TR", "The Netherlands": "NL", "The Gambia": "GM",
    "Democratic Republic of the Congo": "CD", "People's Republic of China": "CN", "Palestine": "PS", "Myanmar": "MM",
    "Côte d'Ivoire": "CI", "Kingdom of Morocco": "MA", "Kingdom of Saudi Arabia": "SA", "DK": "DK",
    "Côte d’Ivoire": "CI", "Algérie": "DZ", "Cameroun": "CM", "Centrafrique": "CF", "République du Congo": "CG",
    "Maroc": "MA", "Bénin": "BJ", "Sénégal": "SN", "Tanzanie": "TZ", "Afrique du Sud": "ZA", "Ouganda": "UG",
    "République Démocratique du Congo": "CD", "Zambie": "ZM", "Namibie": "NA", "the Netherlands": "NL",
    "Sitzerland": "CH", "Парагвай": "PY", "Перу": "PE", "Бразилия": "BR", "Куба": "CU", "Мексика": "MX",
    "Эквадор": "EC", "Тринидад и Тобаго": "TT", "Коста-Рика": "CR", "Колумбия": "CO",
    "Доминиканская Республика": "DO", "Чили": "CL",
    "United Kingdom of Great Britain and Northern Ireland": "GB", "Bosnia and Herzegovina": "BA", "Kosovo": "XK",
}
# What a list adds to the name of the place itself; tried only where the whole name finds nothing.
ADDED = re.compile(
    r"^\[?City of\]? (Greater )?| (Metropolitan City|City Government|Metropolitan Government|Municipal Council"
    r"|City Hall|City|Metropole)$")
STATE_AFTER = re.compile(r"^(.+?),? \(?([A-Z]{2})\)?$")


def fold(name):
    """Small letters without marks and signs: 'Łódź' and 'Lodz' fold alike."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(LETTERS))
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.sub(r"[\W_]+", " ", letters).split())


class Places:
    """Every place under its folded names, and the states under theirs."""

    def __init__(self):
        self.named = collections.defaultdict(dict)
        with lzma.open(GAZETTEER / "places.tsv.xz", "rt", encoding="utf-8", newline="\n") as rows:
            head = rows.readline().rstrip("\n").split("\t")
            for line in rows:
                row = dict(zip(head, line.rstrip("\n").split("\t")))
                if row["feature_code"] not in GONE:
                    self.add(row)
        self.states = dict(STATES_ALSO)
        lines = (GAZETTEER / "states.tsv").read_text("utf-8").split("\n")
        head = lines[0].split("\t")
        for line in filter(None, lines[1:]):
            row = dict(zip(head, line.split("\t")))
            self.states.setdefault(row["name"], row["alpha2"])

    def add(self, row):
        place = (row["slug"], row["country"], row["admin1"], int(row["population"] or 0), row["id"])
        own = {fold(row["name"]), fold(row["ascii"])} - {""}
        tagged = {fold(t.split("=", 1)[1]) for t in row["tagged"].split("\x1f") if "=" in t}
        other = {fold(n) for n in row["alternates"].split("\x1f") if n} | tagged
        for name in own | other - {""}:
            self.named[name][place] = name in own

    def find(self, name, country, allowed):
        """The one place meant and its name as listed (blank if it had to be cut), or None and why not.

        `allowed`: codes of states, empty for all.
        """
        codes = allowed
        if country:
            code = self.states.get(country)
            if code is None:
                return None, "state unknown"
            codes = {code}
        region, full = None, name
        after = STATE_AFTER.match(name)
        if after and codes == {"US"}:
            name, region = after.groups()
        for tried in dict.fromkeys((name, ADDED.sub("", name))):
            found = [(p, own) for p, own in self.named.get(fold(tried), {}).items()
                     if (not codes or p[1] in codes) and (region is None or p[2] == region)]
            if found:
                place, why = self.one(found, 5 if country else 20)
                return place, full if place and tried == name else why
        return None, "no place of the name"

    @staticmethod
    def one(found, times):
        """The largest, if it has that many times the people of each other one; five times, of one only also called so."""
        found.sort(key=lambda f: -f[0][3])
        first, own = found[0]
        if len(found) == 1:
            return (first, "") if own or first[3] else (None, "only under another name, people unknown")
        if all(first[3] >= (5 if own and not theirs else times) * max(other[3], 500) for other, theirs in found[1:]):
            return first, ""
        return None, f"{len(found)} places: " + " ".join(f[0][0] for f in found[:4])
