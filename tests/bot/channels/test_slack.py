import json
import time
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage
from slack_sdk.models.blocks import Block
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from bot.replies import Replies
from tests.bot.channels.fakes.slack import SIGNING_SECRET, TOKEN, FakeSlack
from tests.bot.channels.fakes.vendor import Delivery, Fault
from tests.bot.channels.line import connected

pytestmark = pytest.mark.asyncio
REPLIES = Replies.read()
FAKE = FakeSlack()


async def said(*payloads: dict[str, Any]) -> list[str]:
    async with connected(vendor := FakeSlack()) as line:
        for payload in payloads:
            assert await line.deliver(vendor.delivery(payload)) == 200
        return await line.quiet()


async def test_the_signature_is_the_one_of_slacks_documentation() -> None:
    body = (
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
        "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
        "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands"
        "%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
        "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
    )
    verifier = SignatureVerifier("8f742231b10e8888abcd99yyyzzz85a5")
    signature = verifier.generate_signature(timestamp="1531420618", body=body)
    assert signature == "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"


async def test_slack_checks_the_address_with_a_signed_call() -> None:
    async with connected(vendor := FakeSlack()) as line:
        question = {"type": "url_verification", "token": "x", "challenge": "3eZb"}
        delivery = vendor.delivery(question)
        for headers, status in ((dict(delivery.headers), 200), ({}, 403)):
            async with line.session.post(
                f"{line.url}/webhook", data=delivery.body, headers=headers
            ) as answer:
                assert answer.status == status
                assert await answer.text() == ("3eZb" if status == 200 else "")


@pytest.mark.parametrize(
    "change",
    [
        {"subtype": "message_changed"}, {"subtype": "message_deleted"},
        {"subtype": "channel_join"}, {"bot_id": "B1"}, {"user": None},
        {"channel_type": "channel"}, {"channel_type": "mpim"}, {"type": "app_mention"},
        {"type": "reaction_added"}, {"type": "member_joined_channel"}, {"type": "app_home_opened"},
    ],
    ids=str,
)  # fmt: skip
async def test_edits_joins_groups_and_bots_are_met_with_silence(change: dict[str, Any]) -> None:
    assert await said(FAKE.event({"text": "hallo", **change})) == []


async def test_a_file_gets_a_kind_reply_unless_words_came_along() -> None:
    shared = {"subtype": "file_share", "files": [{"id": "F1"}]}
    assert await said(FAKE.event({"text": "", **shared})) == [
        REPLIES.text("utter_messenger_text_only")
    ]
    assert await said(FAKE.event({"text": "hij slaat me", **shared})) == ["<hij slaat me>"]


async def test_slacks_links_and_entities_are_read_as_they_were_typed() -> None:
    async with connected(vendor := FakeSlack()) as line:
        text = "bel <tel:0612345678|0612345678> of <mailto:jan@x.nl|jan@x.nl> &lt;3 &amp; <@U2>"
        await line.deliver(vendor.delivery(vendor.event({"text": text})))
        await line.quiet()
        (heard,) = line.heard
    assert "[telefoonnummer]" in heard and "[e-mailadres]" in heard, "the guard must see them"
    assert "<3 & @U2" in heard


async def test_a_pressed_button_is_its_words() -> None:
    async with connected(vendor := FakeSlack()) as line:
        assert await line.deliver(vendor.pressed("Klacht")) == 200
        assert await line.deliver(vendor.pressed("Klacht", channel="C1")) == 200
        assert await line.quiet() == ["<Klacht>"]


