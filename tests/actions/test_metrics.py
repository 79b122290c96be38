import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace

from prometheus_client import REGISTRY, generate_latest

from bot.actions.metrics import count, named, refresh
from knowledge.abstention import Abstention
from knowledge.answerer import Answerer
from tests.actions.test_answer import QUESTION


def figure(name: str, **labels: str) -> float | None:
    return REGISTRY.get_sample_value(name, labels)


def following(answerer: Answerer, failed: Path | None = None) -> SimpleNamespace:
    return SimpleNamespace(
        folder=Path("abc"), built=time.time() - 3600, failed=failed, opened=answerer
    )


def test_the_index_in_use_its_age_and_a_failed_switch_are_told(answerer: Answerer) -> None:
    refresh(following(answerer, failed=Path("def")))  # type: ignore[arg-type]
    assert figure("vt_index", digest="abc") == 1
    assert figure("vt_index_failed") == 1
    assert 3600 <= (figure("vt_index_age_seconds") or 0) < 3700
    refresh(following(answerer))  # type: ignore[arg-type]
    assert figure("vt_index_failed") == 0


def test_facts_are_counted_by_whether_somebody_looked_at_them_lately(answerer: Answerer) -> None:
    refresh(following(answerer), date(2026, 11, 27))  # type: ignore[arg-type]
    counted = [figure("vt_facts", state=state) for state in ("checked", "unchecked", "old")]
    assert sum(filter(None, counted)) == len(answerer.index.corpus.facts)


def test_a_fact_that_nobody_has_looked_at_for_a_year_is_old(answerer: Answerer) -> None:
    facts = answerer.index.corpus.facts[:3]
    dates = ("2026-01-01", "2025-01-01", None)
    seen = [
        replace(one, checked_on=on, checked_by="A. de Vries")
        for one, on in zip(facts, dates, strict=True)
    ]
    index = SimpleNamespace(corpus=SimpleNamespace(facts=seen))
    refresh(following(SimpleNamespace(index=index)), date(2026, 11, 27))  # type: ignore[arg-type]
    assert [figure("vt_facts", state=s) for s in ("checked", "old", "unchecked")] == [1, 1, 1]


def test_outcomes_are_counted_by_reason(answerer: Answerer) -> None:
    assert named(answerer.answer(QUESTION))[0] == "answer"
    assert named(answerer.answer("Wat kost een nieuwe fiets?")) != ("answer", "")


def test_a_refusal_is_counted_by_its_subject_and_without_a_word_of_the_question(
    answerer: Answerer,
) -> None:
    outcome = answerer.answer("Hoe lang is de wachttijd precies, vraagt kwetsbaar9f3a?")
    assert isinstance(outcome, Abstention) and outcome.gap
    topic, reason = outcome.gap.topic, outcome.reason
    before = figure("vt_gaps_total", topic=topic, reason=reason) or 0
    count(outcome)
    assert figure("vt_gaps_total", topic=topic, reason=reason) == before + 1
    assert "kwetsbaar9f3a" not in generate_latest().decode()
