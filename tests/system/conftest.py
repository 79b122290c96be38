"""Both real processes, started once for all system tests, on ports that are free."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.client import Conversation
from bot.pair import free_port

ROOT = Path(__file__).parents[2]
BOT = ROOT / ".venv" / "bot" / "bin" / "python"


@dataclass(frozen=True, slots=True)
class Bot:
    """A running bot: its address, the file its output goes to, and its own process."""

    url: str
    output: Path
    process: "subprocess.Popen[bytes]"

    def written(self) -> str:
        return self.output.read_text(encoding="utf-8", errors="replace")

    def child(self, module: str) -> int:
        """The process id of one of the two processes."""
        for entry in Path("/proc").iterdir():
            if entry.name.isdecimal() and self._is_child(entry, module):
                return int(entry.name)
        raise AssertionError(f"{module} does not run")

    def _is_child(self, entry: Path, module: str) -> bool:
        try:
            command = (entry / "cmdline").read_bytes().split(b"\0")
            parent = (entry / "stat").read_text().rsplit(")", 1)[1].split()[1]
        except OSError:
            return False
        return module.encode() in command and int(parent) == self.process.pid


def start(folder: Path, **variables: str) -> Bot:
    """Start `python -m bot.run` and wait until it says where to chat."""
    port, output = free_port(), folder / "output.txt"
    environment = {
        **os.environ,
        "VT_PORT": str(port),
        "VT_ACTION_PORT": str(free_port()),
        **variables,
    }
    with output.open("wb") as sink:
        process = subprocess.Popen(
            [BOT, "-m", "bot.run"], cwd=ROOT, env=environment, stdout=sink, stderr=sink
        )
    bot = Bot(f"http://127.0.0.1:{port}", output, process)
    for _ in range(1800):
        if "Chat in the browser" in bot.written():
            return bot
        assert process.poll() is None, bot.written()
        time.sleep(0.1)
    raise AssertionError(f"the bot did not start: {bot.written()}")


def end(bot: Bot) -> int:
    """Press Ctrl-C and wait."""
    bot.process.send_signal(signal.SIGINT)
    return bot.process.wait(30)


@pytest.fixture(scope="session")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    assert BOT.exists(), "the Rasa environment is missing: run 'make bot'"
    running = start(tmp_path_factory.mktemp("bot"))
    yield running
    end(running)


@pytest.fixture
def conversation(bot: Bot) -> Conversation:
    return Conversation.open(bot.url)
