import asyncio
from typing import Any

import pytest
from prometheus_client import REGISTRY
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage

from bot.channels.guarded import Note, OnNewMessage, guard
from bot.crowd import Crowd
from bot.nlu.danger_order import ORDER
from bot.replies import Replies
from bot.store_failure import UNREAD, owe

REPLIES = Replies.read()


async def take(
    handler: OnNewMessage,
    text: str | None,
    crowd: Crowd | None = None,
    note: Note = lambda fields: None,
    **more: dict[str, Any],
) -> list[dict[str, Any]]:
    """What a person receives when Rasa behaves like the handler."""
    output = CollectingOutputChannel()
    message = UserMessage(text, output, sender_id="x", **more)
    await guard(handler, REPLIES, deadline=0.2, crowd=crowd, note=note)(message)
    return list(output.messages)


async def echo(message: UserMessage) -> None:
    await message.output_channel.send_response("x", {"text": f"<{message.text}>"})


async def silent(message: UserMessage) -> None:
    """A dead action server: Rasa raises nothing and sends nothing."""


async def hanging(message: UserMessage) -> None:
    await asyncio.sleep(60)


async def failing(message: UserMessage) -> None:
    raise RuntimeError(message.text)


async def half(message: UserMessage) -> None:
    await echo(message)
    raise RuntimeError("after the reply")


@pytest.mark.asyncio
async def test_a_message_reaches_rasa_clean_and_its_reply_comes_back() -> None:
    assert [reply["text"] for reply in await take(echo, "/restart\u200b  nu")] == ["<restart nu>"]


@pytest.mark.asyncio
@pytest.mark.parametrize("handler", [silent, hanging, failing])
async def test_nobody_is_left_in_silence(handler: OnNewMessage) -> None:
    replies = await take(handler, "Hoeveel meldingen?")
    assert [reply["text"] for reply in replies] == [REPLIES.text("utter_error")]


@pytest.mark.asyncio
@pytest.mark.parametrize("handler", [echo, hanging, failing])
async def test_the_time_of_each_stage_is_counted_whatever_becomes_of_the_turn(
    handler: OnNewMessage,
) -> None:
    def counted() -> list[float]:
        name, stages = "vt_stage_seconds_count", ("guard", "Rasa, with the action server")
        return [REGISTRY.get_sample_value(name, {"stage": one}) or 0.0 for one in stages]

    before = counted()
    await take(handler, "Hoeveel meldingen?")
    assert counted() == [one + 1 for one in before]


@pytest.mark.asyncio
async def test_a_failure_after_the_reply_adds_nothing() -> None:
    assert len(await take(half, "hallo")) == 1


@pytest.mark.asyncio
@pytest.mark.parametrize("text", [None, "", "  ", "???", "/", "😀"])
async def test_a_message_without_words_gets_the_menu_and_never_reaches_rasa(
    text: str | None,
) -> None:
    replies = await take(failing, text)
    assert [reply["text"] for reply in replies] == [REPLIES.text("utter_menu")]


@pytest.mark.asyncio
async def test_what_a_sender_puts_beside_the_text_does_not_reach_rasa() -> None:
    seen: list[UserMessage] = []

    async def keep(message: UserMessage) -> None:
        seen.append(message)

    await take(keep, "hallo", metadata={"a": 1}, parse_data={"intent": {"name": "greet"}})
    assert seen[0].metadata is None and seen[0].parse_data is None


@pytest.mark.asyncio
async def test_personal_data_never_reaches_rasa_and_the_person_is_told_so() -> None:
    replies = await take(echo, "Mijn BSN is 123456782 en mijn mail is jan@voorbeeld.nl")
    seen, told = (reply["text"] for reply in replies)
    assert "123456782" not in seen and "jan@" not in seen and "[BSN]" in seen
    assert told == REPLIES.text("utter_personal_data")


@pytest.mark.asyncio
async def test_help_numbers_are_not_personal_data() -> None:
    (reply,) = await take(echo, "Is 0800-2000 gratis en 112 ook?")
    assert reply["text"] == "<Is 0800-2000 gratis en 112 ook?>"


