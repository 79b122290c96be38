from pathlib import Path

import pytest

from knowledge.sparse import Sparse, content_words, features, stems

TEXTS = ["Lange wachttijden bij het meldpunt.", "De klacht gaat naar de commissie.", "Een kind."]


def best(question: str) -> list[int]:
    rows, _ = Sparse.build(TEXTS).search(question, 10)
    return [int(row) for row in rows]


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


def test_coverage_says_how_much_of_the_question_a_text_holds() -> None:
    sparse = Sparse.build(TEXTS)
    assert sparse.coverage("lange wachttijden", TEXTS[0]) == pytest.approx(1.0)
    assert sparse.coverage("lange wachttijden", TEXTS[2]) == 0.0
    assert 0 < sparse.coverage("lange fietsen", TEXTS[0]) < 1
    assert sparse.coverage("???", TEXTS[0]) == 0.0


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
        assert loaded.search(question, 5)[0].tolist() == built.search(question, 5)[0].tolist()
        assert loaded.coverage(question, TEXTS[0]) == built.coverage(question, TEXTS[0])
