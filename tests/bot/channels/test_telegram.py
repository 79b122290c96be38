import time
from typing import Any

import pytest
from aiogram.types import Update
from rasa.core.channels.channel import UserMessage

from bot.replies import Replies
from tests.bot.channels.fakes.telegram import FakeTelegram
from tests.bot.channels.fakes.vendor import Fault
from tests.bot.channels.line import connected

pytestmark = pytest.mark.asyncio
REPLIES = Replies.read()


async def said(*updates: dict[str, Any]) -> list[str]:
    """What a person reads after these updates."""
    async with connected(vendor := FakeTelegram()) as line:
        for update in updates:
            assert await line.deliver(vendor.delivery(update)) == 200
        return await line.quiet()


def update(**content: Any) -> dict[str, Any]:  # noqa: ANN401
    return FakeTelegram().update(content, at=time.time())


async def test_the_fake_speaks_as_telegram_does() -> None:
    read = Update.to_object(update(text="hallo"))
    assert read.message.text == "hallo" and read.message.chat.type == "private"


@pytest.mark.parametrize(
    "kind", ["voice", "sticker", "photo", "video_note", "location", "document", "contact"]
)
async def test_what_cannot_be_read_gets_a_kind_reply_with_the_help_numbers(kind: str) -> None:
    assert await said(update(**{kind: {"file_id": "x"}})) == [
        REPLIES.text("utter_messenger_text_only")
    ]


async def test_the_words_below_a_picture_are_heard() -> None:
    assert await said(update(photo=[{"file_id": "x"}], caption="hij slaat me")) == [
        "<hij slaat me>"
    ]


async def test_an_edit_a_reaction_and_a_join_are_met_with_silence() -> None:
    message = update(text="hallo")["message"]
    others = ["edited_message", "channel_post", "my_chat_member", "message_reaction", "poll"]
    assert await said(*({"update_id": n, kind: message} for n, kind in enumerate(others, 1))) == []
    assert await said(update(new_chat_members=[{"id": 2}]), update(pinned_message={})) == []


async def test_a_group_is_met_with_silence_since_others_read_there() -> None:
    group = update(text="hallo")
    group["message"]["chat"]["type"] = "supergroup"
    assert await said(group) == []


async def test_another_bot_is_met_with_silence() -> None:
    bot = update(text="hallo")
    bot["message"]["from"]["is_bot"] = True
    assert await said(bot) == []


async def test_start_brings_the_notice_and_nothing_reaches_rasa() -> None:
    vendor = FakeTelegram()
    async with connected(vendor, known=False) as line:
        await line.deliver(vendor.typed("/start abc"))
        assert await line.quiet() == [REPLIES.text("utter_messenger_first")]
        assert line.heard == []


async def test_choices_are_keys_that_type_their_own_words_and_go_again() -> None:
    async def choose(message: UserMessage) -> None:
        choices = {"choices": ["Klacht", "Wachttijden"]} if message.text == "?!a" else {}
        await message.output_channel.send_response("x", {"text": "Kies.", "custom": choices})

    vendor = FakeTelegram()
    async with connected(vendor, choose) as line:
        await line.deliver(vendor.typed("?!a"))
        await line.deliver(vendor.typed("Klacht"))
        await line.quiet()
    first, second = (asked.body for asked in vendor.messages())
    assert first["reply_markup"]["keyboard"] == [[{"text": "Klacht"}], [{"text": "Wachttijden"}]]
    assert second["reply_markup"] == {"remove_keyboard": True}
    assert line.heard == ["?!a", "Klacht"]


async def test_nothing_is_taken_for_markup_and_no_link_is_unfolded() -> None:
    vendor = FakeTelegram()
    async with connected(vendor) as line:
        await line.deliver(vendor.typed("*vet* _schuin_ [x](https://x.nl)"))
        await line.quiet()
    (asked,) = vendor.messages()
    assert asked.body["text"] == "<*vet* _schuin_ [x](https://x.nl)>"
    assert "parse_mode" not in asked.body and asked.body["link_preview_options"]["is_disabled"]


async def test_the_waiting_time_in_the_body_is_kept() -> None:
    vendor = FakeTelegram()
    async with connected(vendor) as line:
        vendor.faults = [Fault(429, body={"ok": False, "parameters": {"retry_after": 1}})]
        start = time.monotonic()
        await line.deliver(vendor.typed("hallo"))
        assert await line.quiet() == ["<hallo>"]
        assert time.monotonic() - start >= 1


async def test_a_person_who_blocked_the_bot_is_not_written_to_again() -> None:
    vendor = FakeTelegram()
    async with connected(vendor) as line:
        vendor.faults = [Fault(403, body={"ok": False, "description": "bot was blocked"})]
        await line.deliver(vendor.typed("hallo"))
        assert await line.quiet() == []
