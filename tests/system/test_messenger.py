"""A question over a messenger, answered by both real processes."""

import json
import time
import urllib.request
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from knowledge.statement_file import read_statements
from tests.system.conftest import end, start

pytestmark = pytest.mark.system
PUBLIC = "https://chat.voorbeeld.nl"
SECRET_TOKEN = "t" * 32
STATEMENTS = {statement.id: statement for statement in read_statements()}


class FakeTelegram(BaseHTTPRequestHandler):
    """Stands in for Telegram's Bot API, which cannot be reached from here."""

    sent: list[dict[str, Any]]

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path.endswith("/sendMessage"):
            self.sent.append(body)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b'{"ok": true, "result": {}}')

    def log_message(self, *args: object) -> None:
        """Nothing: this is no server of ours."""


@pytest.fixture
def telegram() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    sent: list[dict[str, Any]] = []
    handler = type("Fake", (FakeTelegram,), {"sent": sent})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}", sent
    server.shutdown()


def test_a_question_over_telegram_gets_the_notice_and_an_exact_quote_with_its_source(
    telegram: tuple[str, list[dict[str, Any]]], tmp_path: Path
) -> None:
    api, sent = telegram
    credentials = tmp_path / "credentials.yml"
    credentials.write_text(
        f"bot.channels.web.WebChannel: {{}}\nbot.channels.telegram.Telegram: {{api: '{api}'}}\n",
        encoding="utf-8",
    )
    bot = start(
        tmp_path,
        VT_CREDENTIALS=str(credentials),
        VT_PUBLIC_URL=PUBLIC,
        VT_TELEGRAM_TOKEN="123:" + "A" * 35,
        VT_TELEGRAM_SECRET=SECRET_TOKEN,
    )
    try:
        assert ask(bot.url, "Hoeveel meldingen krijgt Veilig Thuis per jaar?") == 200
        for _ in range(300):
            if len(sent) == 2:
                break
            time.sleep(0.1)
    finally:
        end(bot)
    notice, answer = (message["text"] for message in sent)
    assert "blijft op je telefoon staan" in notice
    lines = answer.split("\n")
    at = next(n for n, line in enumerate(lines) if line.startswith("“") and "85.000" in line)
    assert any(lines[at].strip("“”") in statement.text for statement in STATEMENTS.values())
    assert lines[at + 1].startswith("Bron: ")
    assert f"{PUBLIC}/bron/" in answer and "112" in lines[-1]


def ask(url: str, text: str) -> int:
    person = {"id": 1, "is_bot": False, "first_name": "Jan"}
    message = {"message_id": 1, "date": int(time.time()), "text": text, "from": person}
    update = {"update_id": 1, "message": {**message, "chat": {"id": 1, "type": "private"}}}
    headers = {
        "Content-Type": "application/json",
        "X-Telegram-Bot-Api-Secret-Token": SECRET_TOKEN,
    }
    request = urllib.request.Request(
        f"{url}/webhooks/telegram/webhook", json.dumps(update).encode(), headers
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        return int(answer.status)
