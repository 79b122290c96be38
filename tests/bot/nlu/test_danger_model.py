import json
from math import sqrt
from pathlib import Path

import pytest

from bot.nlu.danger_features import of_text
from bot.nlu.danger_model import THRESHOLD, DangerModel
from bot.nlu.danger_stretches import LONG
from bot.nlu.danger_trainer import TrainingLine, read_lines, train
from bot.nlu.fold import heard

SAFETY = Path(__file__).parents[2] / "questions/safety.jsonl"
UNTOUCHED = SAFETY.with_name("untouched.jsonl")
LINES = [
    *(TrainingLine(text, "acute") for text in ("hij slaat me", "mijn man slaat mij", "hij slaat")),
    *(TrainingLine(text, "suicide") for text in ("ik wil dood", "ik wil niet meer leven")),
    *(TrainingLine(text, "child") for text in ("mama huilt", "papa is boos")),
    *(TrainingLine(text, None) for text in ("hoe klaag ik", "wat kost het", "waar is het")),
]


@pytest.fixture(scope="module")
def model() -> DangerModel:
    return train(LINES)


def test_it_learns_danger_and_its_category(model: DangerModel) -> None:
    assert model.category("hij slaat mijn zus") == "acute"
    assert model.category("ik wil dood") == "suicide"
    assert model.score("wat kost het om te klagen") < 0 < model.score("hij slaat mijn zus")


def test_danger_in_one_stretch_of_a_long_message_counts(model: DangerModel) -> None:
    assert model.score("wat kost het " * 400 + "mijn man slaat mij " * 6) >= THRESHOLD


def test_what_was_saved_is_loaded(model: DangerModel, tmp_path: Path) -> None:
    model.save(tmp_path / "danger.json")
    loaded = DangerModel.load(tmp_path / "danger.json")
    assert loaded.score("hij slaat me hard") == model.score("hij slaat me hard")
    assert loaded.categories == model.categories


def test_an_empty_message_is_no_danger(model: DangerModel) -> None:
    assert model.category("") is None and model.category("?!") is None


def test_training_twice_gives_the_same_model(model: DangerModel, tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    model.save(first)
    train(LINES).save(second)
    assert first.read_bytes() == second.read_bytes()


def test_every_message_scores_what_its_features_say_one_by_one(model: DangerModel) -> None:
    alarm = dict(zip(model.features, model.table[:, 0].tolist(), strict=True))
    for row in map(json.loads, SAFETY.read_text(encoding="utf-8").splitlines()):
        said = heard(row["text"])
        if 1 < len(said) < LONG:
            together = sum(alarm.get(name, 0.0) * weight for name, weight in of_text(said))
            whole = model.bias[0] + together / sqrt(len(said))
            assert model.judge(said).score == pytest.approx(whole)


def test_the_training_lines_are_many_and_differ() -> None:
    texts = [line.text.lower() for line in read_lines()]
    assert len(texts) >= 900 and len(set(texts)) == len(texts)


def test_no_question_that_is_scored_elsewhere_is_a_training_line() -> None:
    rows = map(json.loads, UNTOUCHED.read_text(encoding="utf-8").splitlines())
    scored = {row["question"].lower() for row in rows if row["split"] == "test"}
    assert scored and scored.isdisjoint(line.text.lower() for line in read_lines())


def test_no_message_that_is_scored_is_a_training_line() -> None:
    rows = map(json.loads, SAFETY.read_text(encoding="utf-8").splitlines())
    scored = {row["text"].lower() for row in rows if row["split"] == "test"}
    assert scored.isdisjoint(line.text.lower() for line in read_lines())
