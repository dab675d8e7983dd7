#!/usr/bin/env python3
"""Checks the tables of instruments: shape, references, dates, choices, actors.

Usage: python3 check.py. Prints counts; exits 1 and lists every fault when there is one.
Needs the standard library only; reads ../claims, ../networks and ../gazetteer.
"""
import json
import lzma
import pathlib
import re
import sys
from datetime import date

HERE = pathlib.Path(__file__).parent
DATA = HERE.parent
PARTIAL = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
PERIOD = re.compile(r"P\d+[YMWD]")
SLUG = re.compile(r"[a-z0-9][a-z0-9-]*")
COLUMNS = {
    "instruments.tsv": "id title kind bindingness depositary depositaryName adoption adoptedOn adoptedAt"
    " openFrom openUntil circle signing conditions effect inEffectOn withdrawal report monitoring"
    " sanction enforcer summary source at note",
    "evidence.tsv": "instrument field source at",
    "titles.tsv": "instrument language title source",
    "relations.tsv": "from relation to source at",
    "participations.tsv": "instrument actor act madeOn source at note",
    "open.tsv": "instrument name candidates source",
    "sources.tsv": "id title author publisher published address language retrieved read note",
}
CHOICES = {
    "kind": "PACT CONSENSUS DECLARATION CHARTER COVENANT STATEMENT RESOLUTION CAMPAIGN LETTER AGREEMENT"
    " MOU UNILATERAL STATE_TREATY STATE_SOFT_LAW",
    "bindingness": "POLITICAL SOFT_WITH_REVIEW CONTRACTUAL BINDING",
    "adoption": "ACCLAMATION VOTE SIGNATURE EXCHANGE",
    "signing": "AD_REFERENDUM DEFINITIVE CHOICE",
    "conditions": "NONE_ALLOWED LISTED_ONLY FREE",
    "relation": "BUILDS_ON IMPLEMENTS MIRRORS RESPONDS_TO REPLACES AMENDS",
    "act": "sign endorse",
    "read": "yes part no",
}
REQUIRED = {
    "instruments.tsv": "id title kind bindingness adoptedOn adoptedAt circle summary source at",
    "evidence.tsv": "instrument field source at",
    "titles.tsv": "instrument language title source",
    "relations.tsv": "from relation to source at",
    "participations.tsv": "instrument actor act source at",
    "open.tsv": "instrument name source",
    "sources.tsv": "id title publisher address language retrieved read",
}
faults = []


def rows(path):
    lines = [x for x in path.read_text("utf-8").split("\n") if x and not x.startswith("#")]
    head = lines[0].split("\t")
    if path.parent == HERE and head != COLUMNS[path.name].split():
        faults.append(f"{path.name}: columns")
    table = []
    for line in lines[1:]:
        cells = line.split("\t")
        if len(cells) != len(head):
            faults.append(f"{path.name}: {len(cells)} fields: {line[:60]}")
        else:
            table.append(dict(zip(head, cells)))
    return table


def partial(name, row, field):
    text = row[field]
    if text and not PARTIAL.fullmatch(text):
        faults.append(f"{name}: {field} {text}")
    elif text:
        try:
            date.fromisoformat((text + "-01-01")[:10])
        except ValueError:
            faults.append(f"{name}: no such day {text}")


def unique(name, table, *fields):
    seen = [tuple(row[f] for f in fields) for row in table]
    faults.extend(f"{name}: {key} stands twice" for key in set(seen) if seen.count(key) > 1)


def actors():
    networks = json.loads((DATA / "networks" / "networks.json").read_text("utf-8"))
    found = {each["id"] for each in networks["actors"]}
    with lzma.open(DATA / "gazetteer" / "places.tsv.xz", "rt", encoding="utf-8") as places:
        slug = places.readline().rstrip("\n").split("\t").index("slug")
        found.update(line.split("\t", slug + 1)[slug] for line in places)
    return found, {each["id"] for each in networks["sources"]}


tables = {name: rows(HERE / name) for name in COLUMNS}
known, sources = actors()
sources |= {row["id"] for row in rows(DATA / "claims" / "sources.tsv")}
own = {row["id"] for row in tables["sources.tsv"]}
faults.extend(f"sources.tsv: {each} stands elsewhere too" for each in own & sources)
sources |= own
instruments = {row["id"] for row in tables["instruments.tsv"]}
for name, table in tables.items():
    for row in table:
        who = f"{name}: {row.get('id') or row.get('instrument') or row.get('from')}"
        faults.extend(f"{who}: no {field}" for field in REQUIRED[name].split() if not row[field])
        for field in CHOICES.keys() & row.keys():
            if row[field] and row[field] not in CHOICES[field].split():
                faults.append(f"{who}: {field} {row[field]}")
        for field in ("adoptedOn", "openFrom", "openUntil", "inEffectOn", "madeOn", "published"):
            if field in row:
                partial(who, row, field)
        for field in ("withdrawal", "report"):
            if row.get(field) and not PERIOD.fullmatch(row[field]):
                faults.append(f"{who}: {field} {row[field]}")
        for field in ("instrument", "from", "to"):
            if field in row and row[field] not in instruments:
                faults.append(f"{who}: no instrument {row[field]}")
        for field in ("actor", "depositary", "candidates"):
            faults.extend(f"{who}: no actor {a}" for a in row.get(field, "").split() if a not in known)
        if "source" in row and row["source"] not in sources:
            faults.append(f"{who}: no source {row['source']}")
        if "id" in row and not SLUG.fullmatch(row["id"]):
            faults.append(f"{who}: id")
for row in tables["evidence.tsv"]:
    if row["field"] not in COLUMNS["instruments.tsv"].split():
        faults.append(f"evidence.tsv: no field {row['field']}")
for row in tables["sources.tsv"]:
    if row["read"] != "yes" and not row["note"]:
        faults.append(f"sources.tsv: {row['id']}: say in the note what was not read")
unique("instruments.tsv", tables["instruments.tsv"], "id")
unique("sources.tsv", tables["sources.tsv"], "id")
unique("participations.tsv", tables["participations.tsv"], "instrument", "actor")
unique("relations.tsv", tables["relations.tsv"], "from", "relation", "to")
unique("open.tsv", tables["open.tsv"], "instrument", "name")
named = {row["source"] for name, table in tables.items() for row in table if "source" in row}
faults.extend(f"sources.tsv: nothing names {each}" for each in own - named)
print(", ".join(f"{len(table)} {name[:-4]}" for name, table in tables.items()))
print("\n".join(faults))
sys.exit(1 if faults else 0)
