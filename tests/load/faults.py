"""Faults: what people see while something breaks, under load. `make faults` writes docs/faults.md."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from bot.client import ChatError, Conversation
from tests.load.figures import quiet
from tests.load.malformed import flood
from tests.servers import ROOT
from tests.system.scale import Deployment, Replica, deployment, settle

QUESTION = "Hoeveel meldingen krijgt Veilig Thuis per jaar?"
DANGER = "mijn man slaat me"
LINES = 4  # people who chat meanwhile, each in a conversation of their own
LASTING = 6.0  # seconds that a fault lasts
ROUNDS = 9  # of three messages: a conversation may send thirty without a pause
AFTER = 4.0  # seconds of watching after it is over


@dataclass
class Watched:
    """What the people on the lines saw."""

    asked: int = 0
    answered: int = 0
    kind: dict[str, int] = field(default_factory=dict)  # replies that were no answer, by name
    repeated: int = 0  # messages that had to be sent again, as the widget does by itself
    silent: int = 0  # no reply at all, also after sending it again
    danger_missed: int = 0
    crossed: int = 0
    slowest: float = 0.0
    last_trouble: float = 0.0


@dataclass(frozen=True)
class Fault:
    """Something that breaks, and how it is mended."""

    name: str
    begin: Callable[[Deployment], None]
    mend: Callable[[Deployment], None]


def faults() -> list[Fault]:
    """Everything that is broken on purpose, one after another."""
    return [
        Fault("a Rasa server is killed", lambda d: d.bots[0].kill(), lambda d: again(d.bots[0])),
        Fault("an action server is killed", lambda d: d.actions[0].kill(),
              lambda d: again(d.actions[0])),
        Fault("both action servers are killed", kill_actions, lambda d: again(*d.actions)),
        Fault("an action server hangs", lambda d: send(d.actions[0], signal.SIGSTOP),
              lambda d: send(d.actions[0], signal.SIGCONT)),
        Fault("a Rasa server hangs", lambda d: send(d.bots[0], signal.SIGSTOP),
              lambda d: send(d.bots[0], signal.SIGCONT)),
        Fault("Redis is killed", lambda d: d.redis.stop(), lambda d: d.redis.start()),
        Fault("Redis hangs", lambda d: hang(d, signal.SIGSTOP), lambda d: hang(d, signal.SIGCONT)),
        Fault("the proxy is killed", lambda d: d.proxy.stop(), lambda d: d.proxy.start()),
        Fault("the index is switched", switch_index, nothing),
        Fault("the new index is damaged", damage_index, mend_index),
        Fault("the disk is full", fill_disk, empty_disk),
        Fault("10,000 malformed requests", malformed, nothing),
    ]  # fmt: skip


def main() -> int:
    """Break everything once, and write down what was seen."""
    rows: list[tuple[Fault, Watched, float]] = []
    machine = quiet()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        shutil.copytree(ROOT / ".index", folder / "index", symlinks=True)
        with deployment(folder, VT_INDEX=str(folder / "index")) as running:
            for fault in faults():
                rows.append((fault, *watched(running, fault)))
                sys.stderr.write(f"{fault.name}: {rows[-1][1]} back after {rows[-1][2]:.1f} s\n")
    write(rows, machine, ROOT / "docs/faults.md")
    return 0


def watched(running: Deployment, fault: Fault) -> tuple[Watched, float]:
    """What people saw, and the seconds from the mending to the last trouble."""
    seen, stop = Watched(), threading.Event()
    lines = [
        threading.Thread(target=chat, args=(running.url, number, seen, stop))
        for number in range(LINES)
    ]
    for line in lines:
        line.start()
    time.sleep(1)
    began = time.monotonic()
    fault.begin(running)
    time.sleep(max(0.0, LASTING - (time.monotonic() - began)))
    mended = time.monotonic()
    fault.mend(running)
    time.sleep(AFTER)
    stop.set()
    for line in lines:
        line.join()
    settle(running.proxy)
    return seen, max(0.0, seen.last_trouble - mended)


def chat(url: str, number: int, seen: Watched, stop: threading.Event) -> None:
    """One person in one conversation: a danger, a question, and something only they would say."""
    while not stop.is_set():
        converse(opened(url), number, seen, stop)


def converse(talk: Conversation, number: int, seen: Watched, stop: threading.Event) -> None:
    """One conversation, that ends before its own limit would slow it down."""
    for _ in range(ROUNDS):
        if stop.is_set():
            return
        for text in (DANGER, QUESTION, f"vraag {number} over wachttijden"):
            seen.asked += 1
            start = time.monotonic()
            replies, tries = patiently(talk, text)
            seen.slowest = max(seen.slowest, time.monotonic() - start)
            seen.repeated += tries
            judge(seen, text, replies, tries)
            time.sleep(0.1)


def judge(seen: Watched, text: str, replies: list[str], tries: int) -> None:
    """Count what a person got for a message."""
    trouble = [name for name in replies if name in TROUBLE]
    if not replies:
        seen.silent += 1
    if text == DANGER and "utter_danger_acute" not in replies:
        seen.danger_missed += 1
    if text != DANGER and any(name.startswith("utter_danger_acute") for name in replies):
        seen.crossed += 1
    for name in trouble:
        seen.kind[name] = seen.kind.get(name, 0) + 1
    seen.answered += bool(replies) and not trouble
    if trouble or tries or not replies:
        seen.last_trouble = time.monotonic()


TROUBLE = ("utter_error", "utter_no_memory", "utter_busy", "utter_wipe_later")


def patiently(talk: Conversation, text: str, times: int = 30) -> tuple[list[str], int]:
    """The replies, and how often the message had to be sent again."""
    for tries in range(times):
        try:
            return [str(reply["response"]) for reply in talk.say(text)], tries
        except (ChatError, ValueError, KeyError):
            time.sleep(0.5)
    return [], times


def opened(url: str) -> Conversation:
    """A conversation, as soon as one can be had."""
    while True:
        try:
            return Conversation.open(url)
        except (ChatError, ValueError, KeyError):
            time.sleep(0.3)


def again(*replicas: Replica) -> None:
    """Start what was killed, and wait until it answers."""
    for replica in replicas:
        replica.start()
    for replica in replicas:
        replica.wait()


def kill_actions(running: Deployment) -> None:
    """No action server at all."""
    for replica in running.actions:
        replica.kill()


def send(replica: Replica, number: signal.Signals) -> None:
    """A signal to a replica's process."""
    assert replica.process is not None
    replica.process.send_signal(number)


