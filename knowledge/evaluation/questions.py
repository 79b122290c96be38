"""Questions with what answers them, read from JSON lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Set
from dataclasses import dataclass, replace
from pathlib import Path

from knowledge.index import Index
from knowledge.passage import Passage


@dataclass(frozen=True, slots=True)
class LabelledQuestion:
    """A question, the sentences that answer it, the doors of facts that do, and what it is."""

    id: str
    question: str
    previous: tuple[str, ...]
    language: str
    register: str
    family: str
    split: str
    kind: str
    sentences: frozenset[str]
    doors: frozenset[str]

    @property
    def answerable(self) -> bool:
        """Whether a quote answers it."""
        return bool(self.sentences)

    @classmethod
    def parse(cls, line: str, source: str) -> LabelledQuestion:
        """One line of a question set; a set without kinds has statement and near questions only."""
        fields = json.loads(line)
        quotes = frozenset(fields["quotes"])
        return cls(
            id=fields["id"],
            question=fields["question"],
            previous=tuple(fields.get("previous") or ()),
            language=fields["language"],
            register=fields["register"],
            family=f"{fields.get('source', source)}:{fields.get('family', fields['id'])}",
            split=fields.get("split", "dev"),
            kind=fields.get("kind", "statement" if quotes else "near"),
            sentences=quotes,
            doors=frozenset(fields.get("fact_topics") or ()),
        )


def read_questions(paths: Iterable[Path], split: str | None = None) -> tuple[LabelledQuestion, ...]:
    """The questions of some files, or those of one split; a later label replaces an earlier one."""
    questions = {
        question.id: question
        for path in paths
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
        for question in [LabelledQuestion.parse(line, path.stem)]
    }
    return tuple(question for question in questions.values() if split in (None, question.split))


def questions_for(
    index: Index, paths: Iterable[Path], split: str | None = None
) -> tuple[LabelledQuestion, ...]:
    """Questions with the answers that this index holds: a withdrawn sentence answers nothing."""
    held = {target.text for target in index.targets if isinstance(target, Passage)}
    return tuple(_held(question, held) for question in read_questions(paths, split))


def _held(question: LabelledQuestion, held: Set[str]) -> LabelledQuestion:
    sentences = question.sentences & held
    if sentences == question.sentences:
        return question
    kind = "near" if question.kind == "statement" and not sentences else question.kind
    return replace(question, sentences=sentences, kind=kind)
