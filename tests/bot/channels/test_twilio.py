import base64
import logging
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage
from twilio.http.http_client import HttpClient
from twilio.http.response import Response
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from bot.replies import Replies
from tests.bot.channels.fakes.twilio import ACCOUNT, OURS, TOKEN, FakeSms, FakeTwilioWhatsApp
from tests.bot.channels.fakes.vendor import Delivery
from tests.bot.channels.line import connected

pytestmark = pytest.mark.asyncio
REPLIES = Replies.read()
both = pytest.mark.parametrize("fake", [FakeSms, FakeTwilioWhatsApp])


async def said(vendor: FakeSms, **fields: str) -> list[str]:
    async with connected(vendor) as line:
        assert await line.deliver(vendor.delivery(vendor.fields("1", "9", **fields))) == 200
        return await line.quiet()


async def test_the_signature_is_the_one_of_twilios_documentation() -> None:
    fields = {"CallSid": "CA1234567890ABCDE", "Caller": "+14158675310", "Digits": "1234",
              "From": "+14158675310", "To": "+18005551212"}  # fmt: skip
    url = "https://mycompany.com/myapp.php?foo=1&bar=2"
    signature = RequestValidator("12345").compute_signature(url, fields)
    assert signature == "GvWf1cFY/Q7PnoempGyD5oXAezc="


@both
@pytest.mark.parametrize(
    "kind", ["image/jpeg", "image/webp", "audio/ogg", "video/mp4", "text/vcard"]
)
async def test_a_picture_sticker_or_voice_note_gets_a_kind_reply_and_no_crash(
    fake: type[FakeSms], kind: str
) -> None:
    media = {"NumMedia": "1", "MediaUrl0": "https://api.twilio.com/x", "MediaContentType0": kind}
    assert await said(fake(), **media) == [REPLIES.text("utter_messenger_text_only")]


async def test_a_place_gets_a_kind_reply() -> None:
    place = {"Latitude": "52.1", "Longitude": "4.3"}
    assert await said(FakeTwilioWhatsApp(), **place) == [REPLIES.text("utter_messenger_text_only")]


async def test_somebody_who_stops_is_never_written_to() -> None:
    assert await said(FakeSms(), Body="STOP", OptOutType="STOP") == []


async def test_a_message_for_another_number_is_met_with_silence() -> None:
    assert await said(FakeSms(), To="+31999999999", Body="hallo") == []


async def test_sms_does_not_answer_whatsapp_nor_the_other_way_round() -> None:
    assert await said(FakeSms(), From="whatsapp:+3161", To="whatsapp:+31970000000", Body="x") == []
    assert await said(FakeTwilioWhatsApp(), From="+3161", Body="x") == []


@both
async def test_the_answer_to_the_call_itself_says_nothing(fake: type[FakeSms]) -> None:
    async with connected(vendor := fake()) as line:
        delivery = vendor.typed("hallo")
        url = f"{line.url}/webhook"
        async with line.session.post(
            url, data=delivery.body, headers=dict(delivery.headers)
        ) as answer:
            assert answer.content_type == "text/xml" and await answer.text() == "<Response/>"


async def test_a_signature_for_another_address_is_refused() -> None:
    async with connected(vendor := FakeSms()) as line:
        good = vendor.typed("hallo")
        assert await line.deliver(Delivery(good.body, good.headers, "?x=1")) == 403
        assert line.heard == []


async def test_json_is_refused_since_its_signature_would_leave_out_the_body() -> None:
    async with connected(vendor := FakeSms()) as line:
        headers = {**vendor.typed("hallo").headers, "Content-Type": "application/json"}
        assert await line.deliver(Delivery(b"{}", headers)) == 415


async def test_a_doubled_field_breaks_the_signature() -> None:
    async with connected(vendor := FakeSms()) as line:
        good = vendor.typed("hallo")
        assert await line.deliver(Delivery(good.body + b"&Body=anders", good.headers)) == 403


async def test_choices_are_lines_of_the_text() -> None:
    async def choose(message: UserMessage) -> None:
        said = {"text": "Waarover?", "custom": {"choices": ["Klacht", "Werk"]}}
        await message.output_channel.send_response("x", said)

    async with connected(vendor := FakeSms(), choose) as line:
        await line.deliver(vendor.typed("hallo"))
        assert await line.quiet() == ["Waarover?\n- Klacht\n- Werk"]


class Kept(HttpClient):  # type: ignore[misc]
    """Keeps what Twilio's own client would send."""

    def __init__(self) -> None:
        super().__init__(logging.getLogger(__name__), is_async=False)

    def request(self, method: str, url: str, **what: Any) -> Response:  # noqa: ANN401
        self.sent = {"method": method, "url": url, **what}
        return Response(201, '{"sid": "SM1"}')


@both
async def test_what_is_sent_is_what_twilios_own_client_sends(fake: type[FakeSms]) -> None:
    async with connected(vendor := fake()) as line:
        await line.deliver(vendor.typed("hallo"))
        await line.quiet()
    (ours,) = vendor.messages()
    client = Client(ACCOUNT, TOKEN, http_client=Kept())
    prefix = fake.channel.prefix
    client.messages.create(f"{prefix}+3161", from_=f"{prefix}{OURS}", body="<hallo>")
    theirs = client.http_client.sent
    assert theirs["method"] == "POST" and theirs["url"] == f"https://api.twilio.com{ours.path}"
    assert ours.body == theirs["data"]
    pair = base64.b64encode(":".join(theirs["auth"]).encode()).decode()
    assert ours.headers["Authorization"] == f"Basic {pair}"


async def test_whatsapp_addresses_carry_their_prefix() -> None:
    async with connected(vendor := FakeTwilioWhatsApp()) as line:
        await line.deliver(vendor.typed("hallo"))
        await line.quiet()
    (asked,) = vendor.messages()
    assert asked.body["From"].startswith("whatsapp:+") and asked.body["To"] == "whatsapp:+3161"
