"""Gap: a subject near the statements on which they are silent, and the right door."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast, get_args

from knowledge.curated import read_records

FILE = Path(__file__).with_name("gaps.yml")
FIELDS = frozenset("topic about nearest door kind asks".split())

# Why there is no quote for it: the statements do not say it; a newer figure would be needed;
# somebody else said or knows it; it is one's own case, or legal advice, or taking sides; it is
# about something else altogether; or it could mean many things.
GapKind = Literal[
    "not_said", "newer_figure", "other_party", "own_case", "legal", "no_side", "off_topic", "vague"
]


@dataclass(frozen=True, slots=True)
class Gap:
    """A subject without a quote, and how people ask about it."""

    topic: str
    about: str | None
    nearest: str | None
    door: str
    kind: GapKind
    asks: tuple[str, ...]


def read_gaps(path: Path = FILE) -> tuple[Gap, ...]:
    """All gaps; a corpus may be without."""
    gaps: dict[str, Gap] = {}
    for record in read_records(path, "gaps", FIELDS) if path.exists() else ():
        topic = record.text("topic")
        if topic in gaps:
            raise record.error(f"the topic '{topic}' is already used")
        kind = cast(GapKind, record.one_of("kind", get_args(GapKind)))
        about, nearest = record.optional("about"), record.optional("nearest")
        gaps[topic] = Gap(topic, about, nearest, record.text("door"), kind, record.texts("asks"))
    return tuple(gaps.values())
