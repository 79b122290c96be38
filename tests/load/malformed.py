"""Malformed: requests that nobody's widget sends, thousands of them."""

from __future__ import annotations

import itertools
import random
import socket
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

HEADS = (
    "POST /chat/message HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n",
    "POST /chat/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n",
    "DELETE /chat/session HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n",
    "POST /webhooks/telegram/webhook HTTP/1.1\r\nHost: x\r\n",
    "GET /bron/%00 HTTP/1.1\r\nHost: x\r\n",
    "BREW /chat HTTP/1.1\r\nHost: x\r\n",
)
BODIES = (
    b"", b"{", b"[]", b"null", b'{"session": 1}', b'{"session": "a.b.c", "text": "x"}',
    b'{"session": "x", "text": {"a": []}}', b"\xff\xfe\x00", b"[" * 5000, b'"' + b"a" * 9000 + b'"',
    b'{"text": "\\ud800", "session": "\\u0000"}',
)  # fmt: skip


LINES = 4  # connections at a time
LONGEST = 240.0  # seconds, whatever was sent: a quiet machine needs a fraction of it


def flood(port: int, count: int, seed: int = 1) -> Counter[int]:
    """Send them all, from many addresses; how often each status came back (0: cut off)."""
    chance, until = random.Random(seed), time.monotonic() + LONGEST
    waiting = [(f"127.0.2.{number % 250 + 1}", request(chance)) for number in range(count)]
    lines = [waiting[first::LINES] for first in range(LINES)]
    with ThreadPoolExecutor(LINES) as pool:
        found = pool.map(lambda line: one_line(port, line, until), lines)
        return sum(found, Counter())


def one_line(port: int, waiting: Sequence[tuple[str, bytes]], until: float) -> Counter[int]:
    """One after another, until the time is over."""
    in_time = itertools.takewhile(lambda _: time.monotonic() < until, waiting)
    return Counter(send(port, address, data) for address, data in in_time)


def request(chance: random.Random) -> bytes:
    """One of them."""
    body = chance.choice(BODIES)
    length = len(body) if chance.random() < 0.9 else chance.randrange(100)
    return f"{chance.choice(HEADS)}Content-Length: {min(length, len(body))}\r\n\r\n".encode() + body


def send(port: int, address: str, data: bytes) -> int:
    """The status of one request on a connection of its own."""
    try:
        with socket.create_connection(
            ("127.0.0.1", port), timeout=10, source_address=(address, 0)
        ) as connection:
            connection.sendall(data)
            return int(connection.recv(4096).split()[1])
    except (OSError, IndexError, ValueError):
        return 0
