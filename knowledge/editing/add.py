"""Add: a published file becomes a draft, with everything that can be proposed for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from knowledge.corpus import Corpus, read_corpus
from knowledge.dense import Encoder
from knowledge.editing.document import Document
from knowledge.editing.draft import Draft, DraftError, refuse_taken, write_draft
from knowledge.editing.likeness import Pair, pairs
from knowledge.editing.proposal import Proposal, propose
from knowledge.editing.reading import read_document
from knowledge.names import ubiquitous_names
from knowledge.passage import passages_of
from knowledge.statement import Statement, normalise


@dataclass(frozen=True, slots=True)
class Added:
    """A new draft, what was left out of the file, and what to compare with earlier statements."""

    draft: Draft
    statement: Statement
    proposal: Proposal
    stripped: tuple[str, ...]
    pairs: tuple[Pair, ...]
    corpus: Corpus


def add(
    corpus: Path, source: Path, encoder: Encoder, name: str | None = None, url: str | None = None
) -> Added:
    """Read a file, write its draft, and compare it; nothing is written when anything is wrong."""
    document = read_document(source)
    present = read_corpus(corpus)
    _refuse_known(document, present.statements)
    proposal = _proposed(document, source, present, name, url)
    refuse_taken(Draft(corpus, proposal.id))
    draft = write_draft(corpus, source, document, proposal, _notes(document))
    statement = draft.read()
    found = pairs(statement, present.statements, encoder, names_of(present))
    return Added(draft, statement, proposal, document.stripped, found, present)


def names_of(corpus: Corpus) -> Sequence[str]:
    """The names that stand in nearly every sentence of a corpus."""
    passages = (p for one in corpus.statements for p in passages_of(one) if p.is_spoken)
    return ubiquitous_names([passage.text for passage in passages])


def _proposed(
    document: Document, source: Path, present: Corpus, name: str | None, url: str | None
) -> Proposal:
    topics = dict.fromkeys(topic for one in present.statements for topic in one.topics)
    proposal = propose(document, source.stem, tuple(topics))
    today = date.today().isoformat() if url else None
    return replace(proposal, id=name or proposal.id, url=url, retrieved_on=today)


def _refuse_known(document: Document, statements: Sequence[Statement]) -> None:
    text = normalise(document.text)
    for statement in statements:
        if statement.text == text:
            raise DraftError(f"this text is already there, as statement '{statement.id}'")


def _notes(document: Document) -> tuple[str, ...]:
    """What the draft's file says under its front matter."""
    if not document.stripped:
        return ("Er is niets weggelaten.",)
    return ("Niet overgenomen uit het bestand:", "", *(f"- {one}" for one in document.stripped))
