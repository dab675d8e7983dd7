#!/usr/bin/env python3
"""Checks claims.tsv, sources.tsv and arithmetic.tsv: shape, references, dates, choices.

Usage: python3 check.py. Prints counts; exits 1 and lists every fault when there is one.
Needs the standard library only.
"""
import json
import pathlib
import re
import sys
from decimal import Decimal, InvalidOperation

HERE = pathlib.Path(__file__).parent
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
SLUG = re.compile(r"[a-z0-9][a-z0-9-]*")
WORDINGS = {"EXACT", "AT_LEAST", "ABOUT", "UP_TO"}
REQUIRED = "id subject predicate kind wording number unit statedBy source".split()
HOW = {"GROWTH", "TIMES", "EACH", "PERCENT", "SUM", "HOURS_TO_YEAR"}
faults = []


def table(name):
    lines = [x for x in (HERE / name).read_text("utf-8").split("\n") if x and not x.startswith("#")]
    head = lines[0].split("\t")
    rows = []
    for line in lines[1:]:
        cells = line.split("\t")
        if len(cells) != len(head):
            faults.append(f"{name}: {len(cells)} fields: {line[:60]}")
            continue
        rows.append(dict(zip(head, cells)))
    ids = [row["id"] for row in rows]
    faults.extend(f"{name}: {i} stands twice" for i in set(ids) if ids.count(i) > 1)
    faults.extend(f"{name}: bad id {i}" for i in ids if not SLUG.fullmatch(i))
    return rows


def number(row, field):
    if row[field]:
        try:
            Decimal(row[field])
        except InvalidOperation:
            faults.append(f"{row['id']}: {field} is no number")


sources = table("sources.tsv")
claims = table("claims.tsv")
arithmetic = table("arithmetic.tsv")
networks = json.loads((HERE.parent / "networks" / "networks.json").read_text("utf-8"))
known = {row["id"] for row in sources} | {row["id"] for row in networks["sources"]}
for row in sources:
    for field in ("title", "publisher", "address", "retrieved"):
        if not row[field]:
            faults.append(f"{row['id']}: no {field}")
    if row["published"] and not DATE.fullmatch(row["published"]):
        faults.append(f"{row['id']}: published")
    if row["read"] not in ("yes", "part", "no") or (row["read"] != "yes" and not row["note"]):
        faults.append(f"{row['id']}: say in the note what was not read")
for row in claims:
    faults.extend(f"{row['id']}: no {field}" for field in REQUIRED if not row[field])
    if row["wording"] not in WORDINGS:
        faults.append(f"{row['id']}: wording")
    for field in ("number", "bound", "across"):
        number(row, field)
    for field in ("asOf", "checkOn"):
        if row[field] and not DATE.fullmatch(row[field]):
            faults.append(f"{row['id']}: {field}")
    for field in ("source", "quotes"):
        if row[field] and row[field] not in known:
            faults.append(f"{row['id']}: no source {row[field]}")
ids = {row["id"] for row in claims}
for row in arithmetic:
    operands = row["first"].split() + row["second"].split() + row["refers"].split()
    faults.extend(f"{row['id']}: no claim {each}" for each in operands if each not in ids)
    if row["how"] not in HOW:
        faults.append(f"{row['id']}: how")
named = {row["source"] for row in claims} | {row["quotes"] for row in claims}
faults.extend(f"{row['id']}: no claim names it" for row in sources if row["id"] not in named)
print(f"{len(sources)} sources, {len(claims)} claims, {len(arithmetic)} results of arithmetic")
print("\n".join(faults))
sys.exit(1 if faults else 0)
