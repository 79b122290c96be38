"""A line: one real channel on a real server, with a fake vendor at the other end."""

import asyncio
import itertools
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from types import SimpleNamespace
from urllib.parse import urlsplit

import aiohttp
from rasa.core.channels.channel import UserMessage, register
from sanic import Sanic

from bot.channels.webhook import Webhook
from bot.messaging.postman import Patience
from bot.pair import free_port
from tests.bot.channels.fakes.vendor import Delivery, Vendor

QUICK = Patience(timeout=0.4, tries=3, pause=0.05, longest=3.0)
NAMES = itertools.count(1)
Sanic.test_mode = True  # or only one server could be started in a process
Handler = Callable[[UserMessage], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Line:
    url: str
    vendor: Vendor
    channel: Webhook
    heard: list[str]  # what reached Rasa, in order
    session: aiohttp.ClientSession

    async def deliver(self, delivery: Delivery) -> int:
        """The status of our answer."""
        url = f"{self.url}/webhook{delivery.query}"
        async with self.session.post(
            url, data=delivery.body, headers=dict(delivery.headers)
        ) as answer:
            await answer.read()
            return answer.status

    async def begin(self, length: int, header: bytes = b"X: x") -> int:
        """The status for a body that is announced and never finished."""
        address = urlsplit(f"{self.url}/webhook")
        reader, writer = await asyncio.open_connection(address.hostname, address.port)
        head = f"POST {address.path} HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n"
        writer.write(head.encode() + header + b"\r\n\r\nabc")
        status = await asyncio.wait_for(reader.readline(), 3)
        writer.close()
        return int(status.split()[1])

    async def health(self) -> dict[str, object]:
        async with self.session.get(f"{self.url}/health") as answer:
            found: dict[str, object] = json.loads(await answer.text())
            return found

    async def quiet(self, seconds: float = 5.0) -> list[str]:
        """What people have read once nothing is under way any more."""
        end = time.monotonic() + seconds
        while (await self.health())["waiting"] and time.monotonic() < end:
            await asyncio.sleep(0.01)
        return self.vendor.texts()


async def echo(message: UserMessage) -> None:
    await message.output_channel.send_response(
        message.sender_id, {"text": f"<{message.text}>", "utter_action": "utter_echo"}
    )


@asynccontextmanager
async def connected(
    vendor: Vendor, handler: Handler = echo, patience: Patience = QUICK, known: bool = True
) -> AsyncIterator[Line]:
    """The channel as Rasa registers it. `known`: the notice of the first message has been given."""
    heard: list[str] = []

    async def handle_message(message: UserMessage) -> None:
        heard.append(message.text)
        await handler(message)

    await vendor.server.start_server()
    channel = vendor.channel(vendor.account(), patience)
    if known:
        channel._exchanges._met = _Everybody()  # type: ignore[assignment]
    app = Sanic(f"test_{next(NAMES)}", configure_logging=False)
    register([channel], app, "/webhooks/")
    app.ctx.agent = SimpleNamespace(handle_message=handle_message)
    port = free_port()
    server = await app.create_server(
        "127.0.0.1", port, return_asyncio_server=True, access_log=False
    )
    await server.startup()
    await server.after_start()
    async with aiohttp.ClientSession() as session:
        url = f"http://127.0.0.1:{port}/webhooks/{channel.name()}"
        yield Line(url, vendor, channel, heard, session)
    await server.before_stop()
    server.close()
    await vendor.server.close()


class _Everybody:
    """Has met everybody."""

    def add(self, name: str) -> bool:
        return False

    def drop(self, name: str) -> None:
        pass
