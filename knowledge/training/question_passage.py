"""Passages with the questions that they answer, and near misses that they do not."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

HELD_OUT = "held_out"
TRAIN = "train"
SEED = "20"


@dataclass(frozen=True, slots=True)
class Question:
    """A question as somebody would put it, and in which register."""

    q: str
    register: str


@dataclass(frozen=True, slots=True)
class Lesson:
    """A passage, questions that it answers, and near misses that it does not answer."""

    passage: str
    questions: tuple[Question, ...]
    near_miss: tuple[str, ...]
    topic: str

    def __post_init__(self) -> None:
        if len(self.questions) != 6 or len(self.near_miss) != 2:
            raise ValueError(f"Six questions and two near misses are needed: {self.passage}")
        if not all(
            text.strip() for text in [self.passage, *self.near_miss, *(q.q for q in self.questions)]
        ):
            raise ValueError(f"A text is empty: {self.passage}")

    @property
    def split(self) -> str:
        """Say whether it is trained on or held out: the same for ever, however the set grows."""
        digest = hashlib.sha256(f"{SEED} {self.passage}".encode()).hexdigest()
        return HELD_OUT if int(digest, 16) % 10 == 0 else TRAIN


def read_lessons(path: Path, split: str | None = None) -> list[Lesson]:
    """Read the lessons of one split, or all."""
    found = [
        _lesson(json.loads(line))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    return [lesson for lesson in found if split in (None, lesson.split)]


def field_words(path: Path, times: int = 3) -> list[str]:
    """Give the texts of the training lessons, so many times, for a vocabulary to learn from."""
    lessons = read_lessons(path, TRAIN)
    texts = [text for one in lessons for text in (one.passage, *(q.q for q in one.questions))]
    return texts * times


def write_lessons(lessons: Iterable[Lesson], path: Path) -> None:
    """Write one lesson a line, with its split."""
    rows = [asdict(lesson) | {"split": lesson.split} for lesson in lessons]
    path.write_text(
        "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8"
    )


def _lesson(row: dict[str, Any]) -> Lesson:
    questions = tuple(Question(one["q"], one["register"]) for one in row["questions"])
    return Lesson(row["passage"], questions, tuple(row["near_miss"]), row["topic"])
