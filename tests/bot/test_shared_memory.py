"""Conversations in a real Redis: shared by two replicas, and never lost or kept for its sake."""

import asyncio
import logging
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from prometheus_client import REGISTRY
from rasa.core.tracker_store import FailSafeTrackerStore
from rasa.shared.core.domain import Domain
from redis import Redis as Client

from bot import kept, shared_memory
from bot.memory import wipe
from bot.replies import DOMAIN, Replies
from bot.shared_memory import PREFIX, SharedTrackerStore
from bot.store_failure import UNREAD, UNWIPED, noticing
from tests.bot.test_memory import say, texts
from tests.servers import Redis, redis_server

pytestmark = pytest.mark.asyncio
SECRET = "kwetsbaar9f3a"


@pytest.fixture(scope="module")
def domain() -> Domain:
    return Domain.load(str(DOMAIN))


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[Redis]:
    with redis_server(tmp_path) as running:
        yield running


def store(domain: Domain, redis: Redis) -> SharedTrackerStore:
    return SharedTrackerStore(domain, redis.url)


async def test_another_replica_takes_a_conversation_over(domain: Domain, redis: Redis) -> None:
    first, second = store(domain, redis), store(domain, redis)
    for text in ("een", "twee", "drie", "vier"):
        await say(first, "a", text)
    assert texts(await second.retrieve("a")) == ["twee", "drie", "vier"]
    assert await second.retrieve("b") is None


async def test_what_is_in_redis_goes_after_half_an_hour(domain: Domain, redis: Redis) -> None:
    await say(store(domain, redis), "a", "een")
    client = Client.from_url(redis.url)
    assert kept.IDLE - 5 < client.ttl(PREFIX + "a") <= kept.IDLE


async def test_redis_writes_nothing_to_its_disk(
    domain: Domain, redis: Redis, tmp_path: Path
) -> None:
    await say(store(domain, redis), "a", SECRET)
    assert redis.process is not None
    redis.process.send_signal(signal.SIGTERM)
    redis.process.wait(10)
    assert not list(tmp_path.iterdir())


async def test_a_wiped_conversation_is_gone_from_redis(domain: Domain, redis: Redis) -> None:
    shared = store(domain, redis)
    await say(shared, "a", "een")
    assert await wipe(shared, "a")
    await say(shared, "b", "een")
    await say(shared, "b", "wis dit gesprek", reply="utter_wiped")
    assert Client.from_url(redis.url).keys() == []


async def test_while_redis_is_away_the_conversation_goes_on_and_an_alarm_is_raised(
    domain: Domain, redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    shared = store(domain, redis)
    await say(shared, "a", f"een {SECRET}")
    redis.stop()
    before = failures("read"), failures("written to")
    with noticing() as owed:
        await say(shared, "a", f"twee {SECRET}")
    assert (failures("read"), failures("written to")) == (before[0] + 1, before[1] + 1)
    assert texts(await shared.retrieve("a")) == [f"een {SECRET}", f"twee {SECRET}"]
    assert owed == []
    assert "shared memory cannot be read" in caplog.text
    assert "shared memory cannot be written to" in caplog.text
    assert SECRET not in caplog.text
    assert {record.levelno for record in caplog.records} == {logging.ERROR}
    redis.start()


async def test_when_redis_is_back_it_gets_what_it_missed(domain: Domain, redis: Redis) -> None:
    first, second = store(domain, redis), store(domain, redis)
    await say(first, "a", "een")
    redis.stop()
    await say(first, "a", "twee")
    redis.start()
    await say(first, "a", "drie")
    assert texts(await second.retrieve("a")) == ["een", "twee", "drie"]


async def test_an_older_copy_in_redis_does_not_undo_what_was_said_meanwhile(
    domain: Domain, redis: Redis
) -> None:
    shared = store(domain, redis)
    await say(shared, "a", "een")
    old = Client.from_url(redis.url).get(PREFIX + "a")
    await say(shared, "a", "twee")
    Client.from_url(redis.url).set(PREFIX + "a", old)
    assert texts(await shared.retrieve("a")) == ["een", "twee"]


async def test_whoever_may_have_been_forgotten_is_told_so(domain: Domain, redis: Redis) -> None:
    redis.stop()
    with noticing() as owed:
        await say(store(domain, redis), "a", "een")
    assert owed == [UNREAD]
    redis.start()


async def test_a_hanging_redis_holds_nobody_up(domain: Domain, redis: Redis) -> None:
    shared = store(domain, redis)
    assert redis.process is not None
    redis.process.send_signal(signal.SIGSTOP)
    start = time.monotonic()
    await say(shared, "a", "een")
    assert time.monotonic() - start < 4 * shared_memory.TIMEOUT
    redis.process.send_signal(signal.SIGCONT)


async def test_a_turn_that_is_cut_off_leaves_its_answer_from_redis_to_nobody_else(
    domain: Domain, redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Older clients left a question open, and the next one got its answer: another's words."""
    monkeypatch.setattr(shared_memory, "TIMEOUT", 5.0)  # also on a machine that is busy
    writer = store(domain, redis)
    await say(writer, "a", "van a")
    await say(writer, "b", "van b")
    reader = store(domain, redis)
    assert redis.process is not None
    for cut in (0.0, 0.0001, 0.0005, 0.001, 0.05):  # seconds
        assert await reader.retrieve("c") is None  # so that a connection is open
        redis.process.send_signal(signal.SIGSTOP)
        turn = asyncio.ensure_future(reader.retrieve("a"))
        await asyncio.sleep(cut)
        turn.cancel()
        await asyncio.gather(turn, return_exceptions=True)
        redis.process.send_signal(signal.SIGCONT)
        reader.forget_one("b")
        assert texts(await reader.retrieve("b")) == ["van b"]


async def test_a_wipe_that_redis_missed_is_told_honestly_and_done_later(
    domain: Domain, redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:

    monkeypatch.setattr(shared_memory, "AGAIN", 0.2)
    shared = store(domain, redis)
    await say(shared, "a", "een")
    copy = Client.from_url(redis.url).get(PREFIX + "a")
    redis.stop()
    with noticing() as owed:
        await say(shared, "a", "wis dit gesprek", reply="utter_wiped")
    assert UNWIPED in owed
    redis.start()
    Client.from_url(redis.url).set(PREFIX + "a", copy)
    assert await shared.retrieve("a") is None
    await asyncio.sleep(1)
    assert Client.from_url(redis.url).keys() == []


async def test_what_is_said_of_a_failure_has_words(domain: Domain) -> None:
    replies = Replies.read()
    assert "wissen" in replies.text(UNWIPED) or "gewist" in replies.text(UNWIPED)
    assert "112" in replies.text(UNREAD)


async def test_rasas_own_wrapper_never_gets_to_make_its_silent_copy(
    domain: Domain, redis: Redis
) -> None:
    """Rasa would keep a copy for ever, never read it, and begin each turn from nothing."""
    wrapped = FailSafeTrackerStore(store(domain, redis))
    redis.stop()
    for text in ("een", "twee", "drie"):
        await say(wrapped, "a", text)  # type: ignore[arg-type]
    assert texts(await wrapped.retrieve("a")) == ["een", "twee", "drie"]
    assert wrapped._fallback_tracker_store is None
    redis.start()


def failures(what: str) -> float:
    return REGISTRY.get_sample_value("vt_store_failures_total", {"what": what}) or 0.0
