"""Measures of meaning, on files small enough to check by hand."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from knowledge.dense import Vectors
from knowledge.training.benchmark.meaning import english_kept, likeness, translation


def by_first_letter(texts: Sequence[str]) -> Vectors:
    return np.array([[text[0] == letter for letter in "abcd"] for text in texts], dtype=np.float32)


def test_sentences_that_people_find_alike_should_lie_near(tmp_path: Path) -> None:
    path = tmp_path / "sick.tsv"
    rows = [
        "sentence_a\tsentence_b\trelatedness\tset",
        "a\ta\t5.0\tTEST",
        "a\tb\t1.0\tTEST",
        "a\tb\t5.0\tTRAIN",
    ]
    path.write_text("\n".join(rows) + "\n")
    assert likeness(by_first_letter, path) == pytest.approx(1.0)


def test_a_sentence_should_find_its_translation(tmp_path: Path) -> None:
    path = tmp_path / "ntrex.tsv"
    path.write_text("nl\ten\nappel\tapple\nboom\tbone\nzee\tdeep\n")
    assert translation(by_first_letter, path) == pytest.approx(2 / 3)


def test_english_is_kept_by_an_encoder_like_the_teacher(tmp_path: Path) -> None:
    path = tmp_path / "ntrex.tsv"
    path.write_text("nl\ten\n" + "".join(f"x\t{letter}\n" for letter in "abcd"))
    assert english_kept(by_first_letter, by_first_letter, path) == pytest.approx(1.0)
