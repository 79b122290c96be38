"""Bare: Rasa as it is installed, with the same model, for comparison: what Rasa itself costs.

Its own REST channel, its own stores, and an action server that says one fixed line.
"""

from __future__ import annotations

import json
import os
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.pair import CALM, PYTHONS, free_port
from tests.servers import ROOT

ACTION = """
from rasa_sdk import Action

class Fixed(Action):
    def name(self):
        return "action_answer"

    async def run(self, dispatcher, tracker, domain):
        dispatcher.utter_message(text="Een vaste zin.")
        return []
"""


@contextmanager
def bare_rasa(folder: Path) -> Iterator[str]:
    """The address of its REST channel."""
    port, action_port = free_port(), free_port()
    (folder / "fixed_action.py").write_text(ACTION, encoding="utf-8")
    (folder / "rest.yml").write_text("rest:\n", encoding="utf-8")
    endpoints = f"action_endpoint:\n  url: http://127.0.0.1:{action_port}/webhook\n"
    (folder / "endpoints.yml").write_text(endpoints, encoding="utf-8")
    sdk = [ROOT / PYTHONS["knowledge"], "-m", "rasa_sdk", "--actions", "fixed_action"]
    rasa = [ROOT / PYTHONS["bot"], "-m", "rasa", "run", "--port", str(port),
            "--model", str(ROOT / "models/bot.tar.gz"), "--credentials", str(folder / "rest.yml"),
            "--endpoints", str(folder / "endpoints.yml")]  # fmt: skip
    environment = {**os.environ, **CALM, "LOG_LEVEL": "ERROR", "SANIC_HOST": "127.0.0.1"}
    with (folder / "bare.txt").open("wb") as sink:
        processes = [
            subprocess.Popen([*sdk, "--port", str(action_port)], cwd=folder, env=environment,
                             stdout=sink, stderr=sink, start_new_session=True),
            subprocess.Popen(rasa, cwd=ROOT, env=environment, stdout=sink, stderr=sink,
                             start_new_session=True),
        ]  # fmt: skip
    try:
        url = f"http://127.0.0.1:{port}/webhooks/rest/webhook"
        _wait(url)
        yield url
    finally:
        for process in processes:
            os.killpg(process.pid, 9)
            process.wait()


def bare_turn(url: str, sender: str, text: str) -> float:
    """Seconds of one turn; an AssertionError when nothing came back."""
    data = json.dumps({"sender": sender, "message": text}).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"})
    start = time.perf_counter()
    with urllib.request.urlopen(request, timeout=30) as answer:
        found = json.loads(answer.read())
    took = time.perf_counter() - start
    assert found, "bare Rasa was silent"
    return took


def _wait(url: str) -> None:
    for _ in range(600):
        try:
            bare_turn(url, "start", "Hoeveel meldingen krijgt Veilig Thuis per jaar?")
            return
        except (OSError, AssertionError):
            time.sleep(0.3)
    raise AssertionError("bare Rasa did not start")
