import json
from typing import Any

import aiohttp
import pytest

from bot.messaging.bearer import OLDEST_KEYS, PAUSE, Keys
from bot.messaging.call import RefusedError
from bot.messaging.post import Post, Reply

pytestmark = pytest.mark.asyncio


class Publisher:
    """Publishes keys, and counts how often they are asked for."""

    def __init__(self) -> None:
        self.now, self.asked, self.up = 0.0, 0, True
        self.names = ["k1"]
        self.keys = Keys("https://x/openid", self.fetch, clock=lambda: self.now)

    async def fetch(self, post: Post) -> Reply:
        if not self.up:
            raise aiohttp.ClientConnectionError
        body: dict[str, Any] = {"jwks_uri": "https://x/keys"}
        if post.url.endswith("/keys"):
            self.asked += 1
            body = {"keys": [{"kid": name} for name in self.names]}
        return Reply(200, {}, json.dumps(body))


async def refused(keys: Keys, name: str) -> int:
    with pytest.raises(RefusedError) as refusal:
        await keys.find(name)
    return refusal.value.status


async def test_keys_are_fetched_once_and_kept_for_a_day() -> None:
    publisher = Publisher()
    for publisher.now in (0.0, 10.0, OLDEST_KEYS - 1):
        assert (await publisher.keys.find("k1"))["kid"] == "k1"
    assert publisher.asked == 1
    publisher.now = OLDEST_KEYS + 1
    await publisher.keys.find("k1")
    assert publisher.asked == 2


async def test_a_new_key_is_fetched_but_not_more_often_than_once_a_minute() -> None:
    publisher = Publisher()
    assert await refused(publisher.keys, "k2") == 401
    publisher.names.append("k2")
    assert await refused(publisher.keys, "k2") == 401
    publisher.now = PAUSE + 1
    assert (await publisher.keys.find("k2"))["kid"] == "k2"
    assert publisher.asked == 2


async def test_old_keys_serve_while_new_ones_cannot_be_fetched() -> None:
    publisher = Publisher()
    await publisher.keys.find("k1")
    publisher.up, publisher.now = False, OLDEST_KEYS + 1
    assert (await publisher.keys.find("k1"))["kid"] == "k1"


async def test_without_any_key_nothing_can_be_known() -> None:
    publisher = Publisher()
    publisher.up = False
    assert await refused(publisher.keys, "k1") == 503
