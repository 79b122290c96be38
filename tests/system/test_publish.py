"""A statement is withdrawn while people chat: every server follows, and nobody notices."""

import shutil
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from bot.client import Conversation
from knowledge.corpus import FOLDER
from tests.servers import ROOT
from tests.system.scale import Deployment, deployment, status

pytestmark = pytest.mark.system
GONE = "reactie-igj-2024"
QUESTION = "Hoeveel meldingen krijgt Veilig Thuis per jaar?"
QUESTIONS = ["tests/questions/statements.jsonl", "tests/questions/answers.jsonl"]
FOLLOWED = 10.0  # seconds within which every server must have taken the new index over


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("corpus")
    for name in ("statements", "explanations", "facts"):
        shutil.copytree(FOLDER / name, target / name)
    for name in ("gaps.yml", "elsewhere.yml"):
        shutil.copyfile(FOLDER / name, target / name)
    return target


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    folder = tmp_path_factory.mktemp("publish")
    shutil.copytree(ROOT / ".index", folder / "index", symlinks=True)
    with deployment(folder, bots=1, actions=2, VT_INDEX=str(folder / "index")) as found:
        yield found


def command(deployed: Deployment, *arguments: str) -> subprocess.CompletedProcess[str]:
    root = deployed.folder / "index"
    line = [sys.executable, "-m", "knowledge", "--root", str(root), *arguments]
    return subprocess.run(line, cwd=ROOT, capture_output=True, text=True)


def quoted(url: str, question: str) -> set[str]:
    """The statements that are quoted in answer to a question, asked a few times of every server."""
    replies = [reply for _ in range(6) for reply in Conversation.open(url).say(question)]
    return {quote["statement"] for reply in replies for quote in reply["quotes"]}


def test_an_index_that_is_damaged_never_replaces_the_one_in_use(
    running: Deployment, corpus: Path
) -> None:
    path = corpus / "statements" / f"{GONE}.md"
    good = path.read_text(encoding="utf-8")
    path.write_text(good.replace("sha256:", "sha265:"), encoding="utf-8")
    failed = command(running, "--corpus", str(corpus), "publish")
    path.write_text(good, encoding="utf-8")
    assert failed.returncode == 2 and "sha" in failed.stderr
    assert quoted(running.url, QUESTION)


def test_a_withdrawn_statement_is_gone_from_every_server_while_people_chat(
    running: Deployment, corpus: Path
) -> None:
    sentence = first_sentence(running, corpus)
    assert GONE in quoted(running.url, sentence)
    withdraw(corpus)
    stop, lost = threading.Event(), list[str]()
    thread = threading.Thread(target=keep_asking, args=(running.url, stop, lost))
    thread.start()
    published = command(running, "--corpus", str(corpus), "publish", *QUESTIONS)
    assert published.returncode == 0, published.stderr
    time.sleep(FOLLOWED)
    stop.set()
    thread.join()
    assert lost == []
    assert GONE not in quoted(running.url, sentence)
    assert status(f"{running.url}/bron/{GONE}") == 404
    assert all("index_failed 0" in figures(server.url) for server in running.actions)


def test_answering_is_turned_off_everywhere_at_once_and_help_stays(running: Deployment) -> None:
    assert command(running, "off", "Een verklaring klopt niet.").returncode == 0
    for _ in range(4):
        conversation = Conversation.open(running.url)
        assert conversation.say(QUESTION)[0]["response"] == "utter_off"
        assert conversation.say("mijn man slaat me")[0]["response"] == "utter_danger_acute"
    assert command(running, "on", "Hersteld.").returncode == 0
    assert Conversation.open(running.url).say(QUESTION)[0]["response"] != "utter_off"
    history = (running.folder / "index" / "switch.jsonl").read_text(encoding="utf-8")
    assert "Een verklaring klopt niet." in history and "Hersteld." in history


def first_sentence(running: Deployment, corpus: Path) -> str:
    """A sentence of the statement that is quoted when somebody asks for it."""

    notes = yaml.safe_load((corpus / "explanations" / f"{GONE}.yml").read_text(encoding="utf-8"))
    for note in notes["passages"]:
        if GONE in quoted(running.url, note["title"]):
            return str(note["title"])
    raise AssertionError("no sentence of the statement is quoted at all")


def withdraw(corpus: Path) -> None:
    path = corpus / "statements" / f"{GONE}.md"
    text = path.read_text(encoding="utf-8")
    start = text.index("status:")
    end = text.index("\nreviewed_by", start)
    gone = 'status:\n  kind: withdrawn\n  by: null\n  on: "2026-11-01"\n  reason: "ingetrokken"'
    path.write_text(text[:start] + gone + text[end:], encoding="utf-8")


def keep_asking(url: str, stop: threading.Event, lost: list[str]) -> None:
    """Talk without a pause; what is not answered as it should be is written down."""
    while not stop.is_set():
        conversation = Conversation.open(url)
        danger = conversation.say("mijn man slaat me")[0]["response"]
        answer = conversation.say(QUESTION)[0]["response"]
        if danger != "utter_danger_acute" or answer in ("utter_error", None):
            lost.append(f"{danger} {answer}")


def figures(url: str) -> str:

    with urllib.request.urlopen(f"{url}/metrics") as answer:
        return str(answer.read().decode()).replace("vt_", "").replace(".0", "")
