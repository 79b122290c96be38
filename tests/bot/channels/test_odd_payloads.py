"""Signed payloads that no documentation shows: a vendor may change its mind."""

import json
import random
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest

from bot.messaging.bubble import Block, Bubble
from bot.messaging.call import Call, RefusedError
from tests.bot.channels.fakes.twilio import FakeSms
from tests.bot.channels.fakes.vendor import PUBLIC, Vendor
from tests.bot.channels.test_webhook import FAKES

ODD = [None, True, -1, 1e308, "", "é" * 50, [], [None], [[]], {}, {"a": 1}, "\x00", "null"]
ROUNDS = 300
TO = dict.fromkeys(("chat", "number", "id", "channel", "service", "conversation"), "1")


@pytest.mark.asyncio
@pytest.mark.parametrize("fake", [fake for fake in FAKES if not issubclass(fake, FakeSms)])
async def test_a_payload_with_anything_changed_is_read_or_refused(fake: type[Vendor]) -> None:
    vendor = fake()
    await vendor.server.start_server()
    channel = fake.channel(vendor.account())
    dice = random.Random(7)
    whole = vendor.message("hallo", "1", "9", 1_800_000_000)
    for _ in range(ROUNDS):
        changed = json.loads(json.dumps(whole))
        for _ in range(dice.randint(1, 3)):
            _spoil(changed, dice)
        call = Call(PUBLIC, headers={"content-type": "application/json"},
                    body=json.dumps(changed).encode())  # fmt: skip
        for message in _read(channel, call):
            assert isinstance(message.id, str) and isinstance(message.sender, str)
            assert message.text is None or isinstance(message.text, str)
    await vendor.server.close()


@pytest.mark.parametrize(
    "text", ["*a* _b_ `c` ~d~", "<b>x</b> & <!channel>", "[x](y)", "😀" * 5000]
)
@pytest.mark.parametrize("fake", FAKES)
@pytest.mark.asyncio
async def test_any_words_can_be_sent(fake: type[Vendor], text: str) -> None:
    vendor = fake()
    await vendor.server.start_server()
    channel = fake.channel(vendor.account())
    bubble = Bubble((Block(text), Block(text, "Bron.", quoted=True)), choices=("Ja", "N" * 80))
    shown = "".join(
        vendor.text_of(post.json or post.form or {}) for post in channel.posts(bubble, TO)
    )
    assert text[:10] in shown
    await vendor.server.close()


def _read(channel: Any, call: Call) -> Iterator[Any]:  # noqa: ANN401
    try:
        yield from channel.read(call)
    except RefusedError as refusal:
        assert refusal.status == 400


def _spoil(value: Any, dice: random.Random) -> None:  # noqa: ANN401
    """Change one thing somewhere."""
    while True:
        keys = list(value) if isinstance(value, dict) else range(len(value))
        if not keys:
            return
        key = dice.choice(list(keys))
        if isinstance(value[key], dict | list) and value[key] and dice.random() < 0.7:
            value = value[key]
            continue
        value[key] = deepcopy(dice.choice(ODD))
        return
