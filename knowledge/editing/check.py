"""Check: whether every statement, explanation and fact is as it should be."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from knowledge.corpus import ELSEWHERE, EXPLANATIONS, FACTS, GAPS, STATEMENTS, Corpus, read_corpus
from knowledge.decision import Decision
from knowledge.dense import Encoder
from knowledge.editing.add import names_of
from knowledge.editing.changelog import FILE, changelog
from knowledge.editing.draft import drafts
from knowledge.editing.likeness import pairs
from knowledge.editing.proposal import read_words
from knowledge.elsewhere import read_elsewhere
from knowledge.explanation import read_explanations
from knowledge.fact import Fact, read_facts
from knowledge.front_matter import FrontMatter
from knowledge.gap import read_gaps
from knowledge.passage import passages_of
from knowledge.statement import Statement
from knowledge.statement_file import read_statement

OLDEST = timedelta(days=365)  # since a person held a fact against its source
DECISION = "decision.yml"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something an editor should know; an error keeps a change from being merged."""

    kind: Literal["error", "warning"]
    where: str
    what: str


def check(corpus: Path, encoder: Encoder, today: date | None = None) -> tuple[Finding, ...]:
    """Everything that is wrong or wants attention, errors first."""
    found = list(_files(corpus))
    if not found:
        present = read_corpus(corpus)
        found += [
            *_statements(corpus),
            *_links(present),
            *_explanations(present),
            *_facts(present.facts, today or date.today()),
            *_contradictions(present, encoder),
            *_bound(corpus, present, encoder),
        ]
    return tuple(sorted(found, key=lambda one: one.kind))


def _files(corpus: Path) -> Iterator[Finding]:
    """Whatever cannot be read, file by file, so that one mistake does not hide the next."""
    statements: list[Statement] = []
    for path in sorted((corpus / STATEMENTS).glob("*.md")):
        yield from _tried(lambda path=path: statements.append(read_statement(path)))  # type: ignore[misc]
        yield from _tried(lambda path=path: _require_original(path))  # type: ignore[misc]
    for read in (
        lambda: read_explanations(statements, corpus / EXPLANATIONS),
        lambda: read_facts(corpus / FACTS),
        lambda: read_gaps(corpus / GAPS),
        lambda: read_elsewhere(corpus / ELSEWHERE),
    ):
        yield from _tried(read)
    for draft in drafts(corpus):
        for finding in _tried(draft.read):
            yield Finding("warning", f"draft {draft.id}", finding.what)


def _tried(read: Callable[[], object]) -> Iterator[Finding]:
    try:
        read()
    except (ValueError, OSError) as error:
        where, _, what = str(error).partition(": ")
        yield Finding("error", where, what or str(error))


def _require_original(path: Path) -> None:
    """ValueError when the file that a statement was taken from is missing or has changed."""
    head = FrontMatter.read(path)
    if "original" in head.fields:
        original = path.with_name(head.text("original"))
        if not original.is_file():
            raise head.error("original", f"{original.name} is missing: put it back")
        if hashlib.sha256(original.read_bytes()).hexdigest() != head.text("original_sha256"):
            raise head.error("original", f"{original.name} has changed: put the original back")


def _statements(corpus: Path) -> Iterator[Finding]:
    statements = [read_statement(path) for path in sorted((corpus / STATEMENTS).glob("*.md"))]
    known = {one.id: one for one in statements}
    issuer = read_words()["issuer"]
    for one in statements:
        if one.issuer != issuer:
            yield Finding("error", one.id, f"the bot would say that {issuer} said this")
        if one.reviewed_by is None:
            yield Finding("error", one.id, "nobody has reviewed it: make it a draft, or sign it")
        if one.status.kind in ("superseded", "history"):
            newer = known.get(one.status.by or "")
            if newer is None or newer.status.kind == "withdrawn":
                yield Finding("error", one.id, f"its successor '{one.status.by}' does not stand")
            elif newer.order < one.order:
                yield Finding("warning", one.id, f"its successor '{newer.id}' is older")
    written = corpus / FILE
    if not written.is_file() or written.read_text(encoding="utf-8") != changelog(statements):
        yield Finding("error", FILE, "it does not say what the statements say: 'make changelog'")


def _links(corpus: Corpus) -> Iterator[Finding]:
    links = [(one.id, one.url) for one in corpus.statements if one.url]
    links += [(f.id, s.url) for f in corpus.facts for s in (f.source, *f.also)]
    for where, url in links:
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.scheme not in ("http", "https") or "." not in host or any(map(str.isspace, url)):
            yield Finding("error", where, f"'{url}' is no web address")


def _explanations(corpus: Corpus) -> Iterator[Finding]:
    explained = {(one.statement, one.passage) for one in corpus.explanations}
    for one in corpus.statements:
        spoken = [p for p in passages_of(one) if p.is_spoken] if one.is_citable else []
        bare = [p for p in spoken if (one.id, p.text) not in explained]
        if bare:
            what = f"{len(bare)} of {len(spoken)} sentences have no explanation in plain words"
            yield Finding("warning", one.id, what)


def _facts(facts: Iterable[Fact], today: date) -> Iterator[Finding]:
    for fact in facts:
        if not fact.is_checked:
            yield Finding("warning", fact.id, "nobody has checked this fact against its source")
        elif today - date.fromisoformat(fact.checked_on or "") > OLDEST:
            yield Finding("warning", fact.id, f"last checked on {fact.checked_on}: check it again")


def _contradictions(corpus: Corpus, encoder: Encoder) -> Iterator[Finding]:
    """Pairs of current statements of which the later one seems to say otherwise."""
    standing = [one for one in corpus.statements if one.is_citable]
    current = [one for one in standing if one.status.kind == "current"]
    for newer, older in combinations(current, 2):
        for pair in pairs(newer, [older], encoder, names_of(corpus)):
            if pair.kind != "same":
                what = f"“{pair.sentence.text}” ({_day(newer)}) against “{pair.other.text}” "
                yield Finding("warning", newer.id, f"{what}({older.id}, {_day(older)})")


def _day(statement: Statement) -> str:
    return statement.order or "undated"


def _bound(corpus: Path, present: Corpus, encoder: Encoder) -> Iterator[Finding]:
    decision = corpus / DECISION
    yield from _required(lambda: Decision.read(decision).require(encoder.digest, present.digest))


def _required(require: Callable[[], object]) -> Iterator[Finding]:
    try:
        require()
    except RuntimeError as error:
        yield Finding("error", DECISION, str(error))


def has_errors(findings: Sequence[Finding]) -> bool:
    """Whether something must be mended first."""
    return any(finding.kind == "error" for finding in findings)