async def test_an_answer_is_rich_text_with_quotes_set_off_and_buttons() -> None:
    quote = {"text": "Wij *nemen* dit serieus.", "source_line": "Bron: een reactie.",
             "url": "/bron/x"}  # fmt: skip

    async def answer(message: UserMessage) -> None:
        text = f"Gezegd.\n“{quote['text']}”\nBron: een reactie.\n/bron/x\nGevaar? Bel 112."
        custom = {"quotes": [quote], "choices": ["Klacht", "Werk"]}
        await message.output_channel.send_response("x", {"text": text, "custom": custom})

    async with connected(vendor := FakeSlack(), answer) as line:
        await line.deliver(vendor.typed("hallo"))
        await line.quiet()
    (asked,) = vendor.messages()
    text, actions = asked.body["blocks"]
    kinds = [element["type"] for element in text["elements"]]
    assert kinds == ["rich_text_section", "rich_text_quote", "rich_text_section"]
    assert text["elements"][1]["elements"] == [{"type": "text", "text": f"“{quote['text']}”"}]
    after = text["elements"][2]["elements"]
    assert {"type": "link", "url": "https://chat.voorbeeld.nl/bron/x"} in after
    assert [button["value"] for button in actions["elements"]] == ["Klacht", "Werk"]
    assert asked.body["mrkdwn"] is False and not asked.body["unfurl_links"]


async def test_what_is_sent_is_what_slacks_own_client_sends_in_blocks_that_slack_knows() -> None:
    async def choose(message: UserMessage) -> None:
        quote = {"text": "Een zin.", "source_line": "Bron: X."}
        custom = {"quotes": [quote], "choices": ["Klacht", "Werk"]}
        await message.output_channel.send_response("x", {"text": "Kies.", "custom": custom})

    async with connected(vendor := FakeSlack(), choose) as line:
        await line.deliver(vendor.typed("hallo"))
        await line.quiet()
        blocks = vendor.messages()[0].body["blocks"]
        client = AsyncWebClient(TOKEN, base_url=f"{vendor.url}/api/")
        await client.chat_postMessage(
            channel="D1",
            text="Kies.\n“Een zin.”\nBron: X.",
            mrkdwn=False,
            blocks=[Block.parse(block) for block in blocks],
            unfurl_links=False,
            unfurl_media=False,
        )
    ours, theirs = vendor.messages()
    assert ours.body == theirs.body
    assert ours.headers["Authorization"] == theirs.headers["Authorization"]


async def test_slack_says_200_and_means_no() -> None:
    async with connected(vendor := FakeSlack()) as line:
        vendor.faults = [Fault(200, body={"ok": False, "error": "ratelimited"})]
        await line.deliver(vendor.typed("een"))
        assert await line.quiet() == ["<een>"]
        vendor.faults = [Fault(200, body={"ok": False, "error": "channel_not_found"})]
        await line.deliver(vendor.typed("twee"))
        assert await line.quiet() == ["<een>"]


@pytest.mark.parametrize("stamp", ["", "gisteren", "1e9", "-1"])
async def test_an_odd_timestamp_is_refused(stamp: str) -> None:
    async with connected(vendor := FakeSlack()) as line:
        good = vendor.typed("hallo")
        headers = {**good.headers, "X-Slack-Request-Timestamp": stamp}
        assert await line.deliver(Delivery(good.body, headers)) == 403


async def test_a_form_that_holds_no_payload_is_refused_without_a_crash() -> None:
    async with connected(vendor := FakeSlack()) as line:
        for body in (b"", b"payload=", b"payload=[]", b"payload=x", b"x=1"):
            delivery = vendor.signed(body, "application/x-www-form-urlencoded")
            assert await line.deliver(delivery) == 400
        assert line.heard == []


async def test_a_signed_call_of_four_minutes_ago_is_still_taken() -> None:
    async with connected(vendor := FakeSlack()) as line:
        assert await line.deliver(vendor.typed("hallo", at=time.time() - 240)) == 200
        assert await line.quiet() == ["<hallo>"]


@pytest.mark.parametrize("jump", [-86_400.0, 86_400.0])
async def test_a_machine_whose_clock_is_set_anew_still_knows_slack(
    monkeypatch: pytest.MonkeyPatch, jump: float
) -> None:
    monkeypatch.setattr("slack_sdk.signature.time", lambda: time.time() + jump)
    async with connected(vendor := FakeSlack()) as line:
        assert await line.deliver(vendor.typed("hallo")) == 200
        assert await line.quiet() == ["<hallo>"]


async def test_the_official_verifier_takes_what_the_fake_signs() -> None:
    good = FAKE.typed("hallo")
    assert SignatureVerifier(SIGNING_SECRET).is_valid_request(good.body, dict(good.headers))
    assert json.loads(good.body)["event"]["text"] == "hallo"
