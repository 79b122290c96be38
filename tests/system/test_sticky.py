"""Two real proxies before the same servers: a conversation has one server, whoever it comes by."""

import json
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.servers import ROOT
from tests.system.scale import Proxy, post, settle

pytestmark = pytest.mark.system
CONVERSATIONS = [f"gesprek-{number}" for number in range(60)]


class Named(BaseHTTPRequestHandler):
    """Says which server it is."""

    def do_GET(self) -> None:
        self.answer({})

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.answer({"server": self.server.server_address[1]})

    def answer(self, said: dict[str, Any]) -> None:
        body = json.dumps(said).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        """Nothing."""


@dataclass
class Server:
    """As much of a Rasa server as a proxy knows of one."""

    http: ThreadingHTTPServer = field(
        default_factory=lambda: ThreadingHTTPServer(("127.0.0.1", 0), Named)
    )

    @property
    def port(self) -> int:
        return int(self.http.server_address[1])

    def stop(self) -> None:
        self.http.shutdown()
        self.http.server_close()


@pytest.fixture
def servers() -> Iterator[list[Server]]:
    started = [Server() for _ in range(4)]
    for one in started:
        threading.Thread(target=one.http.serve_forever, daemon=True).start()
    yield started
    for one in started:
        one.stop()


@pytest.fixture
def proxies(tmp_path: Path, servers: list[Server]) -> Iterator[list[Proxy]]:
    started = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        started.append(Proxy(tmp_path / name, servers, []))  # type: ignore[arg-type]
        started[-1].start()
    for one in started:
        settle(one)
    yield started
    for one in started:
        one.stop()


def where(proxy: Proxy) -> dict[str, int]:
    """The server of each conversation."""
    found = {}
    for name in CONVERSATIONS:
        _, (said,) = post(f"{proxy.url}/chat/message", {"session": f"{name}.sign", "text": "x"})
        found[name] = int(str(said["server"]))
    return found


def healthy(proxy: Proxy) -> bool:
    """What the container's own check says of a proxy."""
    compose = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
    _, *command = compose["services"]["proxy"]["healthcheck"]["test"]
    asking = [part.replace("127.0.0.1/8080", f"127.0.0.1/{proxy.port}") for part in command]
    return subprocess.run(asking, capture_output=True, timeout=10).returncode == 0


def test_a_proxy_is_healthy_while_a_server_behind_it_answers(
    proxies: list[Proxy], servers: list[Server]
) -> None:
    assert healthy(proxies[0])
    for one in servers:
        one.stop()
    assert not healthy(proxies[0])
    proxies[1].stop()
    assert not healthy(proxies[1])


def test_two_proxies_send_a_conversation_to_the_same_server(proxies: list[Proxy]) -> None:
    by_one, by_two = map(where, proxies)
    assert by_one == by_two and len(set(by_one.values())) == 4


def test_when_a_server_is_gone_only_its_own_conversations_move(
    proxies: list[Proxy], servers: list[Server]
) -> None:
    before = where(proxies[0])
    servers[0].stop()
    after = where(proxies[0])
    moved = {name for name in before if before[name] != after[name]}
    assert moved == {name for name, server in before.items() if server == servers[0].port}


def test_messengers_have_a_server_of_their_own_where_there_is_one(
    servers: list[Server], tmp_path: Path
) -> None:
    *chat, own = servers
    proxy = Proxy(tmp_path, chat, [], messengers=own)  # type: ignore[arg-type]
    proxy.start()
    settle(proxy)
    try:
        assert own.port not in where(proxy).values()
        _, (said,) = post(f"{proxy.url}/webhooks/telegram/webhook", {"message": {"text": "x"}})
        assert said["server"] == own.port
        own.stop()
        assert len(set(where(proxy).values())) == 3  # what befalls it is nothing to the chat
    finally:
        proxy.stop()
