from pathlib import Path

import pytest

from knowledge.decision import Decision, DecisionMismatchError
from knowledge.evaluation.decision_file import save
from knowledge.settings import Settings


def test_what_is_saved_decides_the_same_after_reading(tmp_path: Path, decision: Decision) -> None:
    save(decision, tmp_path / "decision.yml")
    assert Decision.read(tmp_path / "decision.yml") == decision


@pytest.mark.parametrize(
    ("encoder", "corpus", "named"),
    [
        ("x", None, "another encoder:"),
        (None, "x", "another corpus:"),
        ("x", "x", "encoder and corpus"),
    ],
)
def test_a_decision_for_another_encoder_or_corpus_is_refused_and_names_the_cure(
    decision: Decision, encoder: str | None, corpus: str | None, named: str
) -> None:
    assert decision.require(decision.encoder, decision.corpus) is decision
    with pytest.raises(DecisionMismatchError, match="make evaluate") as refused:
        decision.require(encoder or decision.encoder, corpus or decision.corpus)
    assert named in str(refused.value)


@pytest.mark.parametrize("text", ["{}", "encoder: x", "[]"])
def test_a_decision_file_that_is_broken_names_the_cure(tmp_path: Path, text: str) -> None:
    (tmp_path / "decision.yml").write_text(text)
    with pytest.raises(DecisionMismatchError, match="make evaluate"):
        Decision.read(tmp_path / "decision.yml")
    with pytest.raises(DecisionMismatchError, match="make evaluate"):
        Decision.read(tmp_path / "gone.yml")


def test_less_risk_asks_for_a_higher_chance(decision: Decision) -> None:
    assert decision.quote.threshold(0.05) > decision.quote.threshold(0.1)
    assert decision.quote.threshold(0.3) == decision.quote.threshold(0.1)
    with pytest.raises(ValueError, match=r"choose 0\.05"):
        decision.quote.threshold(0.01)


def test_the_shipped_decision_belongs_to_the_risks_that_are_set() -> None:
    settings, shipped = Settings.read().decision, Decision.read()
    assert 0 < shipped.quote.threshold(settings.risk) < 1
    assert 0 < shipped.quote_after.threshold(settings.after_risk) < 1
    assert 0 < shipped.subject.threshold(settings.subject_risk) < 1
    assert 0 < shipped.fact.threshold(settings.fact_risk) < 1
    assert 0 < shipped.premise.threshold(settings.premise_risk) < 1