@pytest.mark.asyncio
async def test_danger_told_at_the_end_of_a_long_message_reaches_rasa() -> None:
    (reply,) = await take(echo, "bla " * 1500 + "hij slaat me")
    assert reply["text"].endswith("hij slaat me>")


@pytest.mark.asyncio
async def test_a_failure_is_logged_without_what_was_typed(
    caplog: pytest.LogCaptureFixture,
) -> None:
    await take(failing, "geheim-9f3a")
    assert "RuntimeError" in caplog.text and "geheim" not in caplog.text


@pytest.mark.asyncio
@pytest.mark.parametrize("handler", [silent, hanging, failing])
async def test_danger_is_answered_also_when_rasa_is_broken(handler: OnNewMessage) -> None:
    (dutch,) = await take(handler, "mijn man slaat me")
    assert dutch["text"] == REPLIES.text("utter_danger_acute")
    (english,) = await take(handler, "my husband is hitting me right now, please help")
    assert english["text"] == REPLIES.message("utter_danger_acute", language="en")["text"]
    assert english["text"] != dutch["text"]


def test_every_danger_that_the_phrases_know_has_a_reply() -> None:
    assert {f"utter_danger_{category}" for category in ORDER} <= REPLIES.variations.keys()


@pytest.mark.asyncio
async def test_a_crowded_server_says_so_at_once_and_still_hears_danger() -> None:
    full = Crowd(lambda text: "slaat" in text, most=0)
    heard = await take(echo, "Hoeveel meldingen?", crowd=full)
    assert [reply["text"] for reply in heard] == [REPLIES.text("utter_busy")]
    assert await texts_of(echo, "hij slaat me", full) == ["<hij slaat me>"]


@pytest.mark.asyncio
async def test_the_note_of_a_turn_names_its_replies_and_holds_none_of_its_words() -> None:
    notes: list[object] = []
    await take(silent, "Hoeveel meldingen van kwetsbaar9f3a?", note=notes.append)
    (note,) = notes
    assert isinstance(note, dict) and note["replies"] == ["utter_error"]
    assert set(note) == {"channel", "replies", "ms"} and "kwetsbaar" not in str(note)


@pytest.mark.asyncio
async def test_what_a_store_could_not_do_is_told_after_the_reply() -> None:
    async def forgetful(message: UserMessage) -> None:
        owe(UNREAD)
        await echo(message)

    replies = [reply["text"] for reply in await take(forgetful, "hallo")]
    assert replies == ["<hallo>", REPLIES.text(UNREAD)]


async def texts_of(handler: OnNewMessage, text: str, crowd: Crowd) -> list[str]:
    return [reply["text"] for reply in await take(handler, text, crowd=crowd)]


def saying(*names: str) -> OnNewMessage:
    """A Rasa that answers with these replies."""

    async def handler(message: UserMessage) -> None:
        for name in names:
            await message.output_channel.send_response("x", {"text": "…", "utter_action": name})

    return handler


@pytest.mark.asyncio
async def test_who_writes_another_language_is_told_so_before_a_fixed_reply() -> None:
    first, reply = await take(saying("utter_wiped"), "usuń proszę tę rozmowę")
    assert "po niderlandzku" in first["text"] and reply["text"] == "…"


@pytest.mark.asyncio
async def test_the_language_is_told_once_and_never_before_danger_or_in_dutch() -> None:
    told = await take(saying("utter_low_mood", "utter_language"), "jestem zmęczona tą procedurą")
    assert len(told) == 2 and told[1]["text"] == "…"
    assert len(await take(saying("utter_language"), "czy mogę pisać po polsku")) == 1
    assert len(await take(saying("utter_danger_acute"), "mąż mnie bije, ratunku")) == 1
    assert len(await take(saying("utter_wiped"), "wis dit gesprek")) == 1


@pytest.mark.asyncio
async def test_an_error_too_comes_after_the_language() -> None:
    first, error = await take(silent, "how long does an investigation take")
    assert first["text"].startswith("This chatbot answers in Dutch")
    assert error["text"] == REPLIES.text("utter_error")
