"""Changelog: what happened to the statements and when, from their front matter alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from knowledge.corpus import STATEMENTS
from knowledge.editing.templates import render
from knowledge.statement import Statement
from knowledge.statement_file import read_statements

FILE = "changelog.md"
Verb = Literal["added", "superseded", "history", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a statement on a day."""

    on: str
    verb: Verb
    statement: Statement


def events_of(statements: Iterable[Statement]) -> tuple[Event, ...]:
    """What happened, newest first."""
    found = [event for statement in statements for event in _events(statement)]
    return tuple(sorted(found, key=lambda one: (one.on, one.statement.id, one.verb), reverse=True))


def changelog(statements: Iterable[Statement]) -> str:
    """The page."""
    known = {one.id: one for one in statements}
    return render("changelog.md", events=events_of(known.values()), statements=known)


def write_changelog(corpus: Path) -> Path:
    """Write the page beside the corpus."""
    path = corpus / FILE
    path.write_text(changelog(read_statements(corpus / STATEMENTS)), encoding="utf-8")
    return path


def _events(statement: Statement) -> Iterator[Event]:
    if statement.reviewed_on:
        yield Event(statement.reviewed_on, "added", statement)
    status = statement.status
    if status.kind != "current" and status.on:
        yield Event(status.on, status.kind, statement)
