import time
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage

from bot.replies import Replies
from tests.bot.channels.fakes.teams import FakeTeams, private_key
from tests.bot.channels.fakes.vendor import Delivery, Fault
from tests.bot.channels.line import connected

pytestmark = pytest.mark.asyncio
REPLIES = Replies.read()


async def said(**content: Any) -> list[str]:  # noqa: ANN401
    async with connected(vendor := FakeTeams()) as line:
        assert await line.deliver(vendor.delivery(vendor.activity(content))) == 200
        return await line.quiet()


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://sts.windows.net/x/"},
        {"aud": "33333333-3333-3333-3333-333333333333"},
        {"exp": int(time.time() - 3600)},
        {"nbf": int(time.time() + 3600)},
        {"without": "exp"},
        {"without": "iss"},
        {"without": "aud"},
        {"algorithm": "HS256"},
        {"kid": "k9"},
        {"key": "another"},
    ],
    ids=str,
)
async def test_a_token_with_anything_off_is_refused(claims: dict[str, Any]) -> None:
    if "key" in claims:
        claims = {"key": private_key(claims["key"])}
    async with connected(vendor := FakeTeams()) as line:
        delivery = vendor.with_token(vendor.activity({"text": "hallo"}), **claims)
        assert await line.deliver(delivery) == 401
        assert await line.quiet() == [] and line.heard == []


@pytest.mark.parametrize("token", ["", "Bearer", "Bearer x", "Bearer a.b.c", "Basic x", "Bearer é"])
async def test_what_is_no_token_is_refused(token: str) -> None:
    async with connected(vendor := FakeTeams()) as line:
        body = vendor.typed("hallo").body
        assert await line.deliver(Delivery(body, {"Authorization": token})) == 401


async def test_our_own_token_never_goes_to_an_address_that_is_not_teams() -> None:
    elsewhere = FakeTeams()
    await elsewhere.server.start_server()
    async with connected(vendor := FakeTeams()) as line:
        activity = vendor.activity({"text": "hallo", "serviceUrl": f"{elsewhere.url}/emea/"})
        for claimed in (f"{elsewhere.url}/emea/", f"{vendor.url}/emea/"):
            assert await line.deliver(vendor.with_token(activity, serviceurl=claimed)) == 403
        assert await line.deliver(vendor.with_token(activity, without="serviceurl")) == 403
        assert await line.quiet() == [] and line.heard == []
    assert elsewhere.asked == []
    await elsewhere.server.close()


@pytest.mark.parametrize(
    "change",
    [
        {"channelId": "webchat"},
        {"conversation": {"conversationType": "personal", "tenantId": "other", "id": "a:1"}},
        {"conversation": {}, "channelData": {"tenant": {"id": "other"}}},
        {"conversation": {}, "channelData": {}},
    ],
    ids=str,
)
async def test_another_channel_or_tenant_is_refused(change: dict[str, Any]) -> None:
    async with connected(vendor := FakeTeams()) as line:
        activity = vendor.activity({"text": "hallo", **change})
        assert await line.deliver(vendor.delivery(activity)) == 403
        assert line.heard == []


@pytest.mark.parametrize(
    "content",
    [
        {"type": "conversationUpdate", "membersAdded": [{"id": "29:1"}]},
        {"type": "messageUpdate", "text": "anders"},
        {"type": "messageReaction"},
        {"type": "installationUpdate", "action": "add"},
        {"type": "typing"},
    ],
    ids=lambda content: content["type"],
)
async def test_joins_edits_and_reactions_are_met_with_silence(content: dict[str, Any]) -> None:
    assert await said(**content) == []


@pytest.mark.parametrize("kind", ["groupChat", "channel"])
async def test_a_group_is_met_with_silence_since_others_read_there(kind: str) -> None:
    vendor = FakeTeams()
    conversation = {**vendor_conversation(), "conversationType": kind}
    async with connected(vendor) as line:
        activity = vendor.activity({"text": "hallo", "conversation": conversation})
        assert await line.deliver(vendor.delivery(activity)) == 200
        assert await line.quiet() == []


@pytest.mark.parametrize(
    "kind",
    ["image/*", "application/vnd.microsoft.teams.file.download.info", "audio/mp4", "text/html"],
)
async def test_a_picture_file_voice_note_or_sticker_gets_a_kind_reply(kind: str) -> None:
    attached = [{"contentType": kind, "contentUrl": "https://x"}]
    assert await said(text="", attachments=attached) == [REPLIES.text("utter_messenger_text_only")]


async def test_an_answer_is_a_card_in_which_nothing_is_taken_for_markup() -> None:
    quote = {"text": "Wij *nemen* dit serieus.", "source_line": "Bron: een reactie.",
             "url": "/bron/x"}  # fmt: skip

    async def answer(message: UserMessage) -> None:
        custom = {"quotes": [quote], "choices": ["Klacht"]}
        said = {"text": "Gezegd.", "custom": custom, "metadata": {"dir": "rtl"}}
        await message.output_channel.send_response("x", said)

    async with connected(vendor := FakeTeams(), answer) as line:
        await line.deliver(vendor.typed("hallo"))
        await line.quiet()
    (asked,) = vendor.messages()
    content = asked.body["attachments"][0]["content"]
    kinds = [item["type"] for item in content["body"]]
    assert kinds == ["RichTextBlock", "Container", "RichTextBlock", "RichTextBlock"]
    assert content["body"][1]["items"][0]["inlines"][0]["text"] == f"“{quote['text']}”"
    link = content["body"][3]["inlines"][0]
    assert link["selectAction"]["url"] == "https://chat.voorbeeld.nl/bron/x"
    assert content["rtl"] is True
    (choice,) = content["actions"]
    assert choice["data"]["msteams"] == {"type": "imBack", "value": "Klacht"}


async def test_one_token_serves_many_answers_and_a_refused_one_is_replaced() -> None:
    async with connected(vendor := FakeTeams()) as line:
        for text in ("een", "twee"):
            await line.deliver(vendor.typed(text))
        await line.quiet()
        before = vendor.tokens
        vendor.faults = [Fault(401)]
        await line.deliver(vendor.typed("drie"))
        assert await line.quiet() == ["<een>", "<twee>", "<drie>"]
        assert vendor.tokens == before + 1


async def test_while_the_keys_cannot_be_fetched_teams_is_asked_to_come_back() -> None:
    async with connected(vendor := FakeTeams()) as line:
        vendor.keys_are_up = False
        assert await line.deliver(vendor.typed("hallo")) == 503
        assert line.heard == []


async def test_unknown_keys_do_not_make_us_fetch_again_and_again() -> None:
    async with connected(vendor := FakeTeams()) as line:
        for number in range(5):
            claims = {"kid": f"k{number}x"}
            await line.deliver(vendor.with_token(vendor.activity({"text": "x"}), **claims))
        assert [asked.path for asked in vendor.asked].count("/keys") == 1
        assert await line.deliver(vendor.typed("hallo")) == 200
        assert await line.quiet() == ["<hallo>"]


async def test_entities_of_teams_are_read_as_they_were_typed() -> None:
    assert await said(text="wat &amp; waarom&nbsp;?") == ["<wat & waarom ?>"]


def vendor_conversation() -> dict[str, str]:
    from tests.bot.channels.fakes.teams import TENANT

    return {"tenantId": TENANT, "id": "19:x"}
