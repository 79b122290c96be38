"""Abstention: why there is no quote, and what may help instead."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from knowledge.fact import Fact
from knowledge.follow_up import EMPTY
from knowledge.gap import Gap, GapKind
from knowledge.hit import Hit, Hits
from knowledge.index import Index
from knowledge.moment import asks_elsewhen, holds_figure
from knowledge.passage import Passage
from knowledge.quote import Quote
from knowledge.settings import DecisionSettings
from knowledge.voice import asks_another
from knowledge.words import WORD, content_words, fold

if TYPE_CHECKING:
    from knowledge.answer import Answer

# document: it stands in the form text of a document, which is nobody's position. source: somebody
# asks when, by whom or where what was shown before was said, which no sentence tells.
Reason = Literal["nothing_near", "document", "source"] | GapKind

FEW = 2  # words of a message that may be too vague: "klacht", "cijfers graag"
# Words with which people say that they will ask: "ik heb een vraag", "mag ik iets weten".
ASKING = frozenset(
    "vraag vragen vraagje iets weten wilde wou es question ask know something".split()
)
ONESELF = re.compile(r"\b(ik|mij|me|mijn|m'n|mn|wij|ons|onze|i|we|my|our)\b")
# Reasons that come with a link to the statement that is nearest.
LINKED = ("not_said", "newer_figure", "document")
# Kinds of gap that say what a person wants, not what the statements leave open.
PERSONAL = ("own_case", "legal", "no_side", "off_topic")


@dataclass(frozen=True, slots=True)
class Abstention:
    """Why there is no quote, what may help instead, and the nearest hits that were rejected."""

    reason: Reason
    facts: tuple[Fact, ...]
    gap: Gap | None
    nearest: str | None  # the id of the statement that comes nearest
    choices: tuple[str, ...]
    rejected: tuple[Hit[Passage], ...]
    because: str
    source: Quote | None = None  # what was shown before, when somebody asks where that comes from


def told_source(source: Quote, shown: Answer | Abstention) -> Abstention:
    """The reply to who asks when, by whom or where something was said: its front matter."""
    because = f"asks for the source of what was shown; {shown.because}"
    return Abstention("source", (), None, source.statement, (), shown.rejected, because, source)


def abstain(
    index: Index,
    hits: Hits,
    facts: tuple[Fact, ...],
    because: str,
    settings: DecisionSettings,
    vague: bool,
) -> Abstention:
    """Say why there is no quote, and what may help instead."""
    gap = _own_case(hits, settings) or _gap(hits.gaps, settings)
    reason = "vague" if vague else _reason(index, hits, gap, settings)
    nearest = _nearest(index, gap, hits) if reason in LINKED else None
    choices = _choices(index, hits, settings) if reason == "vague" else ()
    helping = () if reason in ("legal", "no_side", "off_topic", "vague") else facts
    return Abstention(reason, helping, gap, nearest, choices, hits.passages, because)


def is_vague(hits: Hits) -> bool:
    """Whether a message could mean many things: a known word or two, or no subject at all."""
    words = content_words(hits.question)
    few = len(WORD.findall(hits.question)) <= FEW and len(words) == 1
    return (few and hits.familiarity > 0) or (bool(words) and EMPTY.union(ASKING).issuperset(words))


def _own_case(hits: Hits, settings: DecisionSettings) -> Gap | None:
    """The gap of a question that somebody asks about themselves, when one lies about as near."""
    own = [hit for hit in hits.gaps if hit.target.kind == "own_case"]
    if not own or not ONESELF.search(fold(hits.question)):
        return None
    return own[0].target if own[0].score >= hits.gaps[0].score - settings.own else None


def _gap(gaps: Sequence[Hit[Gap]], settings: DecisionSettings) -> Gap | None:
    """The best gap of the likeliest kind; many gaps that each say a little add up."""
    odds: dict[GapKind, float] = {}
    for hit in gaps:
        odds[hit.target.kind] = odds.get(hit.target.kind, 0.0) + math.exp(hit.score)
    if not odds or max(odds.values()) < math.exp(settings.near):
        return None
    kind = max(odds, key=lambda one: odds[one])
    return next(hit.target for hit in gaps if hit.target.kind == kind)


def _reason(index: Index, hits: Hits, gap: Gap | None, settings: DecisionSettings) -> Reason:
    best = hits.passages[0].target
    if gap and gap.kind in PERSONAL:
        return gap.kind
    if asks_another(hits.question):
        return "other_party"
    if not best.is_spoken and hits.passages[0].score >= settings.near:
        return "document"
    if holds_figure(best.text) and asks_elsewhen(
        hits.question, index.statements[best.statement].text
    ):
        return "newer_figure"
    return gap.kind if gap else "nothing_near"


def _nearest(index: Index, gap: Gap | None, hits: Hits) -> str:
    """The statement that an editor named as nearest, or else the one of the best hit."""
    for statement in index.statements.values() if hits.passages[0].target.is_spoken else ():
        if gap and gap.nearest and gap.nearest in statement.text:
            return statement.id
    return hits.passages[0].target.statement


def _choices(index: Index, hits: Hits, settings: DecisionSettings) -> tuple[str, ...]:
    """Questions that the person may have meant, the most likely first."""
    found = [(hit.score, hit.target.id) for hit in hits.passages]
    found += [(hit.score, hit.target.id) for hit in hits.facts]
    named = (index.titles.get(target) for _, target in sorted(found, reverse=True))
    return tuple(dict.fromkeys(title for title in named if title))[: settings.choices]
