import asyncio
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from rasa_sdk.executor import CollectingDispatcher

from bot.actions import answer as module
from bot.actions.answer import ActionAnswer
from bot.actions.danger_meaning import DangerMeaning
from bot.actions.message import message_of
from bot.actions.words import Words
from knowledge.abstention import Abstention
from knowledge.answer import Answer
from knowledge.answerer import Answerer
from knowledge.once import Once
from tests.actions.conftest import DOMAIN, tracker
from tests.knowledge.conftest import StemEncoder
from tests.knowledge.test_once import Counting

QUESTION = "Hoeveel meldingen krijgt Veilig Thuis jaarlijks binnen?"


# A net that hears danger in one word, and one that never does.
ONE_WORD = DangerMeaning(
    "stems",
    0.5,
    ("acute", "suicide"),
    np.append(StemEncoder().questions(["gevaarlijkwoord"])[0], 0.0).astype(np.float32),
    np.zeros((2, 257), np.float32),
)
CALM = replace(ONE_WORD, threshold=9.0)


def uttered(
    answerer: Answerer, text: str, channel: str = "web", before: tuple[str, ...] = ()
) -> dict[str, Any]:
    """The one message that the action utters."""
    dispatcher = CollectingDispatcher()
    asked = tracker(text, channel, before=before)
    asyncio.run(ActionAnswer(lambda: answerer, CALM).run(dispatcher, asked, DOMAIN))
    (message,) = dispatcher.messages
    return dict(message)


class Broken(Answerer):
    def __init__(self, whole: Answerer) -> None:
        super().__init__(whole.index, whole.decision, whole.settings)

    def turn(self) -> Answerer:
        return self

    def answer(self, question: str, previous: Sequence[str] = ()) -> Answer | Abstention:
        raise RuntimeError(question)


class Slow(Broken):
    def answer(self, question: str, previous: Sequence[str] = ()) -> Answer | Abstention:
        time.sleep(0.5)
        raise RuntimeError(question)


def test_an_answer_names_its_reply_and_carries_exact_quotes(answerer: Answerer) -> None:
    message = uttered(answerer, QUESTION)
    assert message["response"] == "utter_answer"
    for quote in message["custom"]["quotes"]:
        statement = answerer.index.statements[quote["statement"]]
        assert quote["text"] == statement.text[quote["start"] : quote["end"]]


def test_messengers_get_the_structure_too_so_that_parts_can_repeat_the_source(
    answerer: Answerer,
) -> None:
    assert uttered(answerer, QUESTION, channel="messenger")["custom"]["quotes"]


def test_other_channels_get_quote_and_source_as_text_and_no_json(answerer: Answerer) -> None:
    message = uttered(answerer, QUESTION, channel="telegram")
    assert not message["custom"]
    assert "85.000 meldingen binnen." in message["quotes"] and "Bron: " in message["quotes"]
    assert "\n\n" not in message["quotes"]


def test_who_asks_for_the_date_gets_the_source_of_what_was_shown(answerer: Answerer) -> None:
    message = uttered(answerer, "van welk jaar is dat?", before=(QUESTION,))
    assert message["response"] == "utter_source" and "Zonder datum" in message["source"]
    assert "85.000" not in message["source"].splitlines()[0]


def test_form_text_comes_under_its_own_reply(answerer: Answerer) -> None:
    message = uttered(answerer, "De reactie mag maximaal 200 woorden omvatten.")
    assert message["response"] == "utter_document"
    assert message["custom"]["quotes"][0]["frame"].endswith("geen standpunt")


def test_quotes_of_different_times_say_which_is_the_newest(answerer: Answerer) -> None:
    outcome = answerer.answer(QUESTION)
    assert isinstance(outcome, Answer)
    said = message_of(replace(outcome, differs_in_time=True), {}, Words(DOMAIN["responses"]))
    assert said.cards["quotes"][0]["frame"].endswith("De nieuwste staat bovenaan.")


def test_a_question_that_is_not_covered_gets_its_refusal(answerer: Answerer) -> None:
    message = uttered(answerer, "Hoe lang mag een onderzoek van Veilig Thuis duren?")
    assert message["response"] == "utter_refusal_not_said"
    assert message["about"] and "verklaring" not in message["route"] and message["nearest"]


