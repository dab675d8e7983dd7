#!/usr/bin/env python3
"""Makes the gazetteer's files: make.py WORK [--check]

WORK is a folder for the packages; those already unpacked there are used, others are fetched. Python 3.11, standard
library, npm, apt-get and dpkg-deb. The same packages give the same bytes. Addresses (slugs) already in the files are
kept. One to three minutes.
"""

import pathlib
import subprocess
import sys

import divisions
import fetch
import isocodes
import places
import slugs
import sources
import states
import tagged
import text

HERE = pathlib.Path(__file__).resolve().parent


def main(work: pathlib.Path) -> None:
    fetch.ensure(work)
    names, rows, cldr = tagged.read(work), places.read(work), states.Cldr(work)
    used = {row[8] for row in rows}
    units = divisions.read(work, rows, names)
    iso = isocodes.match(work, units, names, divisions.core)
    claims = states.claims(cldr, used) + [places.claim(row) for row in rows]
    claims += [divisions.claim(row, iso[row[0]].geonames_id if row[0] in iso else "") for row in units]
    register = slugs.Register(HERE)
    given = register.assign(claims)
    if slugs.repeated(given):
        raise ValueError(f"addresses given twice: {slugs.repeated(given)}")
    _write("places.tsv.xz", places.HEADER, places.table(rows, given, names))
    division_rows = divisions.table(units, given, iso, names)
    _write("divisions.tsv.xz", divisions.HEADER, division_rows)
    state_rows, region_rows = states.table(cldr, rows, given), states.regions(cldr)
    _write("states.tsv", states.HEADER, state_rows)
    _write("world-regions.tsv", states.REGION_HEADER, region_rows)
    if register.retired(given):
        _write("retired.tsv", ["key", "slug"], register.retired(given))
    count = sum(len(entry) for entry in names.values())
    listed = sum(not row[7] for row in division_rows)
    _write("SOURCES.tsv", sources.HEADER, sources.table(rows, count, listed, len(iso), len(state_rows), len(region_rows)))


def _write(name: str, header: list[str], rows: list[list[str]]) -> None:
    text.write_table(HERE / name, header, rows)
    print(f"{name}: {len(rows)} rows, {(HERE / name).stat().st_size} bytes")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]).resolve())
    if "--check" in sys.argv:
        sys.exit(subprocess.run([sys.executable, HERE / "test_make.py"]).returncode)
