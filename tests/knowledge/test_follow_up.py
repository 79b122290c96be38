import pytest

from knowledge.follow_up import follow_up, leans, leaves

BEFORE = "Hoeveel meldingen leiden tot een onderzoek?"


@pytest.mark.parametrize(
    "question",
    ["en hoe vaak dan?", "waarom niet?", "van welk jaar is dat?", "En wat doen ze eraan?",
     "wie controleert dat?", "and how many of those?", "Why not?", "noem er eens een paar",
     "how often?", "en de rest dan?", "welke bijvoorbeeld?"],
)  # fmt: skip
def test_a_question_that_says_too_little_leans_on_the_one_before(question: str) -> None:
    asked = follow_up(question, [BEFORE])
    assert asked is not None and asked.joined == f"{BEFORE} {question}"


@pytest.mark.parametrize(
    "question",
    ["Hoeveel deskundige medewerkers werken bij Veilig Thuis?",
     "Wat zijn volgens het netwerk de oorzaken van lange wachttijden?",
     "What does the network say about the causes of long waiting times?"],
)  # fmt: skip
def test_a_question_with_a_subject_of_its_own_stands_alone(question: str) -> None:
    assert follow_up(question, [BEFORE]) is None


@pytest.mark.parametrize(
    ("question", "rest"),
    [("iets anders: werken daar vakmensen?", "werken daar vakmensen?"),
     ("oké vergeet dat. wanneer stoppen ze?", "wanneer stoppen ze?"),
     ("Never mind. Who supervises them?", "Who supervises them?"),
     ("Andere vraag, is er toezicht?", "is er toezicht?")],
)  # fmt: skip
def test_who_says_that_it_is_about_something_else_is_believed(question: str, rest: str) -> None:
    assert leaves(question) == rest and follow_up(question, [BEFORE]) is None


def test_words_that_leave_a_subject_but_name_no_other_do_not_count() -> None:
    assert leaves("laat maar") is None and leaves("Wie controleert dat?") is None


def test_a_chain_of_follow_ups_reaches_its_subject() -> None:
    asked = follow_up("en daarna?", [BEFORE, "en hoe vaak dan?"])
    assert asked is not None and asked.earlier == f"{BEFORE} en hoe vaak dan?"


def test_a_chain_stops_where_somebody_left_the_subject() -> None:
    asked = follow_up("hoe vaak?", [BEFORE, "iets anders: is er toezicht?"])
    assert asked is not None and asked.earlier == "is er toezicht?"


def test_only_the_last_two_messages_are_read_along() -> None:
    asked = follow_up("en dan?", ["wie dan?", "en waar?", "hoezo?"])
    assert asked is not None and asked.earlier == "en waar? hoezo?"


def test_without_earlier_messages_nothing_is_added() -> None:
    assert leans("en dan?") and follow_up("en dan?", []) is None
