"""Words: the lists that people can review, and the help numbers that nothing may touch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

FILE = Path(__file__).with_name("words.yml")
HELPLINES = Path(__file__).parents[2] / "knowledge/facts/helplines.yml"


@dataclass(frozen=True, slots=True)
class Words:
    """Lower case words by list, and the digits of each help number."""

    lists: Mapping[str, frozenset[str]]
    help_numbers: tuple[str, ...]

    @classmethod
    def read(cls, file: Path = FILE, helplines: Path = HELPLINES) -> Words:
        """Read both files; OSError or KeyError when the set-up is broken."""
        lists = yaml.safe_load(file.read_text(encoding="utf-8"))
        numbers = yaml.safe_load(helplines.read_text(encoding="utf-8"))
        digits = ("".join(filter(str.isdigit, entry["number"])) for entry in numbers)
        return cls({name: frozenset(text.split()) for name, text in lists.items()}, tuple(digits))

    def __getitem__(self, name: str) -> frozenset[str]:
        return self.lists[name]


@cache
def words() -> Words:
    """The lists of this checkout, read once."""
    return Words.read()
