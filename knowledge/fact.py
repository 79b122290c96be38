"""Fact: general information, checked by hand; never a position of the Landelijk Netwerk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from knowledge.curated import Record, read_records

FOLDER = Path(__file__).parent / "facts"
FIELDS = frozenset(
    "id title text english source also scope does_not_say checked_on checked_by door asks".split()
)
# The list of phone numbers has a shape of its own and is no list of facts.
HELPLINES = "helplines.yml"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from; `status` as the reference of the field marks it (P, S, 1R, D)."""

    name: str
    url: str
    status: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One piece of general information with its source, its limits and who checked it when."""

    id: str
    title: str
    text: str
    english: str
    source: Source
    also: tuple[Source, ...]
    scope: str
    does_not_say: str
    checked_on: str | None
    checked_by: str | None
    door: str
    asks: tuple[str, ...]

    @property
    def is_checked(self) -> bool:
        """Whether a person has held it against its source."""
        return self.checked_on is not None and self.checked_by is not None


def read_facts(folder: Path = FOLDER) -> tuple[Fact, ...]:
    """All facts of a folder, by file and place."""
    facts: dict[str, Fact] = {}
    for path in sorted(folder.glob("*.yml")):
        if path.name != HELPLINES:
            for record in read_records(path, "facts", FIELDS):
                fact = _fact(record)
                if fact.id in facts:
                    raise record.error(f"the id '{fact.id}' is already used")
                facts[fact.id] = fact
    return tuple(facts.values())


def _fact(record: Record) -> Fact:
    return Fact(
        id=record.text("id"),
        title=record.text("title"),
        text=record.text("text"),
        english=record.text("english"),
        source=_source(record.part("source")),
        also=_also(record),
        scope=record.text("scope"),
        does_not_say=record.text("does_not_say"),
        checked_on=record.optional("checked_on"),
        checked_by=record.optional("checked_by"),
        door=record.text("door"),
        asks=record.texts("asks"),
    )


def _also(record: Record) -> tuple[Source, ...]:
    others = record.fields.get("also") or []
    if not isinstance(others, list) or not all(isinstance(one, dict) for one in others):
        raise record.error("'also' must be a list of sources")
    return tuple(_source(Record(record.path, record.number, other)) for other in others)


def _source(record: Record) -> Source:
    return Source(record.text("name"), record.text("url"), record.text("status"))
