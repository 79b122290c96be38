"""Every messenger at once before both real processes, each with its own vendor's stand-in."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
import yaml

from bot.pair import Pair
from bot.replies import Replies
from bot.settings import Settings
from knowledge.statement_file import read_statements
from tests.bot.channels.fakes.vendor import PUBLIC, SECRET, Delivery, Vendor
from tests.bot.channels.test_webhook import FAKES

pytestmark = [pytest.mark.model, pytest.mark.asyncio]
REPLIES = Replies.read()
STATEMENTS = read_statements()
QUESTION = "Hoeveel meldingen krijgt Veilig Thuis per jaar?"
DANGER = "mijn man slaat me"


async def test_a_question_and_danger_over_every_messenger(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vendors = [fake() for fake in FAKES]
    for vendor in vendors:
        await vendor.server.start_server()
    for name, value in _environment(tmp_path, vendors):
        monkeypatch.setenv(name, value)
    async with _running() as url, aiohttp.ClientSession() as session:
        for vendor in vendors:
            address = f"{url}/webhooks/{vendor.channel.name()}"
            assert await _deliver(session, address, vendor.typed(QUESTION)) == 200
            assert await _deliver(session, address, vendor.typed(DANGER)) == 200
            forged = vendor.forged(vendor.typed("hallo"))
            assert await _deliver(session, address, forged) in (401, 403)
            health = await _quiet(session, address)
            assert (health["status"], health["counts"]["refused"]) == ("ok", 1)  # type: ignore[index]
    for vendor in vendors:
        await vendor.server.close()
        notice, answer, help_ = vendor.texts()
        assert notice == REPLIES.text("utter_messenger_first")
        _assert_exact(answer.split("\n"))
        assert help_ == REPLIES.text("utter_danger_acute")


def _assert_exact(lines: Sequence[str]) -> None:
    """A literal quote with its source below it, and the help numbers last."""
    at = next(n for n, line in enumerate(lines) if line.startswith("“") and "85.000" in line)
    assert any(lines[at].strip("“”") in statement.text for statement in STATEMENTS)
    assert lines[at + 1].startswith("Bron: ")
    assert any(line.startswith(f"{PUBLIC}/bron/") for line in lines)
    assert "112" in lines[-1] and "**" not in "".join(lines)


def _environment(folder: Path, vendors: Sequence[Vendor]) -> Iterator[tuple[str, str]]:
    """All channels on, their secrets in variables and their options in a file."""
    listed: dict[str, dict[str, str]] = {"bot.channels.web.WebChannel": {}}
    for vendor in vendors:
        values = vendor.values()
        channel = f"{vendor.channel.__module__}.{vendor.channel.__name__}"
        listed[channel] = {name: value for name, value in values.items() if not name.isupper()}
        yield from ((name, value) for name, value in values.items() if name.isupper())
    path = folder / "credentials.yml"
    path.write_text(yaml.safe_dump(listed), encoding="utf-8")
    yield from (("VT_CREDENTIALS", str(path)), ("VT_PUBLIC_URL", PUBLIC), ("VT_SECRET", SECRET))


@asynccontextmanager
async def _running() -> AsyncIterator[str]:
    """Started in a thread, so that the vendors can answer while the channels try their secrets."""
    pair = Pair.apart(Settings.read())
    started = await asyncio.to_thread(pair.__enter__)
    try:
        yield started.url
    finally:
        await asyncio.to_thread(pair.__exit__, None, None, None)


async def _deliver(session: aiohttp.ClientSession, address: str, delivery: Delivery) -> int:
    url = f"{address}/webhook{delivery.query}"
    async with session.post(url, data=delivery.body, headers=dict(delivery.headers)) as answer:
        return answer.status


async def _quiet(session: aiohttp.ClientSession, address: str) -> dict[str, object]:
    """What the channel says of itself once nothing waits for an answer."""
    for _ in range(300):
        async with session.get(f"{address}/health") as answer:
            health: dict[str, object] = json.loads(await answer.text())
        if not health["waiting"]:
            return health
        await asyncio.sleep(0.1)
    raise AssertionError(health)
