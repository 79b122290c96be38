from pathlib import Path

import numpy as np
import pytest

from knowledge.sparse import Sparse, content_words, features, stems

TEXTS = ["Lange wachttijden bij het meldpunt.", "De klacht gaat naar de commissie.", "Een kind."]


def best(question: str) -> list[int]:
    scores = Sparse.build(TEXTS).likeness(question)
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


def test_accents_and_capitals_do_not_matter() -> None:
    assert features("ÉÉN Kind") == features("een kind")


def test_stop_words_are_no_content() -> None:
    assert content_words("Wat is het doel van de raad?") == ["doel", "raad"]
    assert stems("klachten") == stems("klacht")


def test_likeness_is_the_share_of_the_question_that_a_text_answers_in_words() -> None:
    whole = Sparse.build(TEXTS).likeness("lange wachttijden")
    part = Sparse.build(TEXTS).likeness("lange fietsen")
    assert whole[0] > part[0] > 0 and whole[2] == 0.0
    assert not Sparse.build(TEXTS).likeness("???").any()


def test_familiarity_says_how_much_of_the_question_the_corpus_knows() -> None:
    sparse = Sparse.build(TEXTS)
    assert sparse.familiarity("klacht over wachttijden") == pytest.approx(1.0)
    assert sparse.familiarity("who supervises this") == 0.0
    assert 0 < sparse.familiarity("klacht over fietsen") < 1


def test_what_is_saved_searches_the_same_after_loading(tmp_path: Path) -> None:
    built = Sparse.build(TEXTS)
    built.save(tmp_path)
    loaded = Sparse.load(tmp_path)
    for question in ("klacht", "wachttijd", "kind"):
        assert loaded.likeness(question).tolist() == built.likeness(question).tolist()


QUESTIONS = ("lange wachttijden", "klacht van een kind over wachttijden", "fiets", "???", "")


@pytest.mark.parametrize("question", QUESTIONS)
def test_some_rows_alone_are_as_like_a_question_as_among_all(question: str) -> None:
    whole = Sparse.build(TEXTS)
    by_row, rest = whole.by_row(), whole.by_row().only(np.array([0, 2]))
    assert by_row.likeness(question, np.array([1])) == pytest.approx(whole.likeness(question)[1:2])
    assert rest.likeness(question) == pytest.approx(whole.likeness(question)[[0, 2]])
    assert rest.familiarity(question) == whole.familiarity(question)


def test_the_features_of_the_first_rows_are_known() -> None:
    held = Sparse.build(TEXTS).held(1)
    assert held == set(features(TEXTS[0]))
