#!/usr/bin/env python3
"""Checks the ties: shape, actors, sides, sources, order, and that no row stands twice.

Usage: python3 check.py. Prints counts; exits 1 and lists every fault when there is one.
Needs the standard library only; reads ../gazetteer.
"""
import collections
import lzma
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
COLUMNS = {
    "ties.tsv.xz": "kind a b asserted_by source as_of at",
    "open.tsv.xz": "source name country_or_item pairs why",
    "sources.tsv": "id title author publisher published address language retrieved read note",
}
DAYS = {"wikidata-p190-2016": "2016", "wikipedia-twin-towns-2026": "2026-02"}
SIDES = {"wikidata-p190-2016": {"A", "B", "BOTH"}, "wikipedia-twin-towns-2026": {"UNKNOWN"}}
faults = []


def rows(name):
    data = (HERE / name).read_bytes()
    lines = (lzma.decompress(data) if name.endswith(".xz") else data).decode("utf-8").split("\n")
    lines = [x for x in lines if x and not x.startswith("#")]
    head = lines[0].split("\t")
    if head != COLUMNS[name].split():
        faults.append(f"{name}: columns")
    for line in lines[1:]:
        if line.count("\t") != len(head) - 1:
            faults.append(f"{name}: fields: {line[:60]}")
    return [dict(zip(head, x.split("\t"))) for x in lines[1:]]


def actors():
    with lzma.open(HERE.parent / "gazetteer" / "places.tsv.xz", "rt", encoding="utf-8") as places:
        slug = places.readline().rstrip("\n").split("\t").index("slug")
        return {line.split("\t", slug + 1)[slug] for line in places}


def check_tie(number, row, known):
    where = f"ties.tsv.xz: row {number}"
    faults.extend(f"{where}: no actor {row[e]}" for e in "ab" if row[e] not in known)
    if row["a"] >= row["b"]:
        faults.append(f"{where}: ends not in order")
    if row["kind"] != "SISTER" or DAYS.get(row["source"]) != row["as_of"]:
        faults.append(f"{where}: kind, source or day")
    if row["asserted_by"] not in SIDES.get(row["source"], ()):
        faults.append(f"{where}: {row['asserted_by']} cannot be known from {row['source']}")


def main():
    tables = {name: rows(name) for name in COLUMNS}
    ties, known = tables["ties.tsv.xz"], actors()
    for number, row in enumerate(ties, 1):
        check_tie(number, row, known)
    keys = collections.Counter((r["kind"], r["a"], r["b"], r["source"]) for r in ties)
    faults.extend(f"ties.tsv.xz: {key} stands twice" for key, n in keys.items() if n > 1)
    named = {r["source"] for r in ties} | {r["source"] for r in tables["open.tsv.xz"]}
    if named != {r["id"] for r in tables["sources.tsv"]}:
        faults.append("sources.tsv: not the sources of the rows")
    size = sum(p.stat().st_size for p in HERE.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    if size > 1_500_000:
        faults.append(f"{size} bytes are more than the 1.5 MB meant for this folder")
    pairs = collections.Counter((r["a"], r["b"]) for r in ties)
    print(f"{len(ties)} rows, {len(pairs)} ties between {len({e for p in pairs for e in p})} places, "
          f"{sum(n == 2 for n in pairs.values())} on both lists, {dict(collections.Counter(r['asserted_by'] for r in ties))}, "
          f"{len(tables['open.tsv.xz'])} open names, {size} bytes")
    print("\n".join(faults[:50]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
