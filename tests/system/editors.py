"""Editors: a corpus of its own beside a running bot, changed by the commands that editors type."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.client import Conversation
from bot.pair import free_port
from tests.system.conftest import ROOT, Bot

DOCUMENTS = ROOT / "tests/documents"
PARTS = (
    *("statements", "explanations", "facts", "gaps.yml", "elsewhere.yml", "decision.yml"),
    "changelog.md",
)
QUIET = {**os.environ, "HF_HUB_DISABLE_PROGRESS_BARS": "1", "TOKENIZERS_PARALLELISM": "false"}


@dataclass(frozen=True, slots=True)
class Editors:
    """The folders of a trial and the commands over them."""

    corpus: Path
    root: Path

    @classmethod
    def beside(cls, home: Path) -> Editors:
        """A copy of the corpus with an index of its own."""
        corpus = home / "corpus"
        corpus.mkdir(parents=True)
        for name in PARTS:
            source = ROOT / "knowledge" / name
            if source.is_dir():
                shutil.copytree(source, corpus / name)
            else:
                shutil.copyfile(source, corpus / name)
        editors = cls(corpus, home / "indexes")
        editors.run("index")
        return editors

    def run(self, *arguments: str) -> str:
        """What a command says; AssertionError with its errors when it fails."""
        done = subprocess.run(
            self._command(*arguments), cwd=ROOT, env=QUIET, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def explain(self, name: str, sentence: str, asks: list[str]) -> None:
        """Fill in the form for one sentence and take the others out."""
        form = Path(self.run("explain", name).strip())
        assert sentence in form.read_text(encoding="utf-8")
        plain = {"nl": sentence, "en": "Parents came to the evening clinic during the trial."}
        note = {"passage": sentence, "title": asks[0], "plain": plain, "asks": asks[1:]}
        form.write_text(yaml.safe_dump({"passages": [note]}, allow_unicode=True), encoding="utf-8")

    def refused(self, *arguments: str) -> str:
        """The one line with which a command refuses."""
        done = subprocess.run(
            self._command(*arguments), cwd=ROOT, env=QUIET, capture_output=True, text=True
        )
        assert done.returncode == 2 and done.stderr.count("\n") == 1, done.stderr
        return done.stderr.strip()

    @contextmanager
    def page(self, bot: Bot, actions: str) -> Iterator[str]:
        """The address of the editors' page while it is served."""
        port = str(free_port())
        numbers = [f"http://127.0.0.1:{actions}/metrics", f"{bot.url}/ops/metrics"]
        options = [option for address in numbers for option in ("--metrics", address)]
        serving = subprocess.Popen(
            self._command("page", "--port", port, *options),
            cwd=ROOT,
            env=QUIET,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert serving.stdout
            yield serving.stdout.readline().strip()
        finally:
            serving.terminate()
            serving.wait()

    def _command(self, *arguments: str) -> list[str]:
        folders = ("--root", str(self.root), "--corpus", str(self.corpus))
        return [sys.executable, "-m", "knowledge", *folders, *arguments]


def reply(bot: Bot, question: str) -> dict[str, Any]:
    """The bot's one reply to a question in a conversation of its own."""
    (said,) = Conversation.open(bot.url).say(question)
    return said


def quoted(bot: Bot, question: str) -> str:
    """What the bot quotes first, or nothing."""
    quotes = reply(bot, question)["quotes"]
    return str(quotes[0]["text"]) if quotes else ""


def vanished(bot: Bot, question: str, text: str) -> bool:
    """Whether the bot stops quoting a text beside others, within the time it has to follow."""
    for _ in range(40):
        if text not in [quote["text"] for quote in reply(bot, question)["quotes"]]:
            return True
        time.sleep(0.25)
    return False


def followed(bot: Bot, question: str, expected: str) -> str:
    """What the bot quotes, once it has taken over what was just published: a second or so."""
    for _ in range(40):
        if (found := quoted(bot, question)) == expected:
            break
        time.sleep(0.25)
    return found
