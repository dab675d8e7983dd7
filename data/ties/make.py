#!/usr/bin/env python3
"""Makes ties.tsv.xz and open.tsv.xz: sister-city ties of Wikidata (2016) and of Wikipedia's lists (February 2026).

Usage: python3 make.py [names | FOLDER]

The raw files are read from raw/ beside this script or from FOLDER, packed by xz or not. Names become places by
gazetteer.py (what a name may mean) and matching.py (what it does mean, by its partners on both lists). answers.csv, also
in raw/, is what `hansa reconcile` says of the names that the gazetteer does not have letter by letter:

    python3 make.py names > names.csv
    ./hansa reconcile --in names.csv --name name --country country --region region --list list --out raw/answers.csv

What it offers for such a name is taken only with a pair of the other list.
"""
import collections
import csv
import lzma
import pathlib
import sys

from gazetteer import HERE, Gazetteer
from matching import WIKIDATA, WIKIPEDIA, Lists, Matching, answers, places_of


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
    asked = sys.argv[1:] == ["names"]
    folder = pathlib.Path(sys.argv[1]) if sys.argv[1:] and not asked else HERE / "raw"
    gazetteer = Gazetteer()
    lists = Lists(folder, gazetteer)
    if asked:
        return ask(gazetteer, lists)
    matching = Matching(gazetteer, lists, answers(folder))
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
