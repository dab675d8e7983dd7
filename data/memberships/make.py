#!/usr/bin/env python3
"""Makes memberships.tsv, lists.tsv and open.tsv from the lists in lists/.

Usage: python3 make.py [names | ANSWERS.csv]

A name becomes a place first by names.py: the same name after folding, and no other place of the name that is nearly as
large. A name that this leaves open is taken from what `hansa reconcile` says of it (lists/answers.csv, or ANSWERS.csv),
where it accepts the whole name; else it stays open. The answers are made by:

    python3 make.py names > names.csv
    ./hansa reconcile --in names.csv --name name --country country --region region --list list --out lists/answers.csv
"""
import csv
import pathlib
import sys

from names import Places, STATE_AFTER

HERE = pathlib.Path(__file__).resolve().parent
DECIDED = {  # by hand: what names alone cannot say, each from the page itself
    ("creative-cities-2023-11-01", "Granada"): ("granada-ni", "Nicaragua: Prensa Latina, 31 October 2023"),
    ("creative-cities-2023-11-01", "Concepción"): ("concepcion-cl", "Chile: Prensa Latina, 31 October 2023"),
    ("100rc-2014-12-02", "Boston"): ("boston-us", "listed under North America"),
    ("100rc-2014-12-02", "Pittsburgh"): ("pittsburgh-us", "listed under North America"),
    ("100rc-2014-12-02", "St. Louis"): ("st-louis-us", "listed under North America"),
    ("100rc-2016-05-25", "Vancouver"): ("vancouver-ca", "the article says Canadian"),
    ("creative-cities-literature-2023-10", "Dublin"): ("dublin-ie", "its own page"),
    ("creative-cities-2025-11-03", "Echizen City"): (None, "a city and a town of the name"),
    ("learning-cities-2024-02-22", "Seo-gu (Gwangju)"): (None, "a district of a city"),
    ("learning-cities-2022-09-02", "Kara - Commune de Kozah 1"): (None, "a commune of a city"),
    ("world-heritage-cities-2019-09-11", "St George"): (None, "no state given; several places of the name"),
    ("world-heritage-cities-2019-09-11", "Cuenca"): (None, "no state given; Ecuador and Spain have a heritage city of the name"),
}
WHOLE = ("the only place", "the likeliest")  # reasons of an acceptance that rest on the whole name


def rows(path):
    lines = [x for x in path.read_text("utf-8").split("\n") if x and not x.startswith("#")]
    head = lines[0].split("\t")
    return [dict(zip(head, x.split("\t"))) for x in lines[1:]]


def gathered():
    """Every name of every list, with what its network says of the same name elsewhere."""
    lists = {each["list"]: each for each in rows(HERE / "lists" / "index.tsv")}
    names = [dict(row, list=key) for key in lists for row in rows(HERE / "lists" / f"{key}.tsv")]
    known = {}
    for row in names:
        if row["country"]:
            known.setdefault((lists[row["list"]]["network"], row["name"]), set()).add(row["country"])
    for row in names:
        countries = known.get((lists[row["list"]]["network"], row["name"]), set())
        row["meant"] = row["country"] or (countries.pop() if len(countries) == 1 else "")
    return lists, names


def write(name, comment, head, table):
    lines = [f"# {comment}", "\t".join(head)] + ["\t".join(row) for row in table]
    (HERE / name).write_text("\n".join(lines) + "\n", "utf-8")


def ask(names):
    table = csv.writer(sys.stdout)
    table.writerow(["list", "written", "name", "country", "region"])
    for row in names:
        after = STATE_AFTER.match(row["name"]) if row["meant"] in ("USA", "United States") else None
        name, region = after.groups() if after else (row["name"], "")
        table.writerow([row["list"], row["name"], name, row["meant"], region])


def answers(path):
    with open(path, encoding="utf-8", newline="") as table:
        return {(r["list"], r["written"], r["country"]): r for r in csv.DictReader(table)}


def decide(places, row, allowed, said):
    if (row["list"], row["name"]) in DECIDED:
        return DECIDED[(row["list"], row["name"])]
    place, why = places.find(row["name"], row["meant"], allowed)
    if place:
        return place[0], "" if why == row["name"] else f"listed as {row['name']}"
    answer = said.get((row["list"], row["name"], row["meant"]))
    if answer and answer["decision"] == "ACCEPT" and answer["reason"].startswith(WHOLE):
        if not allowed or answer["actor_id"].split("-")[-1].upper() in allowed:
            return answer["actor_id"], f"listed as {row['name']}" if row["name"] != answer["name"] else ""
    return None, why


def main():
    lists, names = gathered()
    if sys.argv[1:] == ["names"]:
        return ask(names)
    said = answers(sys.argv[1] if len(sys.argv) > 1 else HERE / "lists" / "answers.csv")
    places, members, still, counts = Places(), {}, [], {}
    for row in names:
        entry = lists[row["list"]]
        count = counts.setdefault(row["list"], [0, 0, 0])
        count[0] += 1
        member, why = decide(places, row, set(entry["countries"].split()), said)
        if member is None:
            count[2] += 1
            still.append([entry["network"], row["name"], row["country"], entry["source"], why])
            continue
        count[1] += 1
        key = (entry["network"], member, entry["as_of"], entry["source"])
        members.setdefault(key, [entry["network"], member, row["level"], row["since"], entry["source"],
                                 entry["as_of"], row["at"], why])
    write("memberships.tsv", "Who is a member of a network, as a list says; made by make.py from lists/.",
          "network member level since source as_of at note".split(), [members[k] for k in sorted(members)])
    write("open.tsv", "Names that match several places, none, or no place at all; for a person to decide.",
          "network name country source why".split(), sorted(still))
    write("lists.tsv", "The lists and how far their names were matched; made by make.py.",
          "network source as_of published_count listed matched open note list".split(),
          [[e["network"], e["source"], e["as_of"], e["published_count"], *map(str, counts[k]), e["note"], k]
           for k, e in lists.items()])
    print(f"{len(names)} names, {len(members)} memberships, {len(still)} open")


if __name__ == "__main__":
    main()
