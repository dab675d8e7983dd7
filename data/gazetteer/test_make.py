#!/usr/bin/env python3
"""Checks the files as they lie here, without the packages: python3 test_make.py (about 20 seconds)."""

import collections
import pathlib
import re
import unittest

import places
import slugs
import text
from slugs import Claim

HERE = pathlib.Path(__file__).resolve().parent
PLACES = text.read_table(HERE / "places.tsv.xz")
DIVISIONS = text.read_table(HERE / "divisions.tsv.xz")
STATES = text.read_table(HERE / "states.tsv")
REGIONS = text.read_table(HERE / "world-regions.tsv")


class FilesTest(unittest.TestCase):
    def test_counts(self):
        self.assertEqual(199568, len(PLACES))
        self.assertEqual(847112, sum(p["alternates"].count(text.UNIT) + 1 for p in PLACES if p["alternates"]))
        self.assertEqual(188258, sum(p["tagged"].count(text.UNIT) + 1 for p in PLACES if p["tagged"]))
        # ISO 3166-1 has 249 entries; Kosovo's code is one for private use.
        self.assertEqual(249, sum(not s["note"] for s in STATES))
        self.assertEqual(["XK"], [s["alpha2"] for s in STATES if s["note"]])

    def test_size(self):
        self.assertLessEqual(sum(f.stat().st_size for f in HERE.iterdir() if f.is_file()), 15_000_000)

    def test_places_are_in_order_of_id_and_once(self):
        ids = [int(p["id"]) for p in PLACES]
        self.assertEqual(sorted(set(ids)), ids)

    def test_addresses_are_unique_over_all_files_and_well_formed(self):
        every = [row["slug"] for rows in (PLACES, DIVISIONS, STATES) for row in rows]
        self.assertEqual([], [s for s, n in collections.Counter(every).items() if n > 1])
        self.assertEqual([], [s for s in every if not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", s)])
        self.assertFalse(set(every) & slugs.RESERVED)

    def test_well_known_cities_have_the_plain_address(self):
        known = {
            2867714: "munich-de", 2886242: "koeln-de", 703448: "kyiv-ua", 3448439: "sao-paulo-br",
            2643743: "london-gb", 6058560: "london-ca", 3128760: "barcelona-es", 5128581: "new-york-city-us",
        }
        found = {int(p["id"]): p["slug"] for p in PLACES if int(p["id"]) in known}
        self.assertEqual(known, found)

    def test_no_section_or_dead_place_has_the_plain_address_of_a_living_one(self):
        living = {text.slug(p["ascii"] or p["name"]) + "-" + p["country"].lower() for p in PLACES if _living(p)}
        self.assertEqual([], [p["slug"] for p in PLACES if not _living(p) and p["slug"] in living])

    def test_every_country_division_and_capital_is_known(self):
        self.assertEqual(set(), {p["country"] for p in PLACES} - {s["alpha2"] for s in STATES})
        self.assertEqual(set(), {d["code"][:2] for d in DIVISIONS} - {s["alpha2"] for s in STATES})
        capitals = {p["id"]: p["country"] for p in PLACES if p["feature_code"] == "PPLC"}
        self.assertEqual([], [s for s in STATES if s["capital"] and capitals.get(s["capital"]) != s["alpha2"]])
        codes = {d["code"] for d in DIVISIONS}
        self.assertEqual(set(), {c.rpartition(".")[0] for c in codes if c.count(".") == 2} - codes)

    def test_fields_hold_what_they_say(self):
        for p in PLACES:
            self.assertTrue(-90 <= float(p["lat"]) <= 90 and -180 <= float(p["lon"]) <= 180, p)
            self.assertTrue(p["population"] == "" or int(p["population"]) > 0, p)
            self.assertRegex(p["modified_on"], r"^\d{4}-\d\d-\d\d$")
            self.assertNotEqual("", p["name"])
            self.assertTrue(all(re.fullmatch("[a-z]{2,3}(-[A-Z]{2})?=.+", t) for t in _items(p["tagged"])), p)

    def test_names_hold_no_control_characters_and_no_edges_of_space(self):
        for row in (*PLACES, *DIVISIONS):
            for name in [row["name"], *_items(row.get("alternates", "")), *_items(row["tagged"])]:
                self.assertFalse(re.search("[\x00-\x1f\x7f-\x9f]", name) or name != name.strip() or not name, row)

    def test_identifiers_of_divisions_are_unique(self):
        for column in ("geonames_id", "iso_3166_2"):
            values = [d[column] for d in DIVISIONS if d[column]]
            self.assertEqual(len(set(values)), len(values), column)
        self.assertFalse({d["geonames_id"] for d in DIVISIONS} & {p["id"] for p in PLACES})
        iso = {d["code"]: d["iso_3166_2"] for d in DIVISIONS}
        self.assertEqual(("ES-CT", "ES-MC", "GB-ENG", "CN-SH", "US-CA"), tuple(
            iso[c] for c in ("ES.56", "ES.31", "GB.ENG", "CN.23", "US.CA")))

    def test_codes_of_vietnam_mean_what_the_places_mean(self):
        name = {d["code"]: d["name"] for d in DIVISIONS}
        saigon = next(p for p in PLACES if p["id"] == "1566083")
        self.assertEqual("Ho Chi Minh City", name[f"VN.{saigon['admin1']}"])

    def test_world_regions_form_one_tree(self):
        parent = {r["code"]: r["parent"] for r in REGIONS}
        self.assertEqual(["001"], [code for code, up in parent.items() if not up])
        self.assertTrue(set(parent.values()) <= parent.keys() | {""})
        for s in STATES:
            chain = [c for c in (s["intermediate_region"], s["sub_region"], s["region"]) if c]
            self.assertEqual(chain, _chain(parent, chain[0]) if chain else [], s)


class AddressesTest(unittest.TestCase):
    def test_known_addresses_stay_and_are_never_given_again(self):
        register = slugs.Register(HERE / "nowhere")
        register.known = {"1": "springfield-us", "2": "gone-us"}
        wish = [Claim("3", "springfield-us", "3", (0,)), Claim("1", "renamed-us", "1", (1,)), Claim("4", "gone-us", "4", (2,))]
        self.assertEqual({"1": "springfield-us", "3": "springfield-us-3", "4": "gone-us-4"}, register.assign(wish))
        self.assertEqual([["2", "gone-us"]], register.retired({"1": "", "3": "", "4": ""}))

    def test_slugs(self):
        for name, expected in (("Xi’an", "xian"), ("St. John's", "st-johns"), ("Łódź", "lodz"), ("Hœrdt", "hoerdt"), ("東京", "")):
            self.assertEqual(expected, text.slug(name))

    def test_a_name_with_a_comma_is_put_together_again(self):
        row = ["1", "Santa Rita, Copan", "Santa Rita, Copan", "Rita,Santa Rita, Copan,Gradi\x8aka"]
        self.assertEqual(["Rita", "Santa Rita, Copan", "Gradiška".replace("š", "Š")], places.alternates(row))


def _living(place: dict[str, str]) -> bool:
    return place["feature_code"] not in ("PPLX", "PPLQ", "PPLH", "PPLW", "PPLCH")


def _items(field: str) -> list[str]:
    return field.split(text.UNIT) if field else []


def _chain(parent: dict[str, str], code: str) -> list[str]:
    out = []
    while code != "001":
        out.append(code)
        code = parent[code]
    return out


if __name__ == "__main__":
    unittest.main()
