import json
import time
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage

from bot.replies import Replies
from tests.bot.channels.fakes.meta import APP_SECRET, VERIFY
from tests.bot.channels.fakes.vendor import Delivery, Fault
from tests.bot.channels.fakes.whatsapp import FakeWhatsApp
from tests.bot.channels.line import Handler, connected, echo

pytestmark = pytest.mark.asyncio
REPLIES = Replies.read()
FAKE = FakeWhatsApp()


async def said(*messages: dict[str, Any], handler: Handler = echo) -> list[str]:
    """What people read after these messages in one call."""
    async with connected(vendor := FakeWhatsApp(), handler) as line:
        assert await line.deliver(vendor.delivery(vendor.value(*messages))) == 200
        return await line.quiet()


def content(name: str = "1", **more: Any) -> dict[str, Any]:  # noqa: ANN401
    return FAKE.content("31612345678", name, time.time(), more)


async def test_every_message_of_a_batch_is_answered() -> None:
    batch = [content(str(n), type="text", text={"body": f"vraag {n}"}) for n in range(3)]
    assert await said(*batch) == ["<vraag 0>", "<vraag 1>", "<vraag 2>"]


@pytest.mark.parametrize(
    "message",
    [
        {"type": "audio", "audio": {"id": "x", "voice": True}},
        {"type": "sticker", "sticker": {"id": "x"}},
        {"type": "image", "image": {"id": "x"}},
        {"type": "video", "video": {"id": "x"}},
        {"type": "document", "document": {"id": "x", "filename": "brief.pdf"}},
        {"type": "contacts", "contacts": [{"name": {"formatted_name": "Jan"}}]},
        {"type": "location", "location": {"latitude": 52.1, "longitude": 4.3}},
        {"type": "unsupported", "errors": [{"code": 131051}]},
    ],
    ids=lambda message: message["type"],
)
async def test_what_cannot_be_read_gets_a_kind_reply(message: dict[str, Any]) -> None:
    assert await said(content(**message)) == [REPLIES.text("utter_messenger_text_only")]


async def test_the_words_below_a_picture_are_heard() -> None:
    picture = content(type="image", image={"id": "x", "caption": "hij slaat me"})
    assert await said(picture) == ["<hij slaat me>"]


async def test_pressed_buttons_and_rows_are_their_words() -> None:
    button = {"type": "button_reply", "button_reply": {"id": "1", "title": "Klacht"}}
    row = {"type": "list_reply", "list_reply": {"id": "2", "title": "Wachttijden"}}
    pressed = [content("1", type="interactive", interactive=button),
               content("2", type="interactive", interactive=row)]  # fmt: skip
    assert await said(*pressed) == ["<Klacht>", "<Wachttijden>"]


async def test_reactions_statuses_groups_and_other_numbers_are_met_with_silence() -> None:
    reaction = content(type="reaction", reaction={"message_id": "x", "emoji": "👍"})
    group = content("2", type="text", text={"body": "hallo"}, group_id="g")
    assert await said(reaction, group) == []
    async with connected(vendor := FakeWhatsApp()) as line:
        status = vendor.value()
        status["entry"][0]["changes"][0]["value"]["statuses"] = [{"id": "wamid.1"}]
        text = content(type="text", text={"body": "hallo"})
        for payload in (status, vendor.value(text, number="999")):
            assert await line.deliver(vendor.delivery(payload)) == 200
        assert await line.quiet() == []


@pytest.mark.parametrize(
    "message",
    [
        {"type": "edit", "edit": {"original_message_id": "x", "text": {"body": "anders"}}},
        {"type": "revoke", "revoke": {"original_message_id": "x"}},
        {"type": "system", "system": {"type": "user_changed_number", "body": "nieuw nummer"}},
        {"type": "ephemeral"},
        {"type": "request_welcome"},
    ],
    ids=lambda message: message["type"],
)
async def test_an_edit_a_withdrawal_and_a_join_are_met_with_silence(
    message: dict[str, Any],
) -> None:
    assert await said(content(**message)) == []


@pytest.mark.parametrize(
    ("choices", "kind"),
    [
        (["Klacht", "Wachttijden"], "button"),
        (["een", "twee", "drie", "vier"], "list"),
        (["Ik heb nu hulp nodig"], "button"),
        (["Ik heb nu heel snel hulp nodig"], None),
        ([str(n) for n in range(11)], None),
    ],
)
async def test_choices_are_buttons_a_list_or_lines(choices: list[str], kind: str | None) -> None:
    async def choose(message: UserMessage) -> None:
        said = {"text": "Waarover?", "custom": {"choices": choices}}
        await message.output_channel.send_response("x", said)

    async with connected(vendor := FakeWhatsApp(), choose) as line:
        await line.deliver(vendor.typed("hallo"))
        await line.quiet()
    (asked,) = vendor.messages()
    assert asked.body.get("interactive", {}).get("type") == kind
    if kind is None:
        assert asked.body["text"]["body"].split("\n") == ["Waarover?", *(f"- {c}" for c in choices)]
    else:
        assert all(choice in json.dumps(asked.body) for choice in choices)


async def test_meta_checks_the_address_with_the_word_we_gave_it() -> None:
    async with connected(FakeWhatsApp()) as line:
        for word, status in ((VERIFY, 200), ("iets anders", 403), ("", 403)):
            query = {"hub.mode": "subscribe", "hub.challenge": "158", "hub.verify_token": word}
            async with line.session.get(f"{line.url}/webhook", params=query) as answer:
                assert answer.status == status
                assert await answer.text() == ("158" if status == 200 else "")


async def test_a_sha1_signature_is_not_taken() -> None:
    import hashlib
    import hmac

    async with connected(vendor := FakeWhatsApp()) as line:
        body = vendor.typed("hallo").body
        digest = hmac.new(APP_SECRET.encode(), body, hashlib.sha1).hexdigest()
        for header in ("X-Hub-Signature", "X-Hub-Signature-256"):
            assert await line.deliver(Delivery(body, {header: f"sha1={digest}"})) == 403
        assert line.heard == []


@pytest.mark.parametrize("code", [130429, 131056, 80007])
async def test_too_many_messages_is_a_reason_to_wait_although_the_status_is_400(code: int) -> None:
    async with connected(vendor := FakeWhatsApp()) as line:
        vendor.faults = [Fault(400, body={"error": {"code": code}})]
        await line.deliver(vendor.typed("hallo"))
        assert await line.quiet() == ["<hallo>"]


async def test_a_closed_window_of_24_hours_is_not_tried_again() -> None:
    async with connected(vendor := FakeWhatsApp()) as line:
        vendor.faults = [Fault(400, body={"error": {"code": 131047}})]
        await line.deliver(vendor.typed("hallo"))
        assert await line.quiet() == []


async def test_the_token_stands_in_a_header_and_never_in_an_address() -> None:
    async with connected(vendor := FakeWhatsApp()) as line:
        await line.deliver(vendor.typed("hallo"))
        await line.quiet()
    assert vendor.asked and all("EAAG" not in asked.path for asked in vendor.asked)
