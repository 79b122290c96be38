"""Corpus: all that people have written and reviewed for the bot to answer from."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from knowledge.elsewhere import read_elsewhere
from knowledge.explanation import Explanation, read_explanations
from knowledge.fact import Fact, read_facts
from knowledge.gap import Gap, read_gaps
from knowledge.statement import Statement
from knowledge.statement_file import read_statement, read_statements

FOLDER = Path(__file__).parent  # holds statements/, explanations/, facts/ and two lists
FACTS, GAPS, ELSEWHERE = "facts", "gaps.yml", "elsewhere.yml"
STATEMENTS, EXPLANATIONS = "statements", "explanations"
PARTS = ("explanations", "facts", "gaps", "elsewhere")


@dataclass(frozen=True, slots=True)
class Corpus:
    """Statements, what explains them, facts beside them, gaps between them, what is foreign."""

    statements: tuple[Statement, ...]
    explanations: tuple[Explanation, ...] = ()
    facts: tuple[Fact, ...] = ()
    gaps: tuple[Gap, ...] = ()
    elsewhere: tuple[str, ...] = ()

    @property
    def digests(self) -> Mapping[str, str]:
        """A digest of each part, by name."""
        parts = {statement.id: repr(statement) for statement in self.statements}
        parts |= {name: repr(getattr(self, name)) for name in PARTS}
        return {name: hashlib.sha256(part.encode()).hexdigest() for name, part in parts.items()}

    @property
    def digest(self) -> str:
        """One digest of everything."""
        return hashlib.sha256(repr(sorted(self.digests.items())).encode()).hexdigest()


def read_corpus(folder: Path = FOLDER) -> Corpus:
    """The corpus on disk, without what was withdrawn: nothing may find, list or link that."""
    written = read_statements(folder / STATEMENTS)
    statements = tuple(one for one in written if one.status.kind != "withdrawn")
    ids = {statement.id for statement in statements}
    explanations = read_explanations(written, folder / EXPLANATIONS)
    return Corpus(
        statements,
        tuple(one for one in explanations if one.statement in ids),
        read_facts(folder / FACTS),
        read_gaps(folder / GAPS),
        read_elsewhere(folder / ELSEWHERE),
    )


def copy_corpus(corpus: Corpus, target: Path, source: Path = FOLDER) -> None:
    """Copy the files that a corpus was read from, and not those of what was withdrawn."""
    (target / STATEMENTS).mkdir(parents=True)
    (target / EXPLANATIONS).mkdir()
    kept = {statement.id for statement in corpus.statements}
    for path in (source / STATEMENTS).glob("*.md"):
        statement = read_statement(path)
        if statement.id in kept:
            _copy(path, target / STATEMENTS)
            _copy(path.with_name(statement.raw), target / STATEMENTS)
            _copy(source / EXPLANATIONS / f"{statement.id}.yml", target / EXPLANATIONS)
    shutil.copytree(source / FACTS, target / FACTS)
    for name in (GAPS, ELSEWHERE):
        _copy(source / name, target)


def _copy(file: Path, folder: Path) -> None:
    if file.exists():
        shutil.copyfile(file, folder / file.name)
