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
        )


def read_questions(path: Path) -> tuple[LabelledQuestion, ...]:
    """All questions of a file."""
    return tuple(map(LabelledQuestion.parse, path.read_text(encoding="utf-8").splitlines()))
