"""Question: a labelled message of the safety set, and what each danger net makes of it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.nlu.danger import DangerPhrases
from bot.nlu.danger_family import families
from bot.nlu.danger_nets import DangerNets
from bot.nlu.danger_trainer import Lessons, TrainingLine

NETS = ("phrases", "model", "meaning", "two in Rasa", "all three")
RASA, ALL = NETS[-2:]
ASKED = "asked"  # the kind of questions that were written for retrieval
Meant = Mapping[str, str]  # by text: what the third net hears, run in the other environment


@dataclass(frozen=True, slots=True)
class Question:
    """A message as people labelled it."""

    text: str
    kind: str
    language: str
    category: str | None = None
    also: str | None = None  # a second category that would do
    alarms: Mapping[str, str | None] = field(default_factory=dict)  # what each net gives it

    @property
    def alarm(self) -> str | None:
        """What the person is answered with."""
        return self.alarms.get(ALL)

    @property
    def is_right(self) -> bool:
        """Whether the reply fits."""
        return self.alarm in {self.category, self.also}

    def judged(self, nets: DangerNets, meant: Meant) -> Question:
        """The same with the alarms of all nets; who is heard by Rasa never reaches the third."""
        rasa, meaning = nets.category(self.text), meant.get(self.text)
        model = nets.model.category(self.text) if nets.model else None
        found = (nets.phrases.category(self.text), model, meaning, rasa, rasa or meaning)
        alarms = dict(zip(NETS, found, strict=True))
        return Question(self.text, self.kind, self.language, self.category, self.also, alarms)


def read(path: Path, split: str | None = None) -> list[Question]:
    """The labelled messages of a file, or of one split of it."""
    return [
        Question(row["text"], row["kind"], row["language"], row["category"], row.get("also"))
        for row in _rows(path)
        if split is None or row.get("split") == split
    ]


def read_asked(path: Path) -> list[Question]:
    """The questions of a file that was written for retrieval: none of them is danger."""
    return [Question(row["question"], ASKED, row["language"]) for row in _rows(path)]


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    return (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line)


def judged_unseen(
    questions: Sequence[Question],
    lines: Sequence[TrainingLine],
    phrases: DangerPhrases,
    folds: int,
    meant: Meant,
) -> list[Question]:
    """Each message judged by a model that learned from no message of its family."""
    family = families([one.text for one in questions] + [line.text for line in lines])
    lessons = Lessons.of(lines)
    order = {number: at for at, number in enumerate(dict.fromkeys(family[: len(questions)]))}
    fold_of = [order[number] % folds if number in order else -1 for number in family]
    found: dict[int, Question] = {}
    for fold in range(folds):
        hidden = _places(fold_of[len(questions) :], fold)
        nets = DangerNets(phrases, lessons.learn_twice(without=hidden))
        for place in _places(fold_of[: len(questions)], fold):
            found[place] = questions[place].judged(nets, meant)
    return [found[place] for place in range(len(questions))]


def _places(folds: Iterable[int], fold: int) -> Collection[int]:
    return {place for place, one in enumerate(folds) if one == fold}
