"""Puts lessons from several files together, and leaves out what must not be learnt from."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from knowledge.training.question_passage import Lesson, read_lessons

GRAM = 6
OVERLAP = 0.15


@dataclass(frozen=True, slots=True)
class Collection:
    """The lessons that stay, and why others did not."""

    lessons: list[Lesson]
    left_out: dict[str, int]


def collect(files: Iterable[Path], forbidden: Iterable[str]) -> Collection:
    """Join the files; leave out repeats and whatever shares word runs with the forbidden texts."""
    banned, seen = set().union(*map(word_runs, forbidden)), set[str]()
    kept, left_out = [], {"repeated passage": 0, "overlap with a forbidden text": 0}
    for lesson in _read(files):
        if _plain(lesson.passage) in seen:
            left_out["repeated passage"] += 1
        elif any(_overlaps(text, banned) for text in _texts(lesson)):
            left_out["overlap with a forbidden text"] += 1
        else:
            kept.append(lesson)
        seen.add(_plain(lesson.passage))
    return Collection(kept, left_out)


def word_runs(text: str) -> set[tuple[str, ...]]:
    """Give the runs of six words in a text."""
    words = _plain(text).split()
    return {tuple(words[at : at + GRAM]) for at in range(len(words) - GRAM + 1)}


def _overlaps(text: str, banned: set[tuple[str, ...]]) -> bool:
    runs = word_runs(text)
    shared = len(runs & banned)
    return shared > 1 or shared > OVERLAP * max(len(runs), 1)


def _texts(lesson: Lesson) -> Iterator[str]:
    yield from (lesson.passage, *lesson.near_miss)
    yield from (question.q for question in lesson.questions)


def _read(files: Iterable[Path]) -> Iterator[Lesson]:
    for path in files:
        yield from read_lessons(path)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
