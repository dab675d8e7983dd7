#!/usr/bin/env python3
"""Makes ties.tsv.xz and open.tsv.xz: sister-city ties of Wikidata (2016) and of Wikipedia's lists (February 2026).

Usage: python3 make.py [--raw FOLDER] [ANSWERS.csv]

The raw files are read from raw/ beside this script or from FOLDER. Names become places by gazetteer.py (what a name may
mean) and neighbours.py (what it does mean, by its partners on both lists). ANSWERS.csv is what `hansa reconcile` says of
the names that the gazetteer does not have letter by letter:

    python3 make.py names > names.csv
    ./hansa reconcile --in names.csv --name name --country country --region region --list list --out answers.csv
    python3 make.py answers.csv

What it accepts for a name with a state counts as that name's only candidate; for a name of Wikidata, which has no
state, what it offers are candidates that need a pair of the other list to be taken.
"""
import collections
import csv
import lzma
import pathlib
import sys

from gazetteer import HERE, Gazetteer, Place, fold
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


def ties(matching, lists):
    found = []
    for (a, b), rests in places_of({tuple(sorted(p)) for p in lists.said}, matching.item_place).items():
        says = set()
        for x, y in rests:
            for one, other in ((x, y), (y, x)):
                if (one, other) in lists.said:
                    says.add("A" if matching.item_place[one] == a else "B")
        x, y = rests[0] if matching.item_place[rests[0][0]] == a else rests[0][::-1]
        found.append(["SISTER", a, b, "BOTH" if len(says) == 2 else says.pop(), WIKIDATA, "2016", f"{x} {y}"])
    for (a, b), rests in places_of(lists.towns, matching.town_place).items():
        x, y = rests[0] if matching.town_place[rests[0][0]] == a else rests[0][::-1]
        found.append(["SISTER", a, b, "UNKNOWN", WIKIPEDIA, "2026-02", f"{x[0]} - {y[0]}"])
    return sorted(found)


def still_open(matching, lists):
    found = []
    for item in matching.item_links.keys() - matching.item_place.keys():
        why = matching.why(item, matching.items, matching.item_beaten)
        found.append([WIKIDATA, lists.labels[item], item, str(len(matching.item_links[item])), why])
    for node in matching.town_links.keys() - matching.town_place.keys():
        why = matching.why(node, matching.towns, matching.town_beaten)
        found.append([WIKIPEDIA, lists.written[node][0], lists.written[node][1], str(len(matching.town_links[node])), why])
    return sorted(found)


def write(name, comment, head, table):
    text = "\n".join([f"# {comment}", "\t".join(head)] + ["\t".join(row) for row in table]) + "\n"
    (HERE / name).write_bytes(lzma.compress(text.encode("utf-8"), preset=9 | lzma.PRESET_EXTREME))


def ask(gazetteer, lists):
    out = csv.writer(sys.stdout)
    out.writerow(["list", "key", "state", "name", "country", "region"])
    for name, state, division in sorted({n for pair in lists.towns for n in pair}):
        if state in gazetteer.codes and not gazetteer.candidates(name, state, division or None):
            out.writerow([WIKIPEDIA, name, state, name, gazetteer.codes[state], division])
    for label in sorted(set(lists.labels.values())):
        if not gazetteer.candidates(label):
            out.writerow([WIKIDATA, label, "", label, "", ""])


def main():
    arguments = sys.argv[1:]
    folder = HERE / "raw"
    if "--raw" in arguments:
        place = arguments.index("--raw")
        folder = pathlib.Path(arguments[place + 1])
        del arguments[place:place + 2]
    gazetteer = Gazetteer()
    lists = Lists(folder, gazetteer)
    if arguments == ["names"]:
        return ask(gazetteer, lists)
    said = {}
    if arguments:
        with open(arguments[0], encoding="utf-8", newline="") as rows:
            said = {(r["list"], r["key"], r["state"]): r for r in csv.DictReader(rows) if r["actor_id"]}
    matching = Matching(gazetteer, lists, said)
    found, left = ties(matching, lists), still_open(matching, lists)
    write("ties.tsv.xz", "Sister-city ties as two lists have them; made by make.py, see README.md.",
          "kind a b asserted_by source as_of at".split(), found)
    write("open.tsv.xz", "Names of the lists that no place was found for, with the number of their pairs.",
          "source name country_or_item pairs why".split(), left)
    report(matching, lists, found, left)


def report(matching, lists, found, left):
    pairs = {s: {(r[1], r[2]) for r in found if r[4] == s} for s in (WIKIDATA, WIKIPEDIA)}
    print(f"{len(matching.item_place)} of {len(matching.item_links)} items of Wikidata, "
          f"{len(matching.held)} held by a pair of Wikipedia; {len(pairs[WIKIDATA])} pairs of "
          f"{len({tuple(sorted(p)) for p in lists.said})}")
    print(f"{len(matching.town_place)} of {len(matching.town_links)} names of Wikipedia; {len(pairs[WIKIPEDIA])} pairs of "
          f"{len({tuple(sorted(p)) for p in lists.towns})}")
    print(f"{len(pairs[WIKIDATA] & pairs[WIKIPEDIA])} pairs on both; asserted by "
          f"{dict(collections.Counter(r[3] for r in found))}")
    print(f"open: {dict(collections.Counter((r[0], r[4]) for r in left))}")


if __name__ == "__main__":
    main()
