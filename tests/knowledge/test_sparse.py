from pathlib import Path

import numpy as np
import pytest

from knowledge.sparse import Sparse
from knowledge.words import Wording, features

TEXTS = ["Lange wachttijden bij het meldpunt.", "De klacht gaat naar de commissie.", "Een kind."]


def best(question: str) -> list[int]:
    scores = Sparse.build(TEXTS).likeness(Wording.of(question))
    return [int(row) for row in np.argsort(-scores) if scores[row] > 0]


def test_a_compound_finds_the_word_inside_it() -> None:
    assert best("wachttijdenrapport")[0] == 0


def test_a_typing_error_still_finds_the_word() -> None:
    assert best("wachtijden")[0] == 0


def test_another_ending_finds_the_stem() -> None:
    assert best("klachten")[0] == 1


def test_a_question_that_shares_nothing_finds_nothing() -> None:
    assert best("fiets") == []
    assert best("") == []
    assert best("wie is dat") == []


def test_likeness_is_the_share_of_the_question_that_a_text_answers_in_words() -> None:
    whole = Sparse.build(TEXTS).likeness(Wording.of("lange wachttijden"))
    part = Sparse.build(TEXTS).likeness(Wording.of("lange fietsen"))
    assert whole[0] > part[0] > 0 and whole[2] == 0.0
    assert not Sparse.build(TEXTS).likeness(Wording.of("???")).any()


def test_what_is_saved_searches_the_same_after_loading(tmp_path: Path) -> None:
    built = Sparse.build(TEXTS)
    built.save(tmp_path)
    loaded = Sparse.load(tmp_path)
    for question in ("klacht", "wachttijd", "kind"):
        asked = Wording.of(question)
        assert loaded.likeness(asked).tolist() == built.likeness(asked).tolist()


QUESTIONS = ("lange wachttijden", "klacht van een kind over wachttijden", "fiets", "???", "")


@pytest.mark.parametrize("question", QUESTIONS)
def test_some_rows_alone_are_as_like_a_question_as_among_all(question: str) -> None:
    whole, asked = Sparse.build(TEXTS), Wording.of(question)
    by_row, rest = whole.by_row(), whole.by_row().only(np.array([0, 2]))
    among_all = whole.likeness(asked)
    assert by_row.likeness(asked, np.array([1])) == pytest.approx(among_all[1:2])
    assert rest.likeness(asked) == pytest.approx(among_all[[0, 2]])
    assert rest.vocabulary is whole.vocabulary


def test_the_features_of_the_first_rows_are_known() -> None:
    held = Sparse.build(TEXTS).held(1)
    assert held == set(features(TEXTS[0]))
