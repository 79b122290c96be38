from math import log, sqrt

import numpy as np
import pytest

from bot.nlu.danger_evidence import Numbers
from bot.nlu.danger_features import of_edges, of_pairs
from bot.nlu.danger_model import ALONE, DangerModel
from bot.nlu.danger_stretches import LOOKED_AT
from bot.nlu.danger_trainer import TrainingLine, train

LINES = [
    *(TrainingLine(text, "acute") for text in ("hij slaat me", "mijn man slaat mij", "hij slaat")),
    *(TrainingLine(text, "suicide") for text in ("ik wil dood", "ik wil niet meer leven")),
    *(TrainingLine(text, None) for text in ("hoe klaag ik", "wat kost het", "waar is het")),
]
SCORE, WHOLE, LENGTH, WORDS, PARTS, PAIRS, EDGES, UNKNOWN, KNOWN_PAIRS = range(9)


@pytest.fixture(scope="module")
def model() -> DangerModel:
    return train(LINES)


def found(model: DangerModel, text: str) -> Numbers:
    numbers = model.evidence(text)
    assert numbers is not None
    return numbers


def test_the_sources_add_up_to_the_whole(model: DangerModel) -> None:
    numbers = found(model, "hij slaat mijn zus")
    assert numbers[WORDS : EDGES + 1].sum() + model.bias[0] == pytest.approx(numbers[WHOLE])
    assert numbers[LENGTH] == pytest.approx(log(4))


def test_each_source_says_what_its_features_say(model: DangerModel) -> None:
    said = ["hy", "slat", "myn", "sus"]
    alarm = dict(zip(model.features, model.table[:, 0].tolist(), strict=True))
    numbers = found(model, "hij slaat mijn zus")
    for place, features in (
        (WORDS, [f"={word}" for word in said]),
        (PAIRS, list(of_pairs(said))),
        (EDGES, list(of_edges(said))),
    ):
        together = sum(alarm.get(feature, 0.0) for feature in features) / sqrt(4)
        assert numbers[place] == pytest.approx(together), features


def test_it_tells_how_much_was_never_seen(model: DangerModel) -> None:
    assert found(model, "hij slaat")[UNKNOWN] == 0 and found(model, "hij slaat")[KNOWN_PAIRS] == 1
    assert found(model, "hij fluit")[UNKNOWN] == 0.5 and found(model, "pizza")[UNKNOWN] == 1


def test_a_word_by_itself_is_doubted_in_the_score_but_not_in_the_whole(model: DangerModel) -> None:
    numbers = found(model, "slaat")
    assert numbers[SCORE] == pytest.approx(numbers[WHOLE] - ALONE)


def test_no_evidence_of_nothing_nor_of_a_long_text(model: DangerModel) -> None:
    assert model.evidence("") is None and model.evidence("?!") is None
    assert model.evidence("hij slaat me " * LOOKED_AT) is None


def test_all_texts_have_as_many_numbers_and_they_are_finite(model: DangerModel) -> None:
    texts = ["a", "hij slaat", "x" * 8000, "slaat " * LOOKED_AT, "hoe dan; " * 9, "\ud800 ضرب"]
    numbers = [found(model, text) for text in texts]
    assert len({len(each) for each in numbers}) == 1
    assert np.isfinite(numbers).all()
