import time
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage

from bot.replies import Replies
from tests.bot.channels.fakes.messenger import FakeMessenger
from tests.bot.channels.line import connected

pytestmark = pytest.mark.asyncio
REPLIES = Replies.read()


async def said(*events: dict[str, Any]) -> list[str]:
    """What people read after these events in one call."""
    async with connected(vendor := FakeMessenger()) as line:
        assert await line.deliver(vendor.delivery(vendor.batch(*events))) == 200
        return await line.quiet()


def event(**content: Any) -> dict[str, Any]:  # noqa: ANN401
    return FakeMessenger().event(content, "1", time.time())


async def test_every_message_of_a_batch_is_answered() -> None:
    batch = [event(message={"mid": f"m{n}", "text": f"vraag {n}"}) for n in range(3)]
    assert await said(*batch) == ["<vraag 0>", "<vraag 1>", "<vraag 2>"]


@pytest.mark.parametrize("kind", ["audio", "image", "video", "file", "location", "sticker"])
async def test_what_cannot_be_read_gets_a_kind_reply(kind: str) -> None:
    payload = {"url": "https://x", "sticker_id": 369239263222822}
    attached = {"type": "image" if kind == "sticker" else kind, "payload": payload}
    message = {"mid": "m1", "attachments": [attached]}
    assert await said(event(message=message)) == [REPLIES.text("utter_messenger_text_only")]


async def test_echoes_deletions_reads_reactions_and_edits_are_met_with_silence() -> None:
    silent: list[dict[str, Any]] = [
        {"message": {"mid": "m1", "text": "hallo", "is_echo": True}},
        {"message": {"mid": "m2", "is_deleted": True}},
        {"read": {"watermark": 1}},
        {"delivery": {"mids": ["m1"]}},
        {"reaction": {"mid": "m1", "action": "react"}},
        {"message_edit": {"mid": "m1", "text": "anders"}},
        {"optin": {"ref": "x"}},
        {"referral": {"ref": "x", "source": "SHORTLINK", "type": "OPEN_THREAD"}},
    ]
    assert await said(*(event(**content) for content in silent)) == []


async def test_a_message_to_another_page_is_met_with_silence() -> None:
    other = event(message={"mid": "m1", "text": "hallo"})
    assert await said({**other, "recipient": {"id": "999"}}) == []


async def test_a_pressed_button_is_its_words_and_the_first_one_only_greets() -> None:
    pressed = event(postback={"mid": "m1", "title": "Klacht", "payload": "x"})
    assert await said(pressed) == ["<Klacht>"]
    start = event(postback={"mid": "m2", "title": "Aan de slag", "payload": "GET_STARTED"})
    assert await said(start) == [REPLIES.text("utter_greet")]


@pytest.mark.parametrize(
    ("choices", "offered"),
    [(["Klacht", "Werk"], 2), (["Ik heb nu snel hulp nodig"], 0), (["x"] * 14, 0)],
)
async def test_choices_are_quick_replies_when_they_fit(choices: list[str], offered: int) -> None:
    async def choose(message: UserMessage) -> None:
        said = {"text": "Waarover?", "custom": {"choices": choices}}
        await message.output_channel.send_response("x", said)

    async with connected(vendor := FakeMessenger(), choose) as line:
        await line.deliver(vendor.typed("hallo"))
        await line.quiet()
    (asked,) = vendor.messages()
    assert len(asked.body["message"].get("quick_replies", [])) == offered
    assert offered or choices[0] in asked.body["message"]["text"]


async def test_it_only_ever_responds() -> None:
    async with connected(vendor := FakeMessenger()) as line:
        await line.deliver(vendor.typed("hallo"))
        await line.quiet()
    assert [asked.body["messaging_type"] for asked in vendor.messages()] == ["RESPONSE"]
