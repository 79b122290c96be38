"""Request: a call as it comes off the wire, bounded in size and time."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.messaging.call import Call, RefusedError

if TYPE_CHECKING:
    from sanic.request import Request

SLOWEST = 10.0  # seconds for a whole body: vendors send theirs in one go


async def received(request: Request, address: str, longest: int) -> Call:
    """The call with its raw body; RefusedError when it is too long, too slow or broken off."""
    asked = _encodable(request.query_string)
    return Call(
        url=f"{address}?{asked}" if asked else address,
        query=query(request),
        headers={name.lower(): _encodable(value) for name, value in request.headers.items()},
        body=await _body(request, longest),
    )


def query(request: Request) -> dict[str, str]:
    """The query, the first of each name."""
    return {name: values[0] for name, values in request.args.items()}


def _encodable(value: str) -> str:
    """Sanic hands bytes that are no text on as surrogates, which no comparison can encode."""
    return value.encode("utf-8", "replace").decode()


async def _body(request: Request, longest: int) -> bytes:
    from sanic.exceptions import InvalidUsage, PayloadTooLarge

    request.stream.request_max_size = longest  # also for what Sanic drains after our answer
    try:
        await asyncio.wait_for(request.receive_body(), SLOWEST)
    except PayloadTooLarge:
        raise RefusedError(413, "too_long") from None
    except asyncio.TimeoutError:
        request.stream.keep_alive = False
        raise RefusedError(408, "too_slow") from None
    except InvalidUsage:
        raise RefusedError(400, "broken") from None
    return bytes(request.body)
