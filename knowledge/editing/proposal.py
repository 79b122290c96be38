"""Proposal: what the front matter of a new statement probably says; an editor confirms it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from knowledge.editing.dates import dates_in, in_words, own_date
from knowledge.editing.document import Document
from knowledge.editing.roles import Part, propose_roles
from knowledge.statement import normalise
from knowledge.words import content_words, fold, stems

WORDS = Path(__file__).with_name("words.yml")
OPEN = "?"  # stands where only a person knows; such a draft is not accepted
OCCASION = re.compile(
    r"\b(?:reactie (?:van [^.;:]{3,60} )?op|naar aanleiding van) ((?:het|de|een) [^.;:]{8,120})",
    re.IGNORECASE,
)
LONGEST_ID = 48
OFTEN = 3  # times that a word must stand in a text to be its topic
LONG = 6  # letters of such a word
TOPICS = 8


@dataclass(frozen=True, slots=True)
class Proposal:
    """The fields that are known or guessed, and why where it matters."""

    id: str
    title: str
    issuer: str
    occasion: str | None
    occasion_date: str | None
    date: str | None
    date_basis: str
    caveat: str | None
    source_line: Mapping[str, str]
    licence: str
    topics: tuple[str, ...]
    roles: tuple[Part, ...]
    url: str | None = None
    retrieved_on: str | None = None


def propose(document: Document, name: str, known_topics: Sequence[str]) -> Proposal:
    """Propose front matter for a document that came in a file of this name."""
    words = read_words()
    text = normalise(document.text)
    title = _title(document)
    stated = own_date(document.blocks)
    date = stated.date if stated else document.saved_on
    roles = propose_roles(document.blocks)
    told = occasion(title) or occasion(text)
    return Proposal(
        id=id_of(title if title != OPEN else name),
        title=title,
        issuer=words["issuer"] if words["issuer"] in text else OPEN,
        occasion=told,
        occasion_date=_occasion_date(text, stated.date if stated else None),
        date=date,
        date_basis="stated" if stated else "inferred" if date else "unknown",
        caveat=None if stated else words["undated"],
        source_line=source_lines(title, stated.date if stated else None, roles),
        licence=words["licence"],
        topics=topics(text, known_topics),
        roles=roles,
    )


def read_words() -> Any:  # noqa: ANN401  a file of words
    """The wording of proposals."""
    return yaml.safe_load(WORDS.read_text(encoding="utf-8"))


def id_of(title: str) -> str:
    """A short name made from a title's own words: lower case, without marks."""
    everywhere = read_words()["everywhere"]
    own = [word for word in content_words(title) if word not in everywhere]
    words = re.findall(r"[a-z0-9]+", " ".join(own) or fold(title))
    found = ""
    for word in words:
        if len(found) + len(word) + 1 > LONGEST_ID:
            break
        found = f"{found}-{word}" if found else word
    return found or "verklaring"


def source_lines(title: str, date: str | None, roles: Sequence[Part]) -> dict[str, str]:
    """The line under a quote, for each role that occurs."""
    lines: Mapping[str, str] = read_words()["source_line"]
    shown = in_words(date)
    given = {"title": title.rstrip("."), "date": shown[0].upper() + shown[1:]}
    return {role: lines[role].format(**given) for role, _ in roles if role in lines}


def occasion(text: str) -> str | None:
    """What a text says that it reacts to."""
    found = OCCASION.search(text)
    return found.group(1).strip() if found else None


def topics(text: str, known: Sequence[str]) -> tuple[str, ...]:
    """Topics of other statements that occur in a text, then its own frequent long words."""
    held = stems(text)
    shared = [topic for topic in known if stems(topic) and stems(topic) <= held]
    everywhere = read_words()["everywhere"]
    own = (word for word in content_words(text) if word not in everywhere)
    often = Counter(word for word in own if len(word) >= LONG and word.isalpha())
    named = [word for word, times in often.most_common() if times >= OFTEN]
    taken = {stem for topic in shared for stem in stems(topic)}
    new = [word for word in named if not stems(word) <= taken]
    return tuple(dict.fromkeys([*shared, *new]))[:TOPICS]


def _title(document: Document) -> str:
    heading = next((block.text for block in document.blocks if block.is_heading), None)
    return normalise(heading or document.title or "").rstrip(":") or OPEN


def _occasion_date(text: str, own: str | None) -> str | None:
    """A date in the text that is not the statement's own and not after it."""
    others = [one.date for one in dates_in(text) if one.date != own]
    earlier = [date for date in others if own is None or date <= own]
    return earlier[0] if earlier else None
