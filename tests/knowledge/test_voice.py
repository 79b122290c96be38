import pytest

from knowledge.voice import asks_another, names_another


@pytest.mark.parametrize(
    "question",
    ["Wat vindt de inspectie van de wachttijden?", "Wat is het oordeel van de IGJ?",
     "Welke aanbevelingen van de ombudsman zijn er?", "Hoeveel zijn het er volgens het CBS?",
     "What does the minister say about this?", "Wat zei de journalist?"],
)  # fmt: skip
def test_asking_what_somebody_else_says_is_noticed(question: str) -> None:
    assert asks_another(question)


@pytest.mark.parametrize(
    "question",
    ["Wat zegt het netwerk over de inspectie?", "Wie controleert Veilig Thuis?",
     "Praat het netwerk met gemeenten?", "Wat vindt Veilig Thuis van de wachttijden?",
     "Wanneer schakelt Veilig Thuis de Raad in?"],
)  # fmt: skip
def test_asking_what_the_network_says_about_others_is_not(question: str) -> None:
    assert not asks_another(question)


def test_words_in_the_mouth_of_somebody_else_are_noticed_when_told_as_well() -> None:
    assert names_another("De IGJ noemt bezuinigingen als oorzaak.")
    assert not names_another("Het netwerk noemt bezuinigingen als oorzaak.")