def test_a_figure_without_a_date_carries_its_notice_once(answerer: Answerer) -> None:
    message = uttered(answerer, QUESTION, channel="telegram")
    assert message["quotes"].count("Ze is waarschijnlijk al jaren oud") == 1
    assert "Dit cijfer gaat over: " in message["quotes"]


def test_a_follow_up_is_answered_with_what_was_asked_before(answerer: Answerer) -> None:
    message = uttered(answerer, "en hoeveel dan?", before=(QUESTION,))
    assert any("85.000" in quote["text"] for quote in message["custom"]["quotes"])


def test_a_wrong_claim_is_corrected(answerer: Answerer) -> None:
    notes = answerer.index.corpus.explanations
    note = next(note for note in notes if "85.000 meldingen binnen" in note.passage)
    assert uttered(answerer, note.corrects[0])["response"] == "utter_false_premise"


@pytest.mark.parametrize("language", ["en", "tr", "ar", "pl", "other"])
def test_another_language_is_told_first_that_the_answer_is_dutch(
    answerer: Answerer, language: str
) -> None:
    dispatcher = CollectingDispatcher()
    asyncio.run(
        ActionAnswer(lambda: answerer, CALM).run(
            dispatcher, tracker(QUESTION, language=language), DOMAIN
        )
    )
    told, answered = dispatcher.messages
    assert (told["response"], answered["response"]) == ("utter_language", "utter_answer")


def test_a_failing_search_is_an_error_reply_and_leaks_nothing(
    answerer: Answerer,
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert uttered(Broken(answerer), "geheim-9f3a")["response"] == "utter_error"
    assert "RuntimeError" in caplog.text and "geheim" not in caplog.text


def test_a_slow_search_is_an_error_reply_in_time(
    answerer: Answerer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "DEADLINE", 0.05)
    assert uttered(Slow(answerer), QUESTION)["response"] == "utter_error"


def test_one_slow_question_does_not_hold_up_the_others(answerer: Answerer) -> None:
    async def both() -> list[str]:
        order: list[str] = []

        async def ask(name: str, action: ActionAnswer) -> None:
            await action.run(CollectingDispatcher(), tracker(QUESTION), DOMAIN)
            order.append(name)

        await asyncio.gather(
            ask("slow", ActionAnswer(lambda: Slow(answerer), CALM)),
            ask("fast", ActionAnswer(lambda: answerer, CALM)),
        )
        return order

    assert asyncio.run(both()) == ["fast", "slow"]


def test_danger_that_only_its_meaning_shows_is_the_whole_answer(answerer: Answerer) -> None:
    dispatcher = CollectingDispatcher()
    asked = tracker("gevaarlijkwoord", language="en")
    events = asyncio.run(ActionAnswer(lambda: answerer, ONE_WORD).run(dispatcher, asked, DOMAIN))
    (message,) = dispatcher.messages
    assert message["response"] == "utter_danger_acute" and not message["custom"]
    assert {event["name"]: event["value"] for event in events} == {
        "disclosure": True,
        "answered_since": 0,
    }


def test_when_the_operator_has_turned_answering_off_there_is_help_and_no_quote(
    answerer: Answerer, dispatcher: CollectingDispatcher
) -> None:
    action = ActionAnswer(lambda: answerer, CALM, is_off=lambda: True)
    asyncio.run(action.run(dispatcher, tracker(QUESTION), DOMAIN))
    assert [message["response"] for message in dispatcher.messages] == ["utter_off"]


def test_danger_is_heard_also_when_answering_is_off(
    answerer: Answerer, dispatcher: CollectingDispatcher
) -> None:
    action = ActionAnswer(lambda: answerer, ONE_WORD, is_off=lambda: True)
    asyncio.run(action.run(dispatcher, tracker("gevaarlijkwoord"), DOMAIN))
    assert dispatcher.messages[0]["response"].startswith("utter_danger_")


@pytest.mark.parametrize(
    ("text", "before", "times"),
    [("hoeveel meldingen zijn er", (), 1), (QUESTION, (), 2), ("en hoeveel dan", (QUESTION,), 3)],
)
def test_danger_and_search_read_each_text_once(
    answerer: Answerer, text: str, before: tuple[str, ...], times: int
) -> None:
    turn = answerer.turn()
    encoder = Counting()
    turn.index.encoder = Once(encoder)
    uttered(replace(turn), text, before=before)
    assert len(encoder.read) == len(set(encoder.read)) == times
