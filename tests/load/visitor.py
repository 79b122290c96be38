"""Visitor: one connection that chats as the widget does, cheap enough to imitate many at once."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

TIMEOUT = 30.0  # seconds: what takes longer counts as an error
NUMBERS = ("112", "0800-2000")


@dataclass(frozen=True, slots=True)
class Turn:
    """How one message went."""

    began: float
    seconds: float
    status: int
    replies: tuple[str, ...]
    has_lines: bool = False  # the help lines stand in what came back
    in_danger: bool = False

    @property
    def is_error(self) -> bool:
        """No answer, a broken one, silence, or a refusal without the help lines."""
        return not self.is_refused and (self.status != 200 or not self.replies)

    @property
    def is_refused(self) -> bool:
        """Politely turned away with the help lines."""
        return self.has_lines and (self.replies == ("utter_busy",) or self.status in (429, 503))

    @property
    def is_helped(self) -> bool:
        """Whether somebody in danger got the reply for their danger."""
        return any(name.startswith("utter_danger") for name in self.replies)


@dataclass
class Visitor:
    """Opens a conversation and says things in it, over one connection that is kept."""

    url: str
    address: str = "127.0.0.1"  # whose request it seems to be
    session: str = ""
    _streams: Any = field(default=None, repr=False)

    async def open(self) -> Turn | None:
        """Begin a new conversation; a turn that tells how it was refused, or nothing."""
        began, start, body = time.time(), time.perf_counter(), ""
        try:
            status, body = await asyncio.wait_for(self._post("/chat/session", {}), TIMEOUT)
            self.session = str(json.loads(body).get("session") or "")
        except (OSError, ValueError, asyncio.TimeoutError, asyncio.IncompleteReadError):
            status = 0
        if self.session:
            return None
        await self.close()
        return Turn(began, time.perf_counter() - start, status, (), has_lines(body))

    async def say(self, text: str, in_danger: bool = False) -> Turn:
        """Send one message and read the whole answer."""
        began, start, body = time.time(), time.perf_counter(), ""
        try:
            status, body = await asyncio.wait_for(
                self._post("/chat/message", {"session": self.session, "text": text}), TIMEOUT
            )
            events = [json.loads(line) for line in body.splitlines() if line.strip()]
            whole = bool(events) and events[-1]["event"] == "end"
            replies = tuple(e["response"] for e in events if e["event"] == "message" and whole)
        except (OSError, ValueError, KeyError, asyncio.TimeoutError, asyncio.IncompleteReadError):
            status, replies = 0, ()
            await self.close()
        took = time.perf_counter() - start
        return Turn(began, took, status, replies, has_lines(body), in_danger)

    async def close(self) -> None:
        """End the connection; the next message opens another."""
        if self._streams:
            self._streams[1].close()
            self._streams = None

    async def _post(self, path: str, body: object) -> tuple[int, str]:
        if self._streams is None:
            parts = urlsplit(self.url)
            self._streams = await asyncio.open_connection(
                parts.hostname, parts.port, local_addr=(self.address, 0)
            )
        reader, writer = self._streams
        data = json.dumps(body).encode()
        head = (
            f"POST {path} HTTP/1.1\r\nHost: chat\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(data)}\r\n\r\n"
        )
        writer.write(head.encode() + data)
        return await self._answer(reader)

    async def _answer(self, reader: asyncio.StreamReader) -> tuple[int, str]:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        status = int(head.split()[1])
        if "transfer-encoding: chunked" in head:
            body = b"".join([part async for part in _chunks(reader)])
        else:
            length = int(head.partition("content-length:")[2].split()[0])
            body = await reader.readexactly(length)
        if "connection: close" in head:
            await self.close()
        return status, body.decode()


def has_lines(body: str) -> bool:
    """Whether the help lines stand in an answer."""
    return all(number in body for number in NUMBERS)


async def _chunks(reader: asyncio.StreamReader) -> Any:  # noqa: ANN401  an asynchronous iterator
    while size := int((await reader.readline()).strip(), 16):
        yield await reader.readexactly(size)
        await reader.readexactly(2)
    await reader.readexactly(2)
