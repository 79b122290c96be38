"""The words and the frames from which scenes are composed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import TypeVar

import yaml

from knowledge.training.inflection import DEFINITE, SELF, first_person, negate, s_form

FIRST, THIRD, PLURAL = range(3)
NONE = "-"
WHERE_ELSE = ("none", "worn")  # with these an event goes on too little for "aan het"
T = TypeVar("T")
Table = dict[str, list[T]]


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun in both languages and both numbers; a form that does not exist is empty."""

    article: str
    dutch: tuple[str, str]
    english: tuple[str, str]

    @classmethod
    def read(cls, text: str) -> "Noun":
        """Read it from its four forms."""
        singular, plural, english, english_plural = cells(text, ",")
        article, _, bare = singular.partition(" ")
        return cls(article, (bare, plural), (english, english_plural))


@dataclass(frozen=True, slots=True)
class Event:
    """What a subject does: the verb in three persons, and the rest, in both languages."""

    setting: str
    dutch: tuple[str, str, str]
    particle: str
    rest: str
    english: tuple[str, str]
    english_rest: str

    @classmethod
    def read(cls, text: str, setting: str) -> "Event":
        """Read it from its four columns."""
        verb, rest, english, english_rest = cells(text)
        finite, _, particle = verb.partition(" +")
        third, plural = finite.split()
        base, ing, *after = english.split()
        dutch = (first_person(third, plural), third, plural)
        return cls(setting, dutch, particle, rest, (base, ing), " ".join([*after, english_rest]))

    def slots(self, person: int, after_niet: frozenset[str]) -> dict[str, str]:
        """Give its words as they stand in a frame."""
        rest, niet, there = self.rest, negate(self.rest, after_niet), self.english_rest
        v, v1, inf = (self.dutch[at] for at in (person, THIRD, PLURAL))
        whole, (base, ing) = f"{self.particle}{inf}", self.english
        slots = {"v": v, "v1": v1, "rest": rest, "deel": self.particle, "niet": niet}
        slots["nietmeer"] = f"{niet} meer" if "geen" in niet else niet.replace("niet", "niet meer")
        slots |= {"end": f"{rest} {self.particle}{v}", "end1": f"{rest} {self.particle}{v1}"}
        slots |= {"inf": f"{rest} {whole}", "nietinf": f"{niet} {whole}"}
        slots |= {"teinf": f"{rest} {self.particle} te {inf}", "ing": f"{ing} {there}"}
        slots |= {"base": f"{base} {there}", "s": f"{base} {there}"}
        if person == THIRD:
            slots["s"] = f"{s_form(base)} {there}"
        if not rest.startswith(SELF):
            slots["los"] = rest
        if not rest.startswith((SELF, *DEFINITE)):
            slots["vaag"] = rest
        if self.setting not in WHERE_ELSE:
            late = rest.split(" ")[0] in after_niet
            slots["aanhet"] = f"aan het {whole} {rest}" if late else f"{rest} aan het {whole}"
        return slots


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence with gaps in both languages, and how often it is drawn."""

    kind: str
    weight: int
    dutch: str
    english: str
    gaps: frozenset[str]

    @classmethod
    def read(cls, text: str, kind: str) -> "Frame":
        """Read it from its three columns."""
        weight, dutch, english = cells(text)
        names = (name for _, name, _, _ in Formatter().parse(f"{dutch} {english}"))
        return cls(kind, int(weight), dutch, english, frozenset(filter(None, names)))

    @property
    def two(self) -> bool:
        """Say whether a second subject is in it."""
        return "2}" in self.dutch


class Lexicon:
    """Everything in the file, read once."""

    def __init__(self, path: Path) -> None:
        words = yaml.safe_load(path.read_text(encoding="utf-8"))
        self.classes: dict[str, list[str]] = words["classes"]
        self.settings: dict[str, list[str]] = words["settings"]
        self.own, self.after_niet = (frozenset(words[k].split()) for k in ("own", "after_niet"))
        self.nouns = _tables(words["subjects"] | words["objects"], Noun.read)
        self.adjectives = _tables(words["adjectives"], lambda line: cells(line, ","))
        self.pronouns = _tables(words["pronouns"], lambda line: cells(line, ","))
        self.details, self.places, self.states, self.times, self.manners = (
            _tables(words[k], cells) for k in ("details", "places", "states", "times", "manners")
        )
        self.determiners = _tables(words["determiners"], _forms)
        self.helpers = {name: _forms(line) for name, line in words["helpers"].items()}
        self.possessions = _tables(words["possessions"], cells)
        self.passives = _tables(words["passives"], cells)
        self.events = [
            (group, Event.read(line, setting))
            for group, tables in words["events"].items()
            for setting, table in tables.items()
            for line in table.splitlines()
        ]
        self.frames = [
            Frame.read(line, kind)
            for kind, table in words["frames"].items()
            for line in table.splitlines()
        ]

    def groups(self, kind: str) -> list[str]:
        """Name the groups that a kind of noun belongs to."""
        return [group for group, kinds in self.classes.items() if kind in kinds]


def cells(line: str, mark: str = "|") -> tuple[str, ...]:
    """Split a line into cells; a dash is an empty one."""
    return tuple("" if cell.strip() == NONE else cell.strip() for cell in line.split(mark))


def _forms(line: str) -> tuple[str, ...]:
    words = line.replace("|", " ").split()
    return tuple("" if word == NONE else word.replace("_", " ") for word in words)


def _tables(tables: dict[str, str], read: Callable[[str], T]) -> Table[T]:
    return {name: [read(line) for line in table.splitlines()] for name, table in tables.items()}
