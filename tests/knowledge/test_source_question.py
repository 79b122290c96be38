import pytest

from knowledge.source_question import asks_source


@pytest.mark.parametrize(
    "question",
    ["van welk jaar is dat?", "Uit welk jaar stamt dat percentage?", "is dat van vorig jaar?",
     "wie zei dat?", "waar kan ik dat lezen?", "heb je een bron?", "bron?", "klopt dat nog?",
     "when was that said?", "who said that?", "where can I read that", "is that still true?"],
)  # fmt: skip
def test_a_question_for_the_date_the_speaker_or_the_place_is_recognised(question: str) -> None:
    assert asks_source(question)


@pytest.mark.parametrize(
    "question",
    ["van wanneer is dat rapport?", "en de rest dan?", "wanneer stopt het onderzoek?",
     "wie controleert dat?", "waarom niet?", "when was that report finalised?"],
)  # fmt: skip
def test_a_question_about_another_thing_is_not(question: str) -> None:
    assert not asks_source(question)
