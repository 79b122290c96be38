import asyncio
import time
from typing import Any

import pytest
from rasa_sdk.executor import CollectingDispatcher

from bot.actions import answer as module
from bot.actions.answer import ActionAnswer
from knowledge.hit import Hit
from knowledge.index import Index
from tests.actions.conftest import tracker

QUESTION = "Hoeveel meldingen krijgt Veilig Thuis jaarlijks binnen?"


def uttered(index: Index, text: str, channel: str = "web") -> dict[str, Any]:
    """The one message that the action utters."""
    dispatcher = CollectingDispatcher()
    asyncio.run(ActionAnswer(index).run(dispatcher, tracker(text, channel), {}))
    (message,) = dispatcher.messages
    return dict(message)


class Broken(Index):
    def __init__(self) -> None:
        pass

    def search(self, question: str, limit: int = 5) -> tuple[Hit, ...]:
        raise RuntimeError(question)


class Slow(Broken):
    def search(self, question: str, limit: int = 5) -> tuple[Hit, ...]:
        time.sleep(0.5)
        return ()


def test_an_answer_names_its_reply_and_carries_exact_quotes(index: Index) -> None:
    message = uttered(index, QUESTION)
    assert message["response"] == "utter_answer"
    for quote in message["custom"]["quotes"]:
        statement = index.statements[quote["statement"]]
        assert quote["text"] == statement.text[quote["start"] : quote["end"]]


def test_messengers_get_the_structure_too_so_that_parts_can_repeat_the_source(
    index: Index,
) -> None:
    assert uttered(index, QUESTION, channel="messenger")["custom"]["quotes"]


def test_other_channels_get_quote_and_source_as_text_and_no_json(index: Index) -> None:
    message = uttered(index, QUESTION, channel="telegram")
    assert not message["custom"]
    assert "85.000 meldingen binnen." in message["quotes"] and "Bron: " in message["quotes"]
    assert "\n\n" not in message["quotes"]


def test_a_question_that_is_not_covered_gets_its_refusal(index: Index) -> None:
    assert uttered(index, "Wat kost een fiets?")["response"] == "utter_refusal_nothing_near"


@pytest.mark.parametrize("language", ["en", "tr", "ar", "pl", "other"])
def test_another_language_is_told_first_that_the_answer_is_dutch(
    index: Index, language: str
) -> None:
    dispatcher = CollectingDispatcher()
    asyncio.run(ActionAnswer(index).run(dispatcher, tracker(QUESTION, language=language), {}))
    told, answered = dispatcher.messages
    assert (told["response"], answered["response"]) == ("utter_language", "utter_answer")


def test_a_failing_search_is_an_error_reply_and_leaks_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert uttered(Broken(), "geheim-9f3a")["response"] == "utter_error"
    assert "RuntimeError" in caplog.text and "geheim" not in caplog.text


def test_a_slow_search_is_an_error_reply_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "DEADLINE", 0.05)
    assert uttered(Slow(), QUESTION)["response"] == "utter_error"


def test_one_slow_question_does_not_hold_up_the_others(index: Index) -> None:
    async def both() -> list[str]:
        order: list[str] = []

        async def ask(name: str, action: ActionAnswer) -> None:
            await action.run(CollectingDispatcher(), tracker(QUESTION), {})
            order.append(name)

        await asyncio.gather(ask("slow", ActionAnswer(Slow())), ask("fast", ActionAnswer(index)))
        return order

    assert asyncio.run(both()) == ["fast", "slow"]
