"""Malformed: requests that nobody's widget sends, thousands of them."""

from __future__ import annotations

import random
import socket

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


def flood(port: int, count: int, seed: int = 1) -> dict[int, int]:
    """Send them all, from many addresses; how often each status came back (0: cut off)."""
    chance, found = random.Random(seed), dict[int, int]()
    for number in range(count):
        status = send(port, f"127.0.2.{number % 250 + 1}", request(chance))
        found[status] = found.get(status, 0) + 1
    return found


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
