"""Found: where words stand in the statements, the facts and the gaps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.corpus import Corpus
from knowledge.fact import Fact
from knowledge.gap import Gap
from knowledge.passage import Passage, passages_of
from knowledge.words import fold


@dataclass(frozen=True, slots=True)
class Found:
    """Sentences, facts and gaps that hold every word that was sought, however it is written."""

    passages: tuple[Passage, ...]
    facts: tuple[Fact, ...]
    gaps: tuple[Gap, ...]


def find(corpus: Corpus, sought: str) -> Found:
    """Look for words; a part of a word will do."""
    words = fold(sought).split()
    passages = [p for statement in corpus.statements for p in passages_of(statement)]
    return Found(
        tuple(p for p in passages if _holds(words, p.text)),
        tuple(f for f in corpus.facts if _holds(words, f"{f.title} {f.text}")),
        tuple(g for g in corpus.gaps if _holds(words, f"{g.topic} {g.about or ''}", *g.asks)),
    )


def _holds(words: Sequence[str], *texts: str) -> bool:
    """Whether one of some texts holds all words."""
    return any(all(word in fold(text) for word in words) for text in texts)
