"""The shipped index and decision: what is about Veilig Thuis, and what only sounds like it."""

import pytest

from knowledge.answerer import Answerer, open_answerer
from knowledge.judge import judge


@pytest.fixture(scope="module")
def shipped() -> Answerer:
    return open_answerer()


@pytest.mark.parametrize(
    "question",
    ["Hoeveel meldingen zijn er per jaar?", "Hoeveel meldingen komen er per jaar binnen?"],
)
def test_who_asks_nearly_what_an_editor_wrote_down_is_not_about_something_else(
    shipped: Answerer, question: str
) -> None:
    judged = judge(shipped.index, question, shipped.decision, shipped.settings)
    assert not judged.foreign and judged.is_enough


def test_the_same_question_about_somebody_else_is(shipped: Answerer) -> None:
    question = "Hoeveel mensen werken er bij de NS?"
    assert judge(shipped.index, question, shipped.decision, shipped.settings).foreign
