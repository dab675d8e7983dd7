#!/usr/bin/env python3
"""Checks the tables of memberships: shape, references, dates, counts, and that no row stands twice.

Usage: python3 check.py. Prints counts; exits 1 and lists every fault when there is one.
Needs the standard library only; reads ../networks, ../claims, ../instruments and ../gazetteer.
"""
import json
import lzma
import pathlib
import re
import sys
from datetime import date

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent
PARTIAL = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
COLUMNS = {
    "memberships.tsv": "network member level since source as_of at note",
    "lists.tsv": "network source as_of published_count listed matched open note list",
    "open.tsv": "network name country source why",
    "sources.tsv": "id title author publisher published address language retrieved read note",
    "lists/index.tsv": "list network source as_of published_count countries note",
}
LIST = "name country level since at"
REQUIRED = {
    "memberships.tsv": "network member source as_of at",
    "lists.tsv": "network source as_of listed matched open note list",
    "open.tsv": "network name source why",
    "sources.tsv": "id title publisher address language retrieved read",
    "lists/index.tsv": "list network source as_of note",
}
faults = []


def rows(path, columns=None):
    lines = [x for x in path.read_text("utf-8").split("\n") if x and not x.startswith("#")]
    head = lines[0].split("\t")
    if columns and head != columns.split():
        faults.append(f"{path.name}: columns")
    for line in lines[1:]:
        if len(line.split("\t")) != len(head):
            faults.append(f"{path.name}: {len(line.split(chr(9)))} fields: {line[:60]}")
    return [dict(zip(head, x.split("\t"))) for x in lines[1:]]


def known():
    networks = json.loads((DATA / "networks" / "networks.json").read_text("utf-8"))
    found = {each["id"] for each in networks["actors"]}
    bodies = {each["id"] for each in networks["actors"] if each["network"]}
    with lzma.open(DATA / "gazetteer" / "places.tsv.xz", "rt", encoding="utf-8") as places:
        slug = places.readline().rstrip("\n").split("\t").index("slug")
        found.update(line.split("\t", slug + 1)[slug] for line in places)
    sources = {each["id"] for each in networks["sources"]}
    for other in ("claims", "instruments"):
        sources |= {row["id"] for row in rows(DATA / other / "sources.tsv")}
    return found, bodies, sources


def check_day(where, text):
    if not text:
        return
    try:
        day = date.fromisoformat((text + "-01-01")[:10])
        if not PARTIAL.fullmatch(text) or day > date.today():
            raise ValueError
    except ValueError:
        faults.append(f"{where}: no such day {text}")


def check_cells(tables, actors, bodies, sources):
    for name, table in tables.items():
        for number, row in enumerate(table, 1):
            where = f"{name}: row {number}"
            faults.extend(f"{where}: no {f}" for f in REQUIRED[name].split() if not row[f])
            if "network" in row and row["network"] not in bodies:
                faults.append(f"{where}: no network {row['network']}")
            if "member" in row and row["member"] not in actors:
                faults.append(f"{where}: no actor {row['member']}")
            if "source" in row and row["source"] not in sources:
                faults.append(f"{where}: no source {row['source']}")
            for field in ("since", "as_of", "published", "retrieved"):
                check_day(where, row.get(field))
            if row.get("since") and row.get("as_of") and row["since"] > row["as_of"]:
                faults.append(f"{where}: since {row['since']} is after {row['as_of']}")
            if row.get("read") not in (None, "yes") and not row["note"]:
                faults.append(f"{where}: say in the note what was not read")


def unique(name, table, *fields):
    seen = [tuple(row[f] for f in fields) for row in table]
    faults.extend(f"{name}: {key} stands twice" for key in sorted({k for k in seen if seen.count(k) > 1}))


def check_counts(tables):
    files = {p.stem for p in (HERE / "lists").glob("*.tsv")} - {"index"}
    if files != {row["list"] for row in tables["lists/index.tsv"]}:
        faults.append("lists/: index.tsv and the files differ")
    for row in tables["lists.tsv"]:
        names = rows(HERE / "lists" / f"{row['list']}.tsv", LIST)
        unique(row["list"], names, "name", "country")
        for name in names:
            check_day(f"{row['list']}: {name['name']}", name["since"])
        if int(row["listed"]) != len(names) or int(row["matched"]) + int(row["open"]) != len(names):
            faults.append(f"lists.tsv: {row['list']}: counts")
    still = sum(int(row["open"]) for row in tables["lists.tsv"])
    if still != len(tables["open.tsv"]):
        faults.append(f"open.tsv: {len(tables['open.tsv'])} rows, {still} counted")


def main():
    tables = {name: rows(HERE / name, columns) for name, columns in COLUMNS.items()}
    actors, bodies, sources = known()
    own = {row["id"] for row in tables["sources.tsv"]}
    faults.extend(f"sources.tsv: {each} stands elsewhere too" for each in sorted(own & sources))
    check_cells(tables, actors, bodies, sources | own)
    unique("sources.tsv", tables["sources.tsv"], "id")
    unique("memberships.tsv", tables["memberships.tsv"], "network", "member", "source", "as_of")
    check_counts(tables)
    named = {row["source"] for row in tables["lists.tsv"]}
    faults.extend(f"sources.tsv: nothing names {each}" for each in sorted(own - named))
    members = tables["memberships.tsv"]
    print(f"{len(members)} memberships of {len({r['member'] for r in members})} members in "
          f"{len({r['network'] for r in members})} networks, {len(tables['lists.tsv'])} lists, "
          f"{len(tables['open.tsv'])} open names, {len(own)} sources")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
