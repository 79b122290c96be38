"""Webhook parsers on any JSON and any bytes: read or refused, never broken."""

import json
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.messaging.call import Call, RefusedError
from tests.bot.channels.fakes.vendor import PUBLIC, Vendor
from tests.bot.channels.test_fuzz import JSON
from tests.bot.channels.test_webhook import FAKES

KEYS = ("entry", "changes", "value", "messages", "messaging", "message", "text", "from", "id",
        "sender", "event", "type", "update_id", "chat", "activity", "conversation", "serviceUrl",
        "Body", "From", "MessageSid", "challenge", "callback_query", "data")  # fmt: skip
SHAPED = st.recursive(
    JSON,
    lambda part: st.lists(part, max_size=3) | st.dictionaries(st.sampled_from(KEYS), part),
    max_leaves=25,
)
BODIES = (
    st.binary(max_size=300)
    | SHAPED.map(lambda value: json.dumps(value).encode())
    | st.dictionaries(st.sampled_from(KEYS), st.text(max_size=20)).map(
        lambda fields: urlencode(fields, errors="replace").encode()
    )
)
TYPES = st.sampled_from(["application/json", "application/x-www-form-urlencoded", "", "x"])


@pytest.mark.asyncio
@pytest.mark.parametrize("fake", FAKES)
async def test_any_signed_body_is_read_or_refused(fake: type[Vendor]) -> None:
    vendor = fake()
    await vendor.server.start_server()
    channel = fake.channel(vendor.account())

    @settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
    @given(BODIES, TYPES)
    def check(body: bytes, media: str) -> None:
        call = Call(PUBLIC, headers={"content-type": media}, body=body)
        try:
            found = list(channel.read(call))
        except RefusedError as refusal:
            assert 400 <= refusal.status < 500
            return
        for message in found:
            assert message.text is None or isinstance(message.text, str)

    check()
    await vendor.server.close()
