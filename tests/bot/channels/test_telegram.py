import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timezone
from typing import Any

import pytest
import telegram
from rasa.core.channels.channel import UserMessage
from telegram.error import Forbidden, RetryAfter

from bot.replies import Replies
from tests.bot.channels.fakes.telegram import OURS, TOKEN, FakeTelegram, said, update
from tests.bot.channels.fakes.vendor import Asked, Fault
from tests.bot.channels.line import connected

pytestmark = pytest.mark.asyncio
REPLIES = Replies.read()
JAN = telegram.User(1, "Jan", is_bot=False)
CHAT = telegram.Chat(1, telegram.Chat.PRIVATE)
NOW = datetime.now(timezone.utc)
FILE: dict[str, Any] = {"file_id": "x", "file_unique_id": "y"}
SIZE = {"width": 90, "height": 90}
PHOTO = (telegram.PhotoSize(**FILE, **SIZE),)
POLL = telegram.Poll(
    id="1",
    question="Ja?",
    options=[],
    total_voter_count=0,
    is_closed=False,
    is_anonymous=True,
    type="regular",
    allows_multiple_answers=False,
    allows_revoting=True,
    members_only=False,
)
UNREADABLE: dict[str, Any] = {
    "voice": telegram.Voice(**FILE, duration=3),
    "audio": telegram.Audio(**FILE, duration=3),
    "video": telegram.Video(**FILE, **SIZE, duration=3),
    "video_note": telegram.VideoNote(**FILE, length=240, duration=3),
    "sticker": telegram.Sticker(**FILE, **SIZE, is_animated=False, is_video=False, type="regular"),
    "animation": telegram.Animation(**FILE, **SIZE, duration=3),
    "photo": PHOTO,
    "document": telegram.Document(**FILE),
    "location": telegram.Location(4.9, 52.4),
    "contact": telegram.Contact("+31612345678", "Jan"),
    "dice": telegram.Dice(3, "🎲"),
    "story": telegram.Story(CHAT, 5),
    "poll": POLL,
}
MEMBER = telegram.ChatMemberMember(JAN)
NOT_SAID_TO_IT: dict[str, Any] = {
    "edited_message": said("hallo"),
    "channel_post": said("hallo", chat=telegram.Chat.CHANNEL),
    "edited_channel_post": said("hallo", chat=telegram.Chat.CHANNEL),
    "my_chat_member": telegram.ChatMemberUpdated(CHAT, JAN, NOW, MEMBER, MEMBER),
    "message_reaction": telegram.MessageReactionUpdated(
        CHAT, 7, NOW, (), (telegram.ReactionTypeEmoji("👍"),), JAN
    ),
    "poll": POLL,
}


async def heard(*updates: dict[str, Any]) -> list[str]:
    """What a person reads after these updates."""
    async with connected(vendor := FakeTelegram()) as line:
        for one in updates:
            assert await line.deliver(vendor.delivery(one)) == 200
        return await line.quiet()


@asynccontextmanager
async def client(vendor: FakeTelegram) -> AsyncIterator[telegram.Bot]:
    """Telegram's best-kept client, with our fake where it expects Telegram."""
    async with telegram.Bot(TOKEN, base_url=f"{vendor.url}/bot") as bot:
        yield bot


def fields(asked: Asked) -> dict[str, Any]:
    """What a request says: the client writes forms, in which objects are JSON."""
    return {name: _read(value) for name, value in asked.body.items()}


def _read(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, str) and value[:1] in "{[":
        return json.loads(value)
    return value if isinstance(value, dict | list) else str(value)


async def test_telegrams_own_client_takes_the_fake_for_telegram() -> None:
    async with connected(vendor := FakeTelegram()), client(vendor) as bot:
        assert (await bot.get_me()) == OURS
        vendor.faults = [Fault(429, body={"ok": False, "parameters": {"retry_after": 1}})]
        with pytest.raises(RetryAfter):
            await bot.send_message(1, "ja")
        vendor.faults = [Fault(403, body={"ok": False, "description": "bot was blocked"})]
        with pytest.raises(Forbidden):
            await bot.send_message(1, "ja")


@pytest.mark.parametrize("choices", [(), ("Klacht", "Wachttijden")])
async def test_what_is_sent_is_what_telegrams_own_client_sends(choices: tuple[str, ...]) -> None:
    async def choose(message: UserMessage) -> None:
        said = {"text": "Kies *één*.", "custom": {"choices": list(choices)}}
        await message.output_channel.send_response("x", said)

    keys = telegram.ReplyKeyboardMarkup(
        [[choice] for choice in choices], one_time_keyboard=True, resize_keyboard=True
    )
    async with connected(vendor := FakeTelegram(), choose) as line, client(vendor) as bot:
        await line.deliver(vendor.typed("?!a"))
        await line.quiet()
        await bot.send_message(
            1,
            "Kies *één*.",
            link_preview_options=telegram.LinkPreviewOptions(is_disabled=True),
            reply_markup=keys if choices else telegram.ReplyKeyboardRemove(),
        )
    ours, theirs = map(fields, vendor.messages())
    assert ours == theirs


async def test_every_update_of_the_fake_is_whole_in_the_eyes_of_the_client() -> None:
    for content in ({"text": "hallo"}, *({kind: one} for kind, one in UNREADABLE.items())):
        read = telegram.Update.de_json(update(said(**content)), bot=None)
        assert read.message and read.message.chat.type == "private"
        assert read.message.api_kwargs == {}, "a field that Telegram does not have"


@pytest.mark.parametrize("kind", UNREADABLE)
async def test_what_cannot_be_read_gets_a_kind_reply_with_the_help_numbers(kind: str) -> None:
    message = said(**{kind: UNREADABLE[kind]})
    assert await heard(update(message)) == [REPLIES.text("utter_messenger_text_only")]


async def test_the_words_below_a_picture_are_heard() -> None:
    assert await heard(update(said(photo=PHOTO, caption="hij slaat me"))) == ["<hij slaat me>"]


@pytest.mark.parametrize("kind", NOT_SAID_TO_IT)
async def test_an_edit_a_reaction_and_a_channel_are_met_with_silence(kind: str) -> None:
    assert await heard(update(**{kind: NOT_SAID_TO_IT[kind]})) == []


async def test_a_join_and_a_pin_are_met_with_silence() -> None:
    joined = said(new_chat_members=(telegram.User(2, "Piet", is_bot=False),))
    assert await heard(update(joined), update(said(pinned_message=said("hallo")))) == []


@pytest.mark.parametrize("chat", [telegram.Chat.GROUP, telegram.Chat.SUPERGROUP])
async def test_a_group_is_met_with_silence_since_others_read_there(chat: str) -> None:
    assert await heard(update(said("hallo", chat=chat))) == []


async def test_another_bot_is_met_with_silence() -> None:
    assert await heard(update(said("hallo", by=telegram.User(2, "Bot", is_bot=True)))) == []


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
        await line.deliver(vendor.typed("wat is *vet* en _schuin_ in [de brief](https://x.nl)"))
        await line.quiet()
    (asked,) = vendor.messages()
    assert asked.body["text"] == "<wat is *vet* en _schuin_ in [de brief](https://x.nl)>"
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
