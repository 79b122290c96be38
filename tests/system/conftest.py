"""Both real processes, started once for all system tests, on ports that are free."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.client import Conversation
from bot.pair import free_port
from tests.system.site import Site

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.system.chat import Chat

PATIENCE = 120_000  # milliseconds for one step: a machine may be busy with something else
ROOT = Path(__file__).parents[2]
BOT = ROOT / ".venv" / "bot" / "bin" / "python"


@dataclass(frozen=True, slots=True)
class Bot:
    """A running bot: its address, the file its output goes to, and its own process."""

    url: str
    output: Path
    process: subprocess.Popen[bytes]

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
def site() -> Iterator[Site]:
    """A site that may use the chat."""
    site = Site()
    server = site.serve()
    yield site
    server.shutdown()


@pytest.fixture(scope="session")
def bot(tmp_path_factory: pytest.TempPathFactory, site: Site) -> Iterator[Bot]:
    assert BOT.exists(), "the Rasa environment is missing: run 'make bot'"
    # One proxy, so that a test can be many addresses: on this machine nobody is limited.
    running = start(tmp_path_factory.mktemp("bot"), VT_ORIGINS=site.url, VT_PROXIES="1")
    yield running
    end(running)


@pytest.fixture
def conversation(bot: Bot) -> Conversation:
    return Conversation.open(bot.url)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium: the one that is patched with the system."""
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium")
    assert chromium, "chromium is missing: run 'make system' as root"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page in a browser profile of its own; an error on it fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []


@pytest.fixture
def chat(page: Page) -> Chat:
    """The widget, not yet on any page."""
    from tests.system.chat import Chat

    return Chat(page)
