"""What must not be learnt from is left out."""

from pathlib import Path

from knowledge.training.collect import collect, word_runs
from knowledge.training.question_passage import read_lessons


def test_files_are_joined_without_repeats(lessons: Path) -> None:
    found = collect([lessons, lessons], forbidden=[])
    assert found.lessons == read_lessons(lessons)
    assert found.left_out["repeated passage"] == len(found.lessons)


def test_a_lesson_that_shares_a_sentence_with_a_forbidden_text_is_left_out(lessons: Path) -> None:
    first = read_lessons(lessons)[0]
    found = collect([lessons], forbidden=[f"En zo staat het er: {first.passage.upper()}"])
    assert first not in found.lessons


def test_a_word_run_is_six_words_without_marks() -> None:
    assert word_runs("Een, twee; drie vier vijf zes?") == {
        ("een", "twee", "drie", "vier", "vijf", "zes")
    }
