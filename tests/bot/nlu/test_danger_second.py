import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.nlu.danger_model import DangerModel
from bot.nlu.danger_second import STRICTER, Second, is_unsure
from bot.nlu.danger_second_trainer import learn
from bot.nlu.danger_stretches import LOOKED_AT
from bot.nlu.danger_trainer import BLOCK, FOLDS, Lessons, TrainingLine, train

CHANCE = np.random.default_rng(3)
ROWS = CHANCE.normal(size=(3000, 2)) * (1.0, 50.0) + (0.0, 7.0)
BOTH_OR_NEITHER = (ROWS[:, 0] > 0) == (ROWS[:, 1] > 7)  # no sum of the two tells it
LINES = [
    TrainingLine(text.format(number), category)
    for number in range(BLOCK * FOLDS // 5 + 1)
    for text, category in (
        ("hij slaat me al {} jaar", "acute"),
        ("ik wil dood om {} uur", "suicide"),
        ("mama huilt al {} dagen", "child"),
        ("hoe klaag ik na {} weken", None),
        ("wat kost het om {} uur", None),
    )
]


@pytest.fixture(scope="module")
def look() -> Second:
    return learn(list(ROWS), BOTH_OR_NEITHER.tolist())


def test_it_learns_what_is_no_sum(look: Second) -> None:
    seen = np.array([look.odds(row) > 0 for row in ROWS])
    assert (seen == BOTH_OR_NEITHER).mean() > 0.95


def test_it_judges_as_if_danger_were_as_common_as_none() -> None:
    rows = np.ones((8000, 2))  # says nothing
    assert abs(learn(list(rows), [True] * 800 + [False] * 7200).odds(rows[0])) < 0.3


def test_learning_twice_gives_the_same(look: Second) -> None:
    again = learn(list(ROWS), BOTH_OR_NEITHER.tolist())
    assert json.dumps(again.saved()) == json.dumps(look.saved())


def test_beyond_what_it_learned_from_nothing_changes(look: Second) -> None:
    far, farther = look.odds(np.array([9.0, 900.0])), look.odds(np.array([90.0, 9e9]))
    assert far == farther > 0


def test_a_model_keeps_its_second_look(look: Second, tmp_path: Path) -> None:
    model = Lessons.of(LINES).learn_twice()
    model.save(tmp_path / "danger.json")
    loaded = DangerModel.load(tmp_path / "danger.json")
    assert model.second and loaded.second
    assert loaded.score("hij slaat me hard") == model.score("hij slaat me hard")
    assert loaded.score("hij slaat me hard") != replace(loaded, second=None).score(
        "hij slaat me hard"
    )


def test_it_says_danger_and_none_of_what_no_line_says_so() -> None:
    model = Lessons.of(LINES).learn_twice()
    assert model.score("mijn man slaat me") > 0 > model.score("wat kost een klacht")


def test_a_line_that_is_left_out_teaches_neither_look() -> None:
    lines = [*LINES, TrainingLine("kwispelstaart", "acute")]
    model = Lessons.of(lines).learn_twice({len(LINES)})
    assert not model.table[model.features["=kwispelstart"]].any()
    assert model.score("kwispelstaart") < 1 < model.score("hij slaat me")


def test_of_few_lines_nothing_is_learned_twice() -> None:
    assert Lessons.of(LINES[: BLOCK * FOLDS]).learn_twice().second is not None
    assert Lessons.of(LINES[: BLOCK * FOLDS - 1]).learn_twice().second is None


@pytest.fixture(scope="module")
def denying() -> DangerModel:
    """A model whose second look always finds the same."""
    model = train(LINES)
    size = 0 if (found := model.evidence("hij slaat haar")) is None else len(found)
    nothing = np.zeros(size)
    look = Second(nothing, nothing, np.zeros((size, 1)), np.zeros(1), np.zeros(1), -99.0)
    return replace(model, second=look)


def test_only_what_the_first_look_is_unsure_of_is_looked_at_again(denying: DangerModel) -> None:
    first = replace(denying, second=None)
    for text in ("hij slaat haar", "hij slaat me al 7 jaar", "hoe klaag ik na 8 weken"):
        odds = first.score(text)
        assert denying.score(text) == (-99.0 - STRICTER if is_unsure(odds) else odds), text
    assert is_unsure(first.score("hij slaat haar"))
    assert not is_unsure(first.score("hij slaat me al 7 jaar"))


def test_a_long_text_is_not_looked_at_again(denying: DangerModel) -> None:
    long = "hij slaat haar " + "wat kost het om 8 uur " * (LOOKED_AT // 5)
    first = replace(denying, second=None)
    assert is_unsure(first.score(long)) and denying.score(long) == first.score(long)
