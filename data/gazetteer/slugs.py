"""Gives every actor its address once and for all."""

import collections
import dataclasses
import pathlib

import text

# Words that stand where an address may stand, now or one day.
RESERVED = frozenset(
    "about acts actors admin api asof assets atlas bodies cities docs events export feed health home import "
    "lists login logout map me names networks new places regions represent search settings sources states static "
    "statistics ties timeline world".split()
)


@dataclasses.dataclass(frozen=True)
class Claim:
    """A wish for the address `base`; `suffix` makes it unique where another has it. Lower rank goes first."""

    key: str
    base: str
    suffix: str
    rank: tuple


class Register:
    """Addresses in use. Known keys keep theirs, and the address of a vanished key is never given again."""

    def __init__(self, folder: pathlib.Path):
        self.known = {row["key"]: row["slug"] for row in _rows(folder / "retired.tsv")}
        for name, key in (("states.tsv", "alpha2"), ("places.tsv.xz", "id"), ("divisions.tsv.xz", "code")):
            self.known |= {row[key]: row["slug"] for row in _rows(folder / name)}

    def assign(self, claims: list[Claim]) -> dict[str, str]:
        taken = set(self.known.values()) | RESERVED
        given = {claim.key: self.known[claim.key] for claim in claims if claim.key in self.known}
        for claim in sorted((c for c in claims if c.key not in given), key=lambda c: c.rank):
            chosen = claim.base if claim.base not in taken else f"{claim.base}-{claim.suffix}"
            if chosen in taken:
                raise ValueError(f"no free address for {claim}")
            taken.add(chosen)
            given[claim.key] = chosen
        return given

    def retired(self, given: dict[str, str]) -> list[list[str]]:
        return sorted([key, slug] for key, slug in self.known.items() if key not in given)


def repeated(given: dict[str, str]) -> list[str]:
    return [slug for slug, times in collections.Counter(given.values()).items() if times > 1]


def _rows(path: pathlib.Path) -> list[dict[str, str]]:
    return text.read_table(path) if path.exists() else []
