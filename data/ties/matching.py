"""The two lists and their matching, for make.py and measure.py."""
import collections
import csv
import difflib
import lzma
import re

from gazetteer import Place, fold, umlauts
from neighbours import NONE_IN_STATE, Pairs, Resolver, accept

WIKIDATA, WIKIPEDIA = "wikidata-p190-2016", "wikipedia-twin-towns-2026"
SURE_WITHOUT_STATE, SURE_WITH_STATE = 0.9, 0.8
PART = re.compile(r"[(\d–]|\b(district|county|region|raion|province|governorate|rural|parish|state)\b", re.I)
ANSWERED = ("the only place", "the likeliest", "no place of this name; one spelt nearly so")
GENERIC = re.compile(r"\b(kommune|gmina|municipality|municipio( de)?|city( of)?|london borough of|opstina|town)\b")
ALIKE = 0.75  # of the letters


def raw(folder, name):
    packed = folder / f"{name}.xz"
    return lzma.open(packed, "rt", encoding="utf-8") if packed.exists() else open(folder / name, encoding="utf-8")


def answers(folder):
    with raw(folder, "answers.csv") as rows:
        return {(r["list"], r["key"], r["state"]): r for r in csv.DictReader(rows) if r["actor_id"]}


class Lists:
    """The two lists as they were gathered."""

    def __init__(self, folder, gazetteer):
        with raw(folder, "wikidata-p190-2016-names.tsv") as rows:
            self.labels = dict(row.rstrip("\n").split("\t") for row in rows)
        with raw(folder, "wikidata-p190-2016-relations.tsv") as rows:
            self.said = {tuple(row.rstrip("\n").split("\t")) for row in rows}
        self.towns, self.written, self.spelt = [], {}, {}
        with raw(folder, "twin-towns-wikipedia-2026.csv") as rows:
            for row in csv.DictReader(rows):
                ends = [self.town(gazetteer, row[f"city{i}"].strip(), row[f"country{i}"].strip()) for i in (1, 2)]
                if ends[0] != ends[1]:
                    self.towns.append(tuple(ends))

    def town(self, gazetteer, city, country):
        """One town of one state, also where the list spells it with other marks (Petroşani and Petroșani)."""
        state, division = gazetteer.state(country)
        where = (state or country, division or "")
        node = self.spelt.setdefault((fold(city) or city, umlauts(city, state), *where), (city, *where))
        self.written.setdefault(node, (city, country))
        return node


def links(pairs):
    found = collections.defaultdict(set)
    for a, b in pairs:
        if a != b:
            found[a].add(b)
            found[b].add(a)
    return {node: sorted(others) for node, others in found.items()}  # sorted: the same sums on every run


def places_of(pairs, places):
    """The pairs of places, each with the pairs of names it rests on."""
    found = collections.defaultdict(list)
    for a, b in sorted(pairs):
        if a in places and b in places and places[a] != places[b]:
            found[tuple(sorted((places[a], places[b])))].append((a, b))
    return found


class Matching:
    """Both lists matched, each with the help of the other, in three rounds."""

    def __init__(self, gazetteer, lists, said):
        self.gazetteer, self.lists = gazetteer, lists
        self.town_links, self.item_links = links(lists.towns), links(lists.said)
        self.offered = set()
        self.towns = {n: self.of_town(n, said) for n in self.town_links}
        self.items = {q: self.of_item(q, said) for q in self.item_links}
        self.item_place, self.town_place = {}, {}
        pairs = None
        for _ in range(4):
            self.match_towns(pairs)
            self.match_items(Pairs(places_of(lists.towns, self.town_place), self.country))
            pairs = Pairs(places_of(lists.said, self.held), self.country)

    def country(self, slug):
        return self.gazetteer.places[slug][1]

    def of_town(self, node, said):
        name, state, division = node
        if state not in self.gazetteer.codes:
            return []
        found = self.gazetteer.candidates(name, state, division or None)
        return found or self.offer(node, name, said.get((WIKIPEDIA, name, state)), state)

    def of_item(self, item, said):
        label = self.lists.labels[item]
        return self.gazetteer.candidates(label) or self.offer(item, label, said.get((WIKIDATA, label, "")), None)

    def offer(self, node, name, answer, state):
        """What the program offers for a name that the gazetteer has not; it needs a pair of the other list."""
        if not answer or PART.search(name) or not answer["reason"].startswith(ANSWERED):
            return []
        slugs = [answer["actor_id"]] + [self.gazetteer.by_id.get(i) for i in answer["runners_up"].split()]
        self.offered.add(node)
        return [Place(*self.gazetteer.places[s], False) for s in slugs if s in self.gazetteer.places
                and state in (None, self.country(s)) and self.alike(name, s)]

    def alike(self, name, slug):
        """Whether some name of the place is spelt nearly so, words for a municipality apart."""
        plain = " ".join(GENERIC.sub(" ", fold(name)).split())
        matcher = difflib.SequenceMatcher(b=plain, autojunk=False)
        for other in self.gazetteer.names_of(slug):
            matcher.set_seq1(other)
            if matcher.real_quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE:
                return True
        return False

    def match_towns(self, pairs):
        resolver = Resolver(self.towns, self.town_links, pairs, NONE_IN_STATE)
        self.town_belief = resolver.run(3)
        supported = resolver.supported if pairs else lambda node, slug: 0
        self.town_place, self.town_beaten = accept(
            self.town_belief, SURE_WITH_STATE, supported, lambda n, s: n not in self.offered or supported(n, s) > 0)

    def match_items(self, pairs):
        resolver = Resolver(self.items, self.item_links, pairs)
        self.item_belief = resolver.run(5)
        def bare(item, slug):  # the name of a state or a division, or a name spelt otherwise, needs a pair of the other list
            doubtful = item in self.offered or fold(self.lists.labels[item]) in self.gazetteer.wide
            return not doubtful or resolver.supported(item, slug) > 0
        self.item_place, self.item_beaten = accept(self.item_belief, SURE_WITHOUT_STATE, resolver.supported, bare)
        self.held = {q: s for q, s in self.item_place.items() if resolver.supported(q, s)}

    def why(self, node, candidates, beaten):
        if node in beaten:
            return "another name has the place"
        return "several places, or the place may be missing" if candidates.get(node) else "no place of the name"
