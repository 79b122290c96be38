"""What happens to people when a process dies, and what the processes leave behind."""

import os
import signal
import socket
import subprocess
import time
from pathlib import Path

import pytest

from bot.client import ChatError, Conversation
from bot.pair import free_port
from tests.system.conftest import BOT, ROOT, Bot, end, start

pytestmark = pytest.mark.system
MARKER = "kwetsbaar9f3a"


def test_help_comes_with_the_action_server_gone_and_nobody_meets_silence(tmp_path: Path) -> None:
    bot = start(tmp_path)
    conversation = Conversation.open(bot.url)
    conversation.say(f"Hoeveel meldingen? {MARKER}")
    os.kill(bot.child("bot.act"), signal.SIGSTOP)
    (hanging,) = conversation.say(f"Hoeveel meldingen zijn er? {MARKER}")
    assert hanging["response"] == "utter_error" and "112" in hanging["text"]
    assert conversation.say(f"{MARKER} hij slaat me")[0]["response"] == "utter_danger_acute"
    os.kill(bot.child("bot.act"), signal.SIGKILL)
    bot.process.wait(30)
    assert "the action server stopped" in bot.written()
    assert MARKER not in bot.written()


def test_a_dead_action_server_is_answered_for_by_rasa_alone(tmp_path: Path) -> None:
    nowhere = socket.socket()
    nowhere.bind(("127.0.0.1", 0))
    address = f"http://127.0.0.1:{nowhere.getsockname()[1]}/webhook"
    port = free_port()
    environment = {
        **os.environ,
        "VT_PORT": str(port),
        "VT_ACTION_URL": address,
        "VT_SECRET": "s" * 32,
        "LOG_LEVEL": "DEBUG",
    }
    output = tmp_path / "output.txt"
    with output.open("wb") as sink:
        rasa = subprocess.Popen(
            [BOT, "-m", "bot.serve"], cwd=ROOT, env=environment, stdout=sink, stderr=sink
        )
    try:
        conversation = _opened(f"http://127.0.0.1:{port}", rasa)
        assert conversation.say(f"ik wil dood {MARKER}")[0]["response"] == "utter_danger_suicide"
        assert (
            conversation.say(f"Hoeveel meldingen kreeg {MARKER}?")[0]["response"] == "utter_error"
        )
        assert conversation.say("mama slaat mij")[0]["response"] == "utter_danger_child"
    finally:
        rasa.kill()
        rasa.wait()
        nowhere.close()
    assert MARKER not in output.read_text(encoding="utf-8")


def test_ctrl_c_stops_both_processes_and_frees_the_ports(tmp_path: Path) -> None:
    bot = start(tmp_path)
    children = [bot.child("bot.act"), bot.child("bot.serve")]
    assert end(bot) == 0
    assert not any(Path(f"/proc/{child}").exists() for child in children)
    assert bot.written().rstrip().endswith("stopped")


def test_a_taken_port_is_one_line_with_the_variable_that_changes_it() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        result = subprocess.run(
            [BOT, "-m", "bot.run"],
            cwd=ROOT,
            env={**os.environ, "VT_PORT": port},
            capture_output=True,
            text=True,
        )
    assert result.returncode == 1
    expected = f"port {port} is taken: stop what uses it, or set VT_PORT to another port"
    assert result.stderr.strip() == expected


def test_what_people_typed_is_in_no_output_and_in_no_file(
    bot: Bot, conversation: Conversation
) -> None:
    for text in (f"{MARKER} hallo", f"Hoeveel meldingen? {MARKER}", f"hij slaat me {MARKER}"):
        conversation.say(text)
    assert MARKER not in bot.written()
    folders = [str(ROOT / name) for name in (".index", "models")]
    found = subprocess.run(["grep", "-rl", MARKER, *folders], capture_output=True, text=True)
    assert found.stdout == ""


def _opened(url: str, rasa: "subprocess.Popen[bytes]") -> Conversation:
    for _ in range(600):
        try:
            return Conversation.open(url)
        except ChatError:
            assert rasa.poll() is None
            time.sleep(0.2)
    raise AssertionError("Rasa did not start")
