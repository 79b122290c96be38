from dataclasses import replace

import pytest

from knowledge.history import asks_back
from knowledge.statement_file import read_statements

STATEMENT = replace(read_statements()[0], date="2019-05-01", date_basis="stated")


@pytest.mark.parametrize(
    "question",
    ["Hoe was dat vroeger?", "Wat zeiden jullie in 2019?", "En in de vorige verklaring?"],
)
def test_who_asks_for_the_past_asks_back(question: str) -> None:
    assert asks_back(question, STATEMENT)


@pytest.mark.parametrize("question", ["Hoeveel meldingen zijn er?", "Hoe was het in 2022?"])
def test_who_asks_for_now_or_another_year_does_not(question: str) -> None:
    assert not asks_back(question, STATEMENT)


def test_a_year_that_nobody_may_see_opens_nothing() -> None:
    hidden = replace(STATEMENT, date_basis="inferred", occasion_date=None)
    assert not asks_back("Wat zeiden jullie in 2019?", hidden)
