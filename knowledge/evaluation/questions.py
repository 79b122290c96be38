"""Questions with the sentences that answer them, read from JSON lines."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class LabelledQuestion:
    """A question, whether the statements answer it, and the sentences that do."""

    id: str
    question: str
    language: str
    answerable: bool
    sentences: frozenset[str]
    split: str | None = None

    @classmethod
    def parse(cls, line: str) -> LabelledQuestion:
        """One line of a question set."""
        fields = json.loads(line)
        return cls(
            id=fields["id"],
            question=fields["question"],
            language=fields["language"],
            answerable=bool(fields["quotes"]),
            sentences=frozenset(fields["quotes"]),
            split=fields.get("split"),
        )


def read_questions(path: Path, split: str | None = None) -> tuple[LabelledQuestion, ...]:
    """The questions of a file, or those of one split."""
    lines = path.read_text(encoding="utf-8").splitlines()
    questions = tuple(map(LabelledQuestion.parse, lines))
    return tuple(q for q in questions if split is None or q.split == split)
