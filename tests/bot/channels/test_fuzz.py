"""Input that nobody would think of: never a 5xx, never a message that was not signed for."""

import asyncio
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage

from bot.channels import body, token
from bot.channels.address import address_of, group_of
from bot.channels.guarded import guard
from bot.channels.origin import is_admitted
from bot.channels.refusal import STATUS, Refusal
from bot.crowd import Crowd
from bot.guard import LONGEST, clean
from bot.redaction import redact
from bot.replies import Replies

REPLIES = Replies.read()
SECRET = "s" * 64
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda part: st.lists(part, max_size=4) | st.dictionaries(st.text(), part, max_size=4),
    max_leaves=12,
)
FIELDS = st.fixed_dictionaries(
    {}, optional={"session": JSON | st.text(), "text": JSON | st.text(), "id": JSON, "x": JSON}
)
TYPES = st.sampled_from(
    ["application/json", "application/json; charset=utf-8", "text/plain", "", "APPLICATION/JSON"]
)
SCHEMAS = st.sampled_from([body.OPEN, body.MESSAGE, body.FEEDBACK, body.WIPE])
many = settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))


@many
@given(st.binary(max_size=400) | FIELDS.map(lambda f: json.dumps(f).encode()), TYPES, SCHEMAS)
def test_any_body_is_taken_whole_or_refused_with_a_code(
    data: bytes, media: str, schema: Draft7Validator
) -> None:
    try:
        fields = body.read(data, media, schema)
    except Refusal as refusal:
        assert 400 <= STATUS[refusal.code] < 500
        return
    assert schema.is_valid(fields)


@many
@given(st.text(max_size=200))
def test_no_text_is_a_session_but_one_that_we_signed(text: str) -> None:
    assert token.conversation_of(text, SECRET) is None


@many
@given(st.integers(0, 200), st.characters())
def test_a_token_with_one_character_changed_opens_nothing(at: int, char: str) -> None:
    good = token.issue(SECRET)
    at %= len(good)
    changed = good[:at] + char + good[at + 1 :]
    assert changed == good or token.conversation_of(changed, SECRET) is None


@many
@given(st.text(max_size=100), st.text(max_size=100), st.integers(0, 3))
def test_any_address_is_counted_under_something(peer: str, forwarded: str, proxies: int) -> None:
    group = group_of(address_of(peer, forwarded, proxies))
    assert group is None or group


@many
@given(st.text(max_size=60), st.text(max_size=60))
def test_no_origin_but_our_own_host_is_admitted_unlisted(origin: str, host: str) -> None:
    if origin and is_admitted(origin, host, ()):
        assert host and host in origin


@many
@given(st.text(max_size=3000))
def test_whatever_is_typed_is_cleaned_redacted_and_never_a_command(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) <= LONGEST and not cleaned.startswith("/")
    assert clean(cleaned) == cleaned
    assert isinstance(redact(cleaned).text, str)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_whatever_is_typed_gets_a_reply(text: str) -> None:
    async def silent(message: UserMessage) -> None:
        assert not (message.text or "").startswith("/")

    output = CollectingOutputChannel()
    handler = guard(silent, REPLIES, crowd=Crowd(lambda _: False))
    asyncio.run(handler(UserMessage(text, output, "x")))
    assert output.messages and "112" in output.messages[0]["text"]


def test_a_session_that_we_signed_is_one() -> None:
    assert token.conversation_of(token.issue(SECRET), SECRET) is not None
    with pytest.raises(Refusal):
        body.read(b"{}", "application/json", body.MESSAGE)
