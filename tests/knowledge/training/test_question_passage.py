"""Lessons are checked when read, and keep their split."""

from dataclasses import replace
from pathlib import Path

import pytest

from knowledge.training.question_passage import HELD_OUT, TRAIN, read_lessons, write_lessons


def test_lessons_survive_a_round_trip(lessons: Path, tmp_path: Path) -> None:
    read = read_lessons(lessons)
    write_lessons(read, tmp_path / "again.jsonl")
    assert read_lessons(tmp_path / "again.jsonl") == read


def test_the_split_is_written_beside_each_lesson(lessons: Path, tmp_path: Path) -> None:
    write_lessons(read_lessons(lessons), tmp_path / "again.jsonl")
    assert '"split": "train"' in (tmp_path / "again.jsonl").read_text(encoding="utf-8")


def test_the_splits_share_no_lesson(lessons: Path) -> None:
    assert len(read_lessons(lessons, TRAIN)) + len(read_lessons(lessons, HELD_OUT)) == len(
        read_lessons(lessons)
    )


def test_a_lesson_without_enough_questions_is_refused(lessons: Path) -> None:
    lesson = read_lessons(lessons)[0]
    with pytest.raises(ValueError, match="Six questions"):
        replace(lesson, questions=lesson.questions[:3])


def test_the_shipped_lessons_are_sound_and_differ() -> None:
    shipped = read_lessons(Path("knowledge/training/question_passage.jsonl"))
    assert len(shipped) >= 1_560
    assert len({lesson.passage for lesson in shipped}) == len(shipped)
