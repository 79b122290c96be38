import pytest

from knowledge.moment import asks_elsewhen, holds_figure, is_bound

TOLD = "reactie op een rapport van september 2024"


@pytest.mark.parametrize(
    "question",
    ["Hoeveel meldingen waren er in 2023?", "hoeveel zijn het er nu", "de nieuwste cijfers graag",
     "Hoeveel vorig jaar?", "how many reports this year"],
)  # fmt: skip
def test_asking_for_now_or_another_year_is_asking_elsewhen(question: str) -> None:
    assert asks_elsewhen(question, TOLD)


@pytest.mark.parametrize("question", ["Hoeveel meldingen komen er binnen?", "rapport uit 2024?"])
def test_asking_for_no_time_or_the_statements_own_is_not(question: str) -> None:
    assert not asks_elsewhen(question, TOLD)


def test_a_percentage_in_words_is_a_figure_too() -> None:
    assert holds_figure("Slechts in 6 procent") and holds_figure("een paar procent")
    assert not holds_figure("Wij hebben grote zorgen.")


def test_a_sentence_of_its_own_moment_is_noticed() -> None:
    assert is_bound("Wij hebben het rapport nog niet gelezen.")
    assert is_bound("Een reactie is in deze fase niet mogelijk.")
    assert not is_bound("Het werk wordt stelselmatig getoetst.")
