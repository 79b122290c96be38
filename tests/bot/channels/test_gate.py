import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from bot.channels import gate as module
from bot.channels.gate import Gate
from bot.channels.limits import Limit
from bot.channels.refusal import Refusal
from bot.settings import Settings

SECRET = "s" * 64


def request(address: str) -> Any:  # noqa: ANN401  stands for Sanic's request
    headers = {"content-type": "application/json"}
    return SimpleNamespace(headers=headers, ip=address, body=b"{}")


@pytest.mark.asyncio
async def test_an_address_is_forgotten_on_time_without_anybody_asking(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "SESSIONS", Limit(burst=1, refill=20))
    gate = Gate(SECRET, Settings.read({}))
    gate.session(request("203.0.113.9"))
    with pytest.raises(Refusal, match="too_many"):
        gate.session(request("203.0.113.9"))
    assert len(gate._sessions) == 1
    await asyncio.sleep(0.2)
    assert len(gate._sessions) == 0
