"""Folding, slugs and table files shared by the steps."""

import lzma
import pathlib
import re
import unicodedata

UNIT = "\x1f"  # between the items of a list inside a field: never occurs in a name
PAIR = "="  # between language tag and name; only the first one counts

_LATIN = str.maketrans({
    "ı": "i", "İ": "I", "Đ": "D", "đ": "d", "Ø": "O", "ø": "o", "Ł": "L", "ł": "l", "Ð": "D", "ð": "d",
    "Þ": "Th", "þ": "th", "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "ß": "ss", "Ħ": "H", "ħ": "h",
    "ǝ": "e", "ə": "e", "Ə": "E", "Ǝ": "E", "ĸ": "k", "Ŋ": "N", "ŋ": "n", "Ŧ": "T", "ŧ": "t",
    "–": "-", "—": "-",
})
_APOSTROPHES = re.compile("['`´‘’ʻʼʾʿ′]")


def latin(name: str) -> str:
    """The name without marks and with the commonest special Latin letters spelt out."""
    decomposed = unicodedata.normalize("NFKD", name.translate(_LATIN))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def slug(name: str) -> str:
    """`Xi'an` gives `xian`, `St. John's` gives `st-johns`; blank when no ASCII letter or digit is left."""
    plain = _APOSTROPHES.sub("", latin(name)).lower()
    return "-".join(re.findall("[a-z0-9]+", plain))


def words(name: str) -> frozenset[str]:
    """The folded words of a name, for comparing names from different sources."""
    return frozenset(re.findall(r"\w+", _APOSTROPHES.sub("", latin(name)).casefold()))


def pairs(names: dict[str, str]) -> str:
    return UNIT.join(f"{tag}{PAIR}{name}" for tag, name in sorted(names.items()))


def write_table(path: pathlib.Path, header: list[str], rows: list[list[str]]) -> None:
    """Writes tab-separated UTF-8 with a header; packed when the name ends in .xz. Same rows, same bytes."""
    for row in rows:
        if len(row) != len(header) or any(c in field for field in row for c in "\t\n\r"):
            raise ValueError(f"{path.name}: bad row {row}")
    data = "".join("\t".join(row) + "\n" for row in [header, *rows]).encode("utf-8")
    if path.suffix == ".xz":
        # A dictionary of 32 MiB (not the 64 of preset 9) keeps the reader's memory down.
        lzma2 = {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 25, "lc": 4, "pb": 0}
        data = lzma.compress(data, format=lzma.FORMAT_XZ, filters=[lzma2])
    path.write_bytes(data)


def read_table(path: pathlib.Path) -> list[dict[str, str]]:
    data = path.read_bytes()
    if path.suffix == ".xz":
        data = lzma.decompress(data)
    lines = data.decode("utf-8").split("\n")
    header = lines[0].split("\t")
    return [dict(zip(header, line.split("\t"), strict=True)) for line in lines[1:] if line]
