#!/usr/bin/env python3
"""Checks networks.json: shape, references, dates, sources, and that no expected name is missing.

Usage: python3 check.py [FILE]. Prints counts; exits 1 and lists every fault when there is one.
Needs the standard library only.
"""
import datetime
import json
import pathlib
import re
import sys

EXPECTED = """c40 iclei uclg gcom covenant-of-mayors compact-of-mayors eurocities u20 strong-cities-network
mayors-migration-council welcoming-international mayors-for-peace 100-resilient-cities
who-european-healthy-cities alliance-for-healthy-cities metropolis ccfla global-parliament-of-mayors unacla
global-taskforce world-assembly-lrg us-conference-of-mayors sister-cities-international iula icma
world-mayors-council city-protocol african-smart-cities-innovation global-partners mayoral-forum uto
resilient-cities-network un un-general-assembly ecosoc unhcr iom un-habitat who ipcc world-bank eu g20 wto gatt
rockefeller-foundation cisco chicago-council""".split()
EXPECTED_OCCASIONS = """unced-1992 habitat-ii-1996 wssd-2002 habitat-iii-2016 cop3-1997 cop15-2009 cop21-2015
sdg-summit-2015 sendai-2015 gcm-2018 uclg-congress-2004 ghent-1913 iclei-congress-1990""".split()
KINDS = "NETWORK ASSOCIATION INTL_ORG STATE_ORGAN FOUNDATION COMPANY NGO BANK UNIVERSITY".split()
FOUNDERS = "CITY STATE INTL_ORG FOUNDATION COMPANY ASSOCIATION PERSON NETWORK NGO".split()
CHOICES = {
    "names.kind": "official short alternate former".split(),
    "founded.label": "founded launched constituted".split(),
    "ended.how": "MERGED CLOSED TRANSFORMED".split(),
    "predecessors.how": "MERGED TRANSFORMED".split(),
    "founders.type": FOUNDERS,
    "occasions.kind": "SUMMIT COP CONGRESS ASSEMBLY FORUM".split(),
    "identifiers.scheme": "WEBSITE WIKIDATA".split(),
}
REQUIRED = {
    "sources": "id title publisher address language published retrieved licence note",
    "actors": "id kind names founded ended endedUnknownDate predecessors parent seat network officeHolders"
    " identifiers description",
    "occasions": "id kind names start end place convenor source",
}
DATES = ("date", "from", "until", "on", "start", "end", "asOf")
SOURCES = ("source", "legalFormSource", "untilSource")
NO_SOURCE_NEEDED = ("place", "network")  # a place is part of its occasion
faults = []


def fault(where, what):
    faults.append(f"{where}: {what}")


def valid_date(text):
    if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", text):
        return False
    try:
        datetime.date.fromisoformat((text + "-01-01")[: 10] if len(text) < 10 else text)
    except ValueError:
        return False
    return True


def check_fields(data):
    for part, fields in REQUIRED.items():
        for item in data[part]:
            for field in fields.split():
                if field not in item:
                    fault(f"{part} {item.get('id')}", f"field {field} is missing")


def check_ids(data):
    for part in ("sources", "actors", "occasions"):
        ids = [item["id"] for item in data[part]]
        for one in {i for i in ids if ids.count(i) > 1}:
            fault(part, f"id {one} occurs twice")
        for one in ids:
            if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", one):
                fault(part, f"id {one} is no slug")


def check_value(key, value, where, known):
    if key in DATES and value is not None and not valid_date(value):
        fault(where, f"{key} {value} is no date")
    if key in SOURCES and value is not None and value not in known["sources"]:
        fault(where, f"source {value} is unknown")
    if key in ("actor", "convenor") and value is not None and value not in known["actors"]:
        fault(where, f"{key} {value} is unknown")
    if key == "geonames_id" and not (isinstance(value, int) and value > 0):
        fault(where, f"geonames_id {value} is no number")
    if key == "country" and not re.fullmatch("[A-Z]{2}", value or ""):
        fault(where, f"country {value} is no code")


def check_record(record, part, where, known):
    for key, value in record.items():
        check_value(key, value, where, known)
        allowed = CHOICES.get(f"{part}.{key}")
        if allowed and value not in allowed:
            fault(where, f"{part}.{key} {value} is not allowed")
        walk(value, key, where, known)
    if part not in NO_SOURCE_NEEDED and not record.get("source"):
        fault(where, f"a fact under {part} names no source")
    if record.get("from") and record.get("until") and record["from"] > record["until"]:
        fault(where, f"{part} ends before it begins")
    if part in ("predecessors", "parent") and record["id"] not in known["actors"]:
        fault(where, f"{part} {record['id']} is unknown")


def walk(value, part, where, known):
    if isinstance(value, dict):
        check_record(value, part, where, known)
    elif isinstance(value, list):
        for one in value:
            walk(one, part, where, known)


def check_actors(data, known):
    themes = {t["key"] for t in data["themes"]}
    for actor in data["actors"]:
        where = f"actor {actor['id']}"
        if actor["kind"] not in KINDS:
            fault(where, f"kind {actor['kind']} is not allowed")
        if not actor["names"]:
            fault(where, "no name")
        for theme in (actor["network"] or {}).get("themes", []):
            if theme not in themes:
                fault(where, f"theme {theme} is not defined")
        if (actor["network"] or {}).get("scope") not in (None, "GLOBAL", "REGIONAL", "NATIONAL"):
            fault(where, "scope is not allowed")
        for part, value in actor.items():
            walk(value, part, where, known)


def check_sources(data):
    for source in data["sources"]:
        if source["address"] is None and not source["note"]:
            fault(f"source {source['id']}", "neither address nor note")
        if not valid_date(source["retrieved"]) or not valid_date(source["published"] or "2000"):
            fault(f"source {source['id']}", "bad date")


def check_expected(known):
    for one in EXPECTED:
        if one not in known["actors"]:
            fault("expected", f"actor {one} is missing")
    for one in EXPECTED_OCCASIONS:
        if one not in known["occasions"]:
            fault("expected", f"occasion {one} is missing")


def report(data):
    actors = data["actors"]
    networks = [a for a in actors if a["network"]]
    print(f"sources {len(data['sources'])}, actors {len(actors)}, of these with network facts {len(networks)}")
    print(f"occasions {len(data['occasions'])}")
    for label, group in (("actors", actors), ("networks", networks)):
        unknown = [a["id"] for a in group if not a["founded"]]
        print(f"{label} without a founding date: {len(unknown)} {unknown}")
        seatless = [a["id"] for a in group if not a["seat"]]
        print(f"{label} without a seat: {len(seatless)} {seatless}")
    print("actors with several founding dates:", sum(len(a["founded"]) > 1 for a in actors))
    print("networks without a founder:", sum(not a["network"]["founders"] for a in networks))


def main():
    path = sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).with_name("networks.json")
    data = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    check_fields(data)
    check_ids(data)
    known = {p: {x["id"] for x in data[p]} for p in ("sources", "actors", "occasions")}
    check_actors(data, known)
    walk(data["occasions"], "occasions", "occasions", known)
    check_sources(data)
    check_expected(known)
    report(data)
    print("\n".join(faults) or "no fault found")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
