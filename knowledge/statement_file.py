"""Statement file: front matter and raw text on disk, read strictly into a Statement."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import cast, get_args

from knowledge.front_matter import FrontMatter, StatementError, read_utf8
from knowledge.statement import (
    DateBasis,
    Role,
    Span,
    Statement,
    Status,
    StatusKind,
    normalise,
)

FOLDER = Path(__file__).parent / "statements"
FIELDS = frozenset(
    "id raw sha256 title issuer spokesperson addressee occasion occasion_date date date_basis "
    "url retrieved_on licence caveat source_line topics status "
    "reviewed_by reviewed_on roles leans".split()
)
# The file that the text was taken from, kept beside it; `check` compares its digest.
ORIGINAL = frozenset({"original", "original_sha256"})
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


def read_statement(path: Path) -> Statement:
    """Read a statement file and its raw text; StatementError names file, line and cure."""
    head = FrontMatter.read(path)
    head.require(FIELDS, ORIGINAL)
    text = _raw_text(head)
    spans = _spans(head, text)
    return Statement(
        id=_matching(head, "id", head.text("id"), ID),
        raw=head.text("raw"),
        sha256=head.text("sha256"),
        title=head.text("title"),
        issuer=head.text("issuer"),
        spokesperson=head.optional("spokesperson"),
        addressee=head.optional("addressee"),
        occasion=head.optional("occasion"),
        occasion_date=_date(head, "occasion_date"),
        date=_date(head, "date"),
        date_basis=cast(DateBasis, _one_of(head, "date_basis", head.text("date_basis"), DateBasis)),
        url=_url(head),
        retrieved_on=_date(head, "retrieved_on"),
        licence=head.text("licence"),
        caveat=head.optional("caveat"),
        source_line=_source_line(head, spans),
        topics=head.texts("topics"),
        status=_status(head),
        reviewed_by=head.optional("reviewed_by"),
        reviewed_on=_date(head, "reviewed_on"),
        spans=spans,
        leans=_leans(head, text),
        text=text,
    )


def read_statements(folder: Path = FOLDER) -> tuple[Statement, ...]:
    """All statements of a folder, newest first; StatementError on the first that is not right."""
    seen: dict[str, Path] = {}
    statements = []
    for path in sorted(folder.glob("*.md")):
        statement = read_statement(path)
        if statement.id in seen:
            other = seen[statement.id].name
            raise StatementError(path, 2, f"id '{statement.id}' is already used by {other}")
        seen[statement.id] = path
        statements.append(statement)
    if not statements:
        raise StatementError(folder, 1, "no statement (*.md) in this folder")
    return tuple(sorted(statements, key=lambda s: (s.order, s.id), reverse=True))


def _raw_text(head: FrontMatter) -> str:
    raw = head.path.parent / head.text("raw")
    if not raw.is_file():
        raise head.error("raw", f"raw text {raw.name} is not in {raw.parent}")
    digest = hashlib.sha256(raw.read_bytes()).hexdigest()
    if digest != head.text("sha256"):
        raise head.error("sha256", f"{raw.name} has sha256 {digest}: put the original text back")
    text = normalise(read_utf8(raw))
    if not text:
        raise head.error("raw", f"{raw.name} holds no text")
    return text


def _spans(head: FrontMatter, text: str) -> tuple[Span, ...]:
    """Each role runs from its first words to the first words of the next one."""
    starts: list[tuple[Role, int]] = []
    for at, (role, words) in enumerate(head.pairs("roles")):
        start = text.find(words, starts[-1][1] + 1 if starts else 0)
        if start < 0:
            problem = f"the words '{words}' are not in the text after the role before"
            raise head.error(f"roles.{at}", problem)
        starts.append((cast(Role, _one_of(head, f"roles.{at}", role, Role)), start))
    if not starts or starts[0][1] != 0:
        raise head.error("roles", "the first role must begin with the first words of the text")
    ends = [start for _, start in starts[1:]] + [len(text)]
    return tuple(
        Span(role, start, len(text[:end].rstrip()))
        for (role, start), end in zip(starts, ends, strict=True)
    )


def _source_line(head: FrontMatter, spans: tuple[Span, ...]) -> Mapping[str, str]:
    lines = head.mapping("source_line")
    for role in lines:
        _one_of(head, "source_line", role, Role)
    for role in sorted({span.role for span in spans} - {"heading"}):
        if not lines.get(role):
            raise head.error(
                "source_line", f"role '{role}' occurs in the text but has no source line"
            )
    return {role: line for role, line in lines.items() if line}


def _status(head: FrontMatter) -> Status:
    fields = head.mapping("status")
    if set(fields) != {"kind", "by", "on", "reason"}:
        raise head.error("status", "status needs kind, by, on and reason")
    kind = cast(StatusKind, _one_of(head, "status", str(fields["kind"]), StatusKind))
    if kind != "current" and not (fields["on"] and fields["reason"]):
        raise head.error("status", f"a {kind} statement needs 'on' and 'reason'")
    return Status(kind, fields["by"], fields["on"], fields["reason"])


def _leans(head: FrontMatter, text: str) -> tuple[str, ...]:
    for at, words in enumerate(head.texts("leans")):
        if words not in text:
            raise head.error(f"leans.{at}", f"the words '{words}' are not in the text")
    return head.texts("leans")


def _date(head: FrontMatter, field: str) -> str | None:
    value = head.optional(field)
    return value if value is None else _matching(head, field, value, DATE)


def _url(head: FrontMatter) -> str | None:
    value = head.optional("url")
    return value if value is None else _matching(head, "url", value, re.compile(r"https?://\S+"))


def _matching(head: FrontMatter, field: str, value: str, pattern: re.Pattern[str]) -> str:
    if not pattern.fullmatch(value):
        raise head.error(field, f"'{value}' is not a valid {field}: expected {pattern.pattern}")
    return value


def _one_of(head: FrontMatter, field: str, value: str, allowed: object) -> str:
    if value not in get_args(allowed):
        raise head.error(field, f"'{value}' is not one of {', '.join(get_args(allowed))}")
    return value
