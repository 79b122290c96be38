"""Words: the lists that people can review, and the help numbers that nothing may touch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

FILE = Path(__file__).with_name("words.yml")
CUES = ("title", "relation", "naming", "being")
SURE_CUES = ("naming", "short_title")
BEGINNINGS = ("first", "surname", "particle", "naming")
HELPLINES = Path(__file__).parents[2] / "knowledge/facts/helplines.yml"


@dataclass(frozen=True, slots=True)
class Words:
    """Lower case words by list, and the digits of each help number."""

    lists: Mapping[str, frozenset[str]]
    help_numbers: tuple[str, ...]
    cues: frozenset[str]  # words before a name
    sure_cues: frozenset[str]  # words before a name that may be any word
    beginnings: frozenset[str]  # words that a name may begin with, also in small letters
    signs: frozenset[str]  # where a name may begin, or the word before it

    @classmethod
    def read(cls, file: Path = FILE, helplines: Path = HELPLINES) -> Words:
        """Read both files; OSError or KeyError when the set-up is broken."""
        lists = yaml.safe_load(file.read_text(encoding="utf-8"))
        numbers = yaml.safe_load(helplines.read_text(encoding="utf-8"))
        digits = ("".join(filter(str.isdigit, entry["number"])) for entry in numbers)
        sets = {name: frozenset(text.split()) for name, text in lists.items()}
        lists = (CUES, SURE_CUES, BEGINNINGS, (*CUES, "first"))
        unions = (frozenset[str]().union(*map(sets.__getitem__, names)) for names in lists)
        return cls(sets, tuple(digits), *unions)

    def __getitem__(self, name: str) -> frozenset[str]:
        return self.lists[name]


@cache
def words() -> Words:
    """The lists of this checkout, read once."""
    return Words.read()
