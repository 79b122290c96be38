"""Words: the lists that people can review, and the help numbers that nothing may touch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

FILE = Path(__file__).with_name("words.yml")
SIGNS = ("title", "relation", "naming", "being", "first")
HELPLINES = Path(__file__).parents[2] / "knowledge/facts/helplines.yml"


@dataclass(frozen=True, slots=True)
class Words:
    """Lower case words by list, and the digits of each help number."""

    lists: Mapping[str, frozenset[str]]
    help_numbers: tuple[str, ...]
    signs: frozenset[str]  # where a name may begin, or the word before it

    @classmethod
    def read(cls, file: Path = FILE, helplines: Path = HELPLINES) -> Words:
        """Read both files; OSError or KeyError when the set-up is broken."""
        lists = yaml.safe_load(file.read_text(encoding="utf-8"))
        numbers = yaml.safe_load(helplines.read_text(encoding="utf-8"))
        digits = ("".join(filter(str.isdigit, entry["number"])) for entry in numbers)
        sets = {name: frozenset(text.split()) for name, text in lists.items()}
        return cls(sets, tuple(digits), frozenset().union(*(sets[name] for name in SIGNS)))

    def __getitem__(self, name: str) -> frozenset[str]:
        return self.lists[name]


@cache
def words() -> Words:
    """The lists of this checkout, read once."""
    return Words.read()