def hang(running: Deployment, number: signal.Signals) -> None:
    """A signal to Redis."""
    assert running.redis.process is not None
    running.redis.process.send_signal(number)


def nothing(running: Deployment) -> None:
    """Nothing to mend."""


def switch_index(running: Deployment) -> None:
    """The same index under another name, as if it were a new one, made current."""
    root = running.folder / "index"
    old = (root / "current").resolve()
    shutil.copytree(old, root / "another")
    relink(root, "another")


def damage_index(running: Deployment) -> None:
    """A half-written index is made current by hand, past all checks."""
    root = running.folder / "index"
    shutil.copytree((root / "current").resolve(), root / "damaged")
    vectors = root / "damaged" / "vectors.faiss"
    vectors.write_bytes(vectors.read_bytes()[: vectors.stat().st_size // 2])
    relink(root, "damaged")


def mend_index(running: Deployment) -> None:
    """Back to the good one."""
    relink(running.folder / "index", "another")


def relink(root: Path, name: str) -> None:
    """Point `current` elsewhere."""
    link = root / ".current-by-hand"
    link.symlink_to(name)
    link.replace(root / "current")


def fill_disk(running: Deployment) -> None:
    """The folder that logs and indexes stand in takes nothing more."""
    place = running.folder / "full"
    place.mkdir(exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(place)]
    subprocess.run(mount, check=True, capture_output=True)
    (place / "rest").write_bytes(b"x" * 12_000)
    command = [sys.executable, "-m", "knowledge", "--root", str(place), "publish"]
    failed = subprocess.run(command, cwd=ROOT, capture_output=True)
    assert failed.returncode == 2, failed.stderr


def empty_disk(running: Deployment) -> None:
    """The full file system goes."""
    subprocess.run(["umount", str(running.folder / "full")], check=True)


def malformed(running: Deployment) -> None:
    """Broken requests of every kind, as fast as they go."""
    flood(running.proxy.port, 10_000)


def write(rows: list[tuple[Fault, Watched, float]], machine: str, path: Path) -> None:
    """The table."""
    lines = "".join(line(*row) for row in rows)
    path.write_text(
        f"""# Faults under load

Written by `make faults` on {time.strftime("%Y-%m-%d")}; {machine}. Two Rasa servers, two action
servers, Redis and the proxy on two cores; {LINES} people chat without a pause: a danger, a question,
something of their own. Each fault lasts {LASTING:.0f} s. A message that is lost on the way is sent
again, as the widget does by itself. "Crossed" counts replies that belong to another message.

| fault | messages | answered | other replies | sent again | silence | danger missed | crossed | slowest s | back after s |
|---|---|---|---|---|---|---|---|---|---|
{lines}
"Back" is the time from the mending (for a killed server: from starting it) to the last message that
was not answered at once. A clock that jumps is tested where it matters, without processes:
`tests/bot/test_memory.py` and `tests/bot/channels/test_token.py`.
""",
        encoding="utf-8",
    )


def line(fault: Fault, seen: Watched, back: float) -> str:
    """One row."""
    other = ", ".join(f"{name} {count}" for name, count in sorted(seen.kind.items())) or "none"
    return (
        f"| {fault.name} | {seen.asked} | {seen.answered} | {other} | {seen.repeated} | "
        f"{seen.silent} | {seen.danger_missed} | {seen.crossed} | {seen.slowest:.1f} | {back:.1f} |\n"
    )


if __name__ == "__main__":
    sys.exit(main())
