"""The watching itself, through the real proxy, with stand-ins for the Rasa servers behind it."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from bot.pair import free_port
from tests.load import faults
from tests.load.breaking import Fault, malformed, nothing
from tests.load.faults import chosen, watched
from tests.load.faults_page import Row
from tests.load.people import CARE, DANGER, DOWN, HELP, QUESTION, ROBOT
from tests.system.scale import Deployment, Proxy, settle

pytestmark = pytest.mark.system
SAID = {DANGER: HELP, QUESTION: "utter_answer", ROBOT: "utter_identity"}


class Handler(BaseHTTPRequestHandler):
    """Says to each message what belongs to it, and care to who told of danger."""

    def do_GET(self) -> None:
        self.answer(200, "ok")

    def do_POST(self) -> None:
        sent = self.rfile.read(int(self.headers["Content-Length"]))
        try:
            body = json.loads(sent)
            self.answer(200, self.opened() if self.path == "/chat/session" else self.said(body))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            self.answer(400, json.dumps({"event": "error", "code": "bad_request"}))

    def do_DELETE(self) -> None:
        self.do_POST()

    def opened(self) -> str:
        known = self.server.known  # type: ignore[attr-defined]
        known.append(set())
        return json.dumps({"session": f"{len(known) - 1}.sign", "messages": []})

    def said(self, body: dict[str, Any]) -> str:
        told = self.server.known[int(body["session"].split(".")[0])]  # type: ignore[attr-defined]
        told.add(body["text"])
        care = CARE if DANGER in told else "utter_menu"
        reply = {"event": "message", "response": SAID.get(body["text"], care)}
        return "\n".join(map(json.dumps, [reply, {"event": "end"}]))

    def answer(self, status: int, said: str) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(said.encode())))
        self.end_headers()
        self.wfile.write(said.encode())

    def log_message(self, format: str, *arguments: object) -> None:
        """Nothing."""


@dataclass
class StandIn:
    """A server that is stopped and started again; all share what they know, as by Redis."""

    known: list[set[str]]
    port: int = field(default_factory=free_port)
    http: ThreadingHTTPServer | None = None

    def start(self) -> None:
        self.http = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self.http.known = self.known  # type: ignore[attr-defined]
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def kill(self) -> None:
        if self.http:
            self.http.shutdown()
            self.http.server_close()
        self.http = None


@contextmanager
def standing_in(folder: Path) -> Iterator[Deployment]:
    known: list[set[str]] = []
    bots: list[Any] = [StandIn(known) for _ in range(2)]
    for bot in bots:
        bot.start()
    proxy = Proxy(folder, bots, [])
    proxy.start()
    settle(proxy)
    try:
        yield Deployment(folder, None, bots, [], proxy)  # type: ignore[arg-type]
    finally:
        proxy.stop()
        for bot in bots:
            bot.kill()


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    with standing_in(tmp_path_factory.mktemp("watching")) as found:
        yield found


@pytest.fixture(autouse=True)
def shortly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faults, "AFTER", 2.5)


def seen(running: Deployment, fault: Fault) -> Row:
    return watched(running, fault, lasting=1.5)


def all_killed(running: Deployment) -> None:
    for bot in running.bots:
        bot.kill()


def all_back(running: Deployment) -> None:
    for bot in running.bots:
        bot.start()


def forget(running: Deployment) -> None:
    """A memory that loses what was said, again and again, and tells nobody."""

    def forgetting() -> None:
        for _ in range(200):
            for told in running.bots[0].known:  # type: ignore[attr-defined]
                told.clear()
            threading.Event().wait(0.01)

    threading.Thread(target=forgetting, daemon=True).start()


def test_a_server_less_breaks_no_promise(running: Deployment) -> None:
    row = seen(running, Fault("one", lambda d: d.bots[0].kill(), lambda d: d.bots[0].start()))
    assert row.broken == [] and row.seen.asked > 20


def test_with_no_server_at_all_people_see_the_help_lines_and_then_it_goes_on(
    running: Deployment,
) -> None:
    row = seen(running, Fault("all", all_killed, all_back))
    assert row.broken == [] and row.seen.kind[DOWN] > 0
    assert row.lasted > 1.0 and row.back < 2.0


def test_without_the_proxy_messages_are_sent_again_until_it_is_back(running: Deployment) -> None:
    row = seen(running, Fault("proxy", lambda d: d.proxy.stop(), lambda d: d.proxy.start()))
    assert row.broken == [] and row.seen.repeated > 0


def test_a_conversation_that_is_forgotten_is_seen(running: Deployment) -> None:
    row = seen(running, Fault("memory", forget, nothing))
    assert "lost" in row.broken


def test_malformed_requests_beside_them_are_all_sent_and_disturb_nobody(
    running: Deployment,
) -> None:
    row = seen(running, Fault("malformed", lambda d: malformed(d, 300), nothing))
    assert row.broken == [] and row.note is not None and row.note.startswith("all of them")


def test_a_part_of_the_faults_is_chosen_by_words() -> None:
    named = [Fault(name, nothing, nothing) for name in ("Redis hangs", "a server hangs", "full")]
    assert chosen(named, "") == named
    assert [one.name for one in chosen(named, "Redis,full")] == ["Redis hangs", "full"]
