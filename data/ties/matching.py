"""The two lists and their matching, for make.py and measure.py."""
import collections
import csv
import lzma

from gazetteer import Place, fold
from neighbours import NONE_IN_STATE, Pairs, Resolver, accept

WIKIDATA, WIKIPEDIA = "wikidata-p190-2016", "wikipedia-twin-towns-2026"
SURE_WITHOUT_STATE, SURE_WITH_STATE = 0.9, 0.8


def raw(folder, name):
    packed = folder / f"{name}.xz"
    return lzma.open(packed, "rt", encoding="utf-8") if packed.exists() else open(folder / name, encoding="utf-8")


class Lists:
    """The two lists as they were gathered."""

    def __init__(self, folder, gazetteer):
        with raw(folder, "wikidata-p190-2016-names.tsv") as rows:
            self.labels = dict(row.rstrip("\n").split("\t") for row in rows)
        with raw(folder, "wikidata-p190-2016-relations.tsv") as rows:
            self.said = {tuple(row.rstrip("\n").split("\t")) for row in rows}
        self.towns, self.written = [], {}
        with raw(folder, "twin-towns-wikipedia-2026.csv") as rows:
            for row in csv.DictReader(rows):
                ends = [self.town(gazetteer, row[f"city{i}"].strip(), row[f"country{i}"].strip()) for i in (1, 2)]
                if ends[0] != ends[1]:
                    self.towns.append(tuple(ends))

    def town(self, gazetteer, city, country):
        state, division = gazetteer.state(country)
        node = (city, state or country, division or "")
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
        self.towns = {n: self.of_town(n, said) for n in self.town_links}
        self.offered = {}
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
        answer = said.get((WIKIPEDIA, name, state))
        if not found and answer and answer["decision"] == "ACCEPT" and self.country(answer["actor_id"]) == state:
            found = [Place(*self.gazetteer.places[answer["actor_id"]], True)]
        return found

    def of_item(self, item, said):
        found = self.gazetteer.candidates(self.lists.labels[item])
        answer = said.get((WIKIDATA, self.lists.labels[item], ""))
        if not found and answer:
            offered = [answer["actor_id"]] + [self.gazetteer.by_id.get(i) for i in answer["runners_up"].split()]
            found = [Place(*self.gazetteer.places[s], False) for s in offered if s]
            self.offered[item] = True
        return found

    def match_towns(self, pairs):
        resolver = Resolver(self.towns, self.town_links, pairs, NONE_IN_STATE)
        self.town_belief = resolver.run(3)
        supported = resolver.supported if pairs else lambda node, slug: 0
        self.town_place, self.town_beaten = accept(self.town_belief, SURE_WITH_STATE, supported)

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
