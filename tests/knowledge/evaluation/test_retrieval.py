from dataclasses import replace
from pathlib import Path

import pytest

from knowledge.evaluation import retrieval
from knowledge.evaluation.questions import LabelledQuestion, read_questions
from knowledge.index import Index
from knowledge.settings import Settings

SENTENCE = "Bij Veilig Thuis werken gedreven, competente en deskundige mensen."


def question(text: str, *sentences: str) -> LabelledQuestion:
    return LabelledQuestion("q", text, "nl", bool(sentences), frozenset(sentences))


def test_a_question_set_is_read_with_its_labels(tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    path.write_text('{"id": "1", "question": "Wie?", "language": "nl", "quotes": ["Wij."]}\n')
    assert read_questions(path) == (LabelledQuestion("1", "Wie?", "nl", True, frozenset({"Wij."})),)


def test_recall_counts_the_first_right_sentence(index: Index) -> None:
    found = question("gedreven, competente en deskundige mensen", SENTENCE)
    missed = question("gedreven mensen", "Deze zin staat er niet.")
    results = retrieval.generate(index, [found, missed])
    assert retrieval.recall(results, 1) == 0.5
    assert retrieval.reciprocal_rank(results) == 0.5


def test_rates_count_refusals_and_wrong_answers_apart(index: Index) -> None:
    asked = [question("gedreven, competente en deskundige mensen", SENTENCE), question("fiets")]
    results = retrieval.generate(index, asked)
    always = replace(Settings.read().decision, threshold=-1.0, alone=2.0)
    never = replace(always, threshold=9.0)
    assert retrieval.rates(index, results, never) == (1.0, 0.0)
    assert retrieval.rates(index, results, always) == (0.0, 0.0)


def test_a_fitted_threshold_parts_the_answerable_from_the_rest(index: Index) -> None:
    asked = [question("gedreven, competente en deskundige mensen", SENTENCE), question("kind")]
    results = retrieval.generate(index, asked)
    decision = Settings.read().decision
    threshold = retrieval.fit_threshold(results, decision)
    fitted = replace(decision, threshold=threshold)
    assert retrieval.rates(index, results, fitted) == pytest.approx((0.0, 0.0))
