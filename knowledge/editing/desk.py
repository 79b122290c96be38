"""Desk: where an editor works, and what stands there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from knowledge.corpus import STATEMENTS
from knowledge.dense import Encoder
from knowledge.editing.draft import Draft
from knowledge.editing.labels import question_files
from knowledge.editing.trial import Trial, try_change, with_draft
from knowledge.statement import Statement
from knowledge.statement_file import read_statement


class ChangeError(ValueError):
    """A change that is not made; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Where an editor works: the corpus, its indexes, the encoder and the evaluation questions."""

    corpus: Path
    root: Path
    encoder: Encoder
    questions: tuple[Path, ...]

    def statement(self, name: str) -> Statement:
        """A statement that is in the corpus, withdrawn or not."""
        if not self.file(name).is_file():
            known = ", ".join(sorted(path.stem for path in self.file("*").parent.glob("*.md")))
            raise ChangeError(f"there is no statement '{name}' (statements: {known})")
        return read_statement(self.file(name))

    def file(self, name: str) -> Path:
        """The file of a statement."""
        return self.corpus / STATEMENTS / f"{name}.md"

    def try_draft(self, draft: Draft) -> Trial:
        """What accepting a draft would do."""
        files = question_files(self.corpus, self.questions, draft)
        return try_change(self.root, self.corpus, self.encoder, with_draft(draft), files)
