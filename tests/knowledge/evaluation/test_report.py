"""The page of an evaluation, also when the untouched set is small, odd, or not there."""

from collections.abc import Sequence
from pathlib import Path

from knowledge.answerer import Answerer
from knowledge.evaluation.arms import arms
from knowledge.evaluation.plots import draw
from knowledge.evaluation.questions import LabelledQuestion
from knowledge.evaluation.report import report
from knowledge.evaluation.run import Row, run

SAID = "Veilig Thuis krijgt jaarlijks zo'n 85.000 meldingen binnen."


def labelled(number: int, question: str, kind: str, *sentences: str) -> LabelledQuestion:
    return LabelledQuestion(
        f"G{number:03}",
        question,
        (),
        "nl",
        "plain",
        f"f{number}",
        "test",
        kind,
        frozenset(sentences),
        frozenset(),
    )


RIGHT = labelled(1, "Hoeveel meldingen krijgt Veilig Thuis jaarlijks binnen?", "statement", SAID)
FOREIGN = labelled(2, "Wat kost een nieuwe fiets?", "off_topic")


def page(answerer: Answerer, test: Sequence[LabelledQuestion]) -> str:
    def asked(questions: Sequence[LabelledQuestion]) -> list[Row]:
        return run(answerer.index, questions, answerer.decision, answerer.settings)

    compared = arms(answerer.index, test, answerer.decision.ranking) if test else {}
    return report(answerer.index, asked([RIGHT, FOREIGN]), asked(test), compared, answerer.settings)


def test_a_set_of_both_sorts_has_every_part(answerer: Answerer) -> None:
    text = page(answerer, [RIGHT, FOREIGN])
    assert "tested on 2 untouched questions" in text
    assert "| right passage shown, Dutch | 1.00 (1.00–1.00; n=1) | 1.00 (1.00–1.00; n=1) |" in text
    assert "| wrongly answered, near the topic | – | – |" in text
    assert "| **shipped** |" in text and text.rstrip().endswith("None.")


def test_a_set_that_lacks_kinds_is_scored_on_what_it_has(answerer: Answerer) -> None:
    for test in ([RIGHT], [FOREIGN]):
        text = page(answerer, test)
        assert "tested on 1 untouched questions" in text and "nan" not in text
        assert "Not measured: the set lacks questions" in text


def test_without_untouched_questions_the_page_says_so(answerer: Answerer) -> None:
    text = page(answerer, [])
    assert "no untouched questions now" in text and "## Every error" not in text


def test_nothing_is_drawn_of_nothing(tmp_path: Path) -> None:
    draw([], tmp_path / "plots")
    assert not (tmp_path / "plots").exists()
