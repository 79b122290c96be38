"""What two statements say at different times: the shipped one and an invented newer one."""

from dataclasses import replace

import pytest

from knowledge.answerer import Answerer
from knowledge.corpus import Corpus, read_corpus
from knowledge.index import Index
from knowledge.selection import Selection, select
from knowledge.statement import Span, Statement
from tests.knowledge.conftest import RANKING, StemEncoder

NEWER = "Veilig Thuis krijgt nu jaarlijks zo'n 130.000 meldingen binnen. Dat is veel."
QUESTION = "Hoeveel meldingen krijgt Veilig Thuis jaarlijks binnen?"


def invented(corpus: Corpus) -> Statement:
    old = next(one for one in corpus.statements if one.id == "reactie-interview")
    return replace(
        old, id="verzonnen", text=NEWER, date="2025-05", date_basis="stated",
        spans=(Span("position", 0, len(NEWER)),), leans=(),
    )  # fmt: skip


@pytest.fixture(scope="module")
def grown() -> Index:
    corpus = read_corpus()
    return Index.build(
        replace(corpus, statements=(*corpus.statements, invented(corpus))), StemEncoder()
    )


def selected(index: Index, answerer: Answerer, question: str) -> Selection:
    return select(index, index.search(question, RANKING).passages, answerer.settings)


def test_what_two_statements_say_on_one_subject_stands_side_by_side_the_newest_first(
    grown: Index, answerer: Answerer
) -> None:
    found = selected(grown, answerer, QUESTION)
    assert found.differs_in_time
    assert [quote.statement for quote in found.quotes[:2]] == ["verzonnen", "reactie-interview"]
    assert "130.000" in found.quotes[0].text and "85.000" in found.quotes[1].text
    assert [quote.date for quote in found.quotes[:2]] == ["2025-05", None]


def test_passages_of_one_statement_are_not_called_different_times(
    index: Index, answerer: Answerer
) -> None:
    assert not selected(index, answerer, QUESTION).differs_in_time


def test_a_sentence_that_says_the_same_again_is_not_shown_twice(
    index: Index, answerer: Answerer
) -> None:
    generous = replace(answerer, settings=replace(answerer.settings, further=50.0, repeats=0.5))
    asked = "Is Veilig Thuis bevoegd te onderzoeken of er sprake is van kindermishandeling?"
    found = selected(index, generous, asked)
    assert sum("bevoegd" in quote.text for quote in found.quotes) == 1
    assert len(found.quotes) <= answerer.settings.quotes
