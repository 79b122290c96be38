import pytest

from knowledge.follow_up import leans, reading

BEFORE = "Hoeveel meldingen leiden tot een onderzoek?"


@pytest.mark.parametrize(
    "question",
    ["en hoe vaak dan?", "waarom niet?", "van welk jaar is dat?", "En wat doen ze eraan?",
     "wie controleert dat?", "and how many of those?", "Why not?"],
)  # fmt: skip
def test_a_question_that_points_back_is_read_with_the_one_before(question: str) -> None:
    assert reading(question, [BEFORE]) == f"{BEFORE} {question}"


@pytest.mark.parametrize(
    "question",
    ["Hoeveel medewerkers heeft Veilig Thuis?", "En wat zijn de oorzaken van de lange wachttijden?",
     "Wachttijden", "What does the network say about waiting times?"],
)  # fmt: skip
def test_a_question_with_a_subject_of_its_own_drops_the_one_before(question: str) -> None:
    assert reading(question, [BEFORE]) is None


def test_a_chain_of_follow_ups_reaches_its_subject() -> None:
    found = reading("en daarna?", [BEFORE, "en hoe vaak dan?"])
    assert found == f"{BEFORE} en hoe vaak dan? en daarna?"


def test_without_earlier_messages_nothing_is_added() -> None:
    assert leans("en dan?") and reading("en dan?", []) is None
