from pathlib import Path

import numpy as np
import pytest

from knowledge.vocabulary import Vocabulary, share
from knowledge.words import Wording

# Of ten rows all hold "kind", two hold "raad".
FREQUENCY = np.array([10, 2], np.int64)
VOCABULARY = Vocabulary(("kind", "raad"), FREQUENCY, 10)


def familiarity(question: str) -> float:
    return VOCABULARY.familiarity(VOCABULARY.weights(Wording.of(question)))


def test_what_fewer_rows_hold_weighs_more_and_what_none_holds_weighs_most() -> None:
    assert VOCABULARY.weight("kind") < VOCABULARY.weight("raad") == VOCABULARY.weight("fiets")


def test_familiarity_says_how_much_of_the_question_is_known() -> None:
    assert familiarity("kind") == 1.0
    assert familiarity("fiets") == 0.0
    assert 0 < familiarity("kind fiets") < 0.5
    assert familiarity("???") == 0.0


def test_only_known_features_have_a_column_and_each_time_they_are_asked() -> None:
    assert VOCABULARY.columns(["raad", "fiets", "kind", "raad"]).tolist() == [1, 0, 1]
    assert VOCABULARY.among(np.array([False, True])) == {"raad"}


def test_what_is_held_counts_by_how_rare_it_is() -> None:
    weights = VOCABULARY.weights(Wording.of("kind raad"))
    assert 0.5 < share(weights, {"raad"}) < 1 == share(weights, {"kind", "raad"})
    assert share({}, {"raad"}) == 0.0


@pytest.mark.parametrize("features", [("kind", "~acht", "één"), ()])
def test_what_is_saved_weighs_the_same_after_loading(
    tmp_path: Path, features: tuple[str, ...]
) -> None:
    frequency = np.arange(1, len(features) + 1)
    saved = Vocabulary(features, frequency, 5)
    saved.save(tmp_path)
    loaded = Vocabulary.load(tmp_path, frequency, 5)
    for feature in (*features, "fiets"):
        assert loaded.weight(feature) == saved.weight(feature)
    assert loaded.columns(features).tolist() == list(range(len(features)))


def test_an_empty_vocabulary_knows_nothing() -> None:
    nothing = Vocabulary((), np.array([], np.int64), 0)
    assert nothing.weight("kind") == 1.0 and not len(nothing.columns(["kind"]))
