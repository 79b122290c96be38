"""Redaction report: how much of what is personal goes, and how much of what goes is personal."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from bot.personal.page import Finding
from bot.redaction import KINDS, find

LINES = Path(__file__).parents[1] / "tests/questions/redaction.jsonl"
NAMES = ("naam",)
STRUCTURED = tuple(kind for kind in KINDS if kind not in NAMES)


@dataclass(frozen=True, slots=True)
class Line:
    """A text, what is personal in it, and what was found."""

    text: str
    spans: tuple[Finding, ...]
    found: tuple[Finding, ...]

    @classmethod
    def of(cls, fields: dict[str, str | list[dict[str, str]]]) -> Line:
        """Find in a labelled line; ValueError when a label is not in its text."""
        text, spans, at = str(fields["text"]), [], 0
        for span in fields["spans"]:
            assert isinstance(span, dict)
            start = text.index(span["text"], at)
            at = start + len(span["text"])
            spans.append(Finding(span["kind"], start, at))
        return cls(text, tuple(spans), tuple(find(text)))


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, with its 95 % interval (Wilson 1927)."""

    hits: int
    of: int

    def __str__(self) -> str:
        if not self.of:
            return "-"
        low, high = self.interval()
        return f"{self.hits / self.of:.3f} ({self.hits}/{self.of}; {low:.2f}-{high:.2f})"

    def interval(self, z: float = 1.96) -> tuple[float, float]:
        """The lower and upper bound; ZeroDivisionError without cases."""
        share, n = self.hits / self.of, self.of
        middle = (share + z * z / (2 * n)) / (1 + z * z / n)
        reach = z * sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
        return max(0.0, middle - reach), min(1.0, middle + reach)


def read(split: str, path: Path = LINES) -> list[Line]:
    """The lines of one split."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [Line.of(row) for row in rows if row["split"] == split]


def recall(lines: Iterable[Line], kinds: Sequence[str]) -> Share:
    """The share of spans that are wholly covered by a mark of their kind."""
    hits = [_covered(s, [f for f in line.found if f.kind == s.kind])
            for line in lines for s in line.spans if s.kind in kinds]  # fmt: skip
    return Share(sum(hits), len(hits))


def removed(lines: Iterable[Line], kinds: Sequence[str]) -> Share:
    """The share of spans that are wholly covered by marks of whatever kind."""
    hits = [_covered(s, line.found) for line in lines for s in line.spans if s.kind in kinds]
    return Share(sum(hits), len(hits))


def precision(lines: Iterable[Line], kinds: Sequence[str]) -> Share:
    """The share of marks that stand where something of their kind stood."""
    hits = [any(s.kind == f.kind and s.start < f.end and f.start < s.end for s in line.spans)
            for line in lines for f in line.found if f.kind in kinds]  # fmt: skip
    return Share(sum(hits), len(hits))


def untouched(lines: Iterable[Line]) -> Share:
    """The share of lines without personal data that stay as they are."""
    hits = [not line.found for line in lines if not line.spans]
    return Share(sum(hits), len(hits))


def table(lines: Sequence[Line]) -> str:
    """The report in Markdown."""
    rows: list[tuple[str, Sequence[str]]] = [(kind, (kind,)) for kind in KINDS]
    rows += [("structured", STRUCTURED), ("all", KINDS)]
    head = "| kind | recall | removed by any mark | precision |\n|---|---|---|---|\n"
    body = "".join(
        f"| {name} | {recall(lines, kinds)} | {removed(lines, kinds)} |"
        f" {precision(lines, kinds)} |\n"
        for name, kinds in rows
    )
    return f"{head}{body}\nLines without personal data left alone: {untouched(lines)}"


def _covered(span: Finding, found: Iterable[Finding]) -> bool:
    covered = {at for f in found for at in range(f.start, f.end)}
    return covered.issuperset(range(span.start, span.end))


if __name__ == "__main__":
    print(table(read("test")))
