"""Reads names by language from gettext catalogues whose message ids are GeoNames keys."""

import collections
import pathlib
import struct


def read(work: pathlib.Path) -> dict[str, dict[str, str]]:
    """Key (GeoNames id, `ES.56` or `ES`) to {BCP 47 tag: name}, tags in order."""
    names: dict[str, dict[str, str]] = collections.defaultdict(dict)
    locales = work / "geo/usr/share/locale"
    for path in sorted(locales.glob("*/LC_MESSAGES/geonames.mo")):
        tag = path.parent.parent.name.replace("_", "-")
        for key, name in _catalogue(path.read_bytes()):
            if key and not _wiki_markup(name):
                names[key][tag] = name
    return dict(names)


def _wiki_markup(name: str) -> bool:
    """Some Filipino entries are links to coats of arms, not names."""
    return "|" in name or ".svg" in name


def _catalogue(data: bytes):
    order = "<" if data[:4] == b"\xde\x12\x04\x95" else ">"
    count, originals, translations = struct.unpack(order + "3I", data[8:20])
    for index in range(count):
        yield (_text(data, order, originals, index), _text(data, order, translations, index))


def _text(data: bytes, order: str, table: int, index: int) -> str:
    length, start = struct.unpack_from(order + "2I", data, table + 8 * index)
    return data[start : start + length].decode("utf-8")
