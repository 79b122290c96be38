"""Entry: a text by which something is found, and what it leads to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from knowledge.corpus import Corpus
from knowledge.explanation import Explanation
from knowledge.fact import Fact
from knowledge.gap import Gap
from knowledge.passage import Passage, passages_of

Target = Passage | Fact | Gap
# own: the target's text or its explanation; ask: a question that leads to it; claim: a wrong claim
# that it corrects.
Kind = Literal["own", "ask", "claim"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the index."""

    target: int
    kind: Kind
    text: str


def targets_of(corpus: Corpus) -> tuple[Target, ...]:
    """What a question can lead to: passages, facts, gaps."""
    return (*_findable(corpus), *corpus.facts, *corpus.gaps)


def entries_of(corpus: Corpus, targets: Sequence[Target]) -> tuple[Entry, ...]:
    """All rows of the index: by target, and for each its own texts, then asks, then claims."""
    explained = explanations_by_passage(corpus.explanations)
    return tuple(
        Entry(number, kind, text)
        for number, target in enumerate(targets)
        for kind, text in _texts(target, explained)
    )


def explanations_by_passage(
    explanations: Iterable[Explanation],
) -> Mapping[tuple[str, str], Explanation]:
    """Explanations by statement and sentence."""
    return {(one.statement, one.passage): one for one in explanations}


def _findable(corpus: Corpus) -> Iterator[Passage]:
    """Sentences of citable statements; the tail of a document only where an editor explained it.

    The tail is never quoted, but who asks about it is told where it stands.
    """
    explained = explanations_by_passage(corpus.explanations)
    for statement in corpus.statements:
        for passage in passages_of(statement) if statement.is_citable else ():
            is_known = (statement.id, passage.text) in explained
            if passage.is_spoken or (passage.role != "heading" and is_known):
                yield passage


def _texts(
    target: Target, explained: Mapping[tuple[str, str], Explanation]
) -> Iterator[tuple[Kind, str]]:
    if isinstance(target, Gap):
        yield from _of(("own", [target.about] if target.about else []), ("ask", target.asks))
    elif isinstance(target, Fact):
        own = [target.text, target.english]
        yield from _of(("own", own), ("ask", [target.title, *target.asks]))
    elif note := explained.get((target.statement, target.text)):
        own = [target.text, *note.plain.values()]
        yield from _of(("own", own), ("ask", [note.title, *note.asks]), ("claim", note.corrects))
    else:
        yield "own", target.text


def _of(*groups: tuple[Kind, Iterable[str]]) -> Iterator[tuple[Kind, str]]:
    for kind, texts in groups:
        for text in texts:
            yield kind, text
