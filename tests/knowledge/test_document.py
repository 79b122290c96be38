import pytest

from knowledge.document import without_document


@pytest.mark.parametrize(
    ("question", "left"),
    [
        (
            "Welke oorzaken noemt het netwerk in de reactie op het inspectierapport van "
            "september 2024?",
            "Welke oorzaken noemt het netwerk?",
        ),
        (
            "wat vinden ze in hun reactie op het rapport van de IGJ uit 2024 van de wachttijden",
            "wat vinden ze van de wachttijden",
        ),
        (
            "What causes are mentioned in the response to the inspectorate's report?",
            "What causes are mentioned?",
        ),
    ],
)
def test_which_text_it_stands_in_is_no_part_of_what_is_asked(question: str, left: str) -> None:
    assert without_document(question) == left


@pytest.mark.parametrize(
    "question",
    [
        "Wat staat er in de reactie op het rapport van september 2024?",
        "Wat staat er in de reactie van 2024?",
        "Wat mag er niet in de tekst staan?",
        "Hoeveel woorden mag de reactie op het rapport hebben?",
        "Van wie is de reactie op het inspectierapport?",
    ],
)
def test_a_question_about_the_text_itself_stays_whole(question: str) -> None:
    assert without_document(question) == question
