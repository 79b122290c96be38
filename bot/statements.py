"""Statements: those of the index in use, so that a source page says what answers quote."""

from __future__ import annotations

from pathlib import Path

from knowledge.statement import Statement
from knowledge.statement_file import FOLDER, read_statements

CURRENT = "current"
COPY = "corpus/statements"  # in an index folder (knowledge/index_folder.py)


class PublishedStatements:
    """Statements by id, read again when another index comes into use; without one, our own."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._read_from: Path | None = None
        self._statements: dict[str, Statement] = {}

    def get(self, statement_id: str) -> Statement | None:
        """A statement that people may read, or None."""
        folder = self._folder()
        if folder != self._read_from:
            found = read_statements(folder)
            self._statements = {s.id: s for s in found if s.status.kind != "withdrawn"}
            self._read_from = folder
        return self._statements.get(statement_id)

    def _folder(self) -> Path:
        folder = (self._root / CURRENT).resolve() / COPY
        return folder if folder.is_dir() else FOLDER
