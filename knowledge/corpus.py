"""Corpus: all that people have written and reviewed for the bot to answer from."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from knowledge.explanation import Explanation, read_explanations
from knowledge.fact import Fact, read_facts
from knowledge.gap import Gap, read_gaps
from knowledge.statement import Statement
from knowledge.statement_file import read_statements


@dataclass(frozen=True, slots=True)
class Corpus:
    """Statements, what explains them, facts beside them, and the gaps between them."""

    statements: tuple[Statement, ...]
    explanations: tuple[Explanation, ...] = ()
    facts: tuple[Fact, ...] = ()
    gaps: tuple[Gap, ...] = ()

    @property
    def digests(self) -> Mapping[str, str]:
        """A digest of each part, by name."""
        parts = {statement.id: repr(statement) for statement in self.statements}
        parts |= {name: repr(getattr(self, name)) for name in ("explanations", "facts", "gaps")}
        return {name: hashlib.sha256(part.encode()).hexdigest() for name, part in parts.items()}

    @property
    def digest(self) -> str:
        """One digest of everything."""
        return hashlib.sha256(repr(sorted(self.digests.items())).encode()).hexdigest()


def read_corpus() -> Corpus:
    """The corpus on disk."""
    statements = read_statements()
    return Corpus(statements, read_explanations(statements), read_facts(), read_gaps())
