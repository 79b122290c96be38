"""Character n-grams find words in other forms."""

from knowledge.training.benchmark.lexical import grams, lexical_scores


def test_a_word_is_cut_with_its_edges() -> None:
    assert grams("ja") == [" ja", "ja ", " ja "]


def test_a_compound_is_found_by_its_part() -> None:
    scores = lexical_scores(["de wachttijd"], ["Over lange wachttijden.", "Over de politie."])
    assert scores[0].argmax() == 0


def test_a_question_without_known_grams_scores_nothing() -> None:
    assert lexical_scores(["xyz"], ["Over lange wachttijden."]).tolist() == [[0.0]]
