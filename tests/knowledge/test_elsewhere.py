from pathlib import Path

import pytest

from knowledge.curated import CuratedError
from knowledge.elsewhere import read_elsewhere


def test_a_corpus_may_be_without_questions_about_something_else(tmp_path: Path) -> None:
    assert read_elsewhere(tmp_path / "elsewhere.yml") == ()


def test_a_field_that_means_nothing_here_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "elsewhere.yml"
    path.write_text("elsewhere: [{topic: x, door: none, asks: [hoe dan]}]")
    with pytest.raises(CuratedError, match="unknown field 'door'"):
        read_elsewhere(path)


def test_questions_of_all_subjects_come_in_their_order(tmp_path: Path) -> None:
    path = tmp_path / "elsewhere.yml"
    path.write_text("elsewhere: [{topic: x, asks: [a, b]}, {topic: y, asks: [c]}]")
    assert read_elsewhere(path) == ("a", "b", "c")
