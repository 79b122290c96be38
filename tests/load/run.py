"""Run: the load benchmark; writes docs/load.md and its plots. `make load`, alone on the machine."""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import threading
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot.client import Conversation
from tests.load.bare import bare_rasa, bare_turn
from tests.load.demands import demands
from tests.load.figures import Figures, at, driven, figures
from tests.load.machine import Machine
from tests.load.options import asked
from tests.load.page import page
from tests.load.plots import draw_latency
from tests.system.scale import Deployment, deployment

QUESTION = "Hoeveel meldingen krijgt Veilig Thuis per jaar?"
ROUNDS = 120  # turns that are timed one after another


def main() -> int:
    """Measure one deployment, then two replicas; 1 when a demand is not met by all of it."""
    share, path = asked("docs/load.md", __doc__)
    machine = Machine.now()
    found: dict[str, Any] = {"when": time.strftime("%Y-%m-%d")}
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        for name in ("one", "two", "bare"):
            (folder / name).mkdir()
        with deployment(folder / "one", bots=1, actions=1) as one:
            found["alone"] = alone(one, folder / "bare", int(ROUNDS * share))
            found["calm"] = run(
                "ten conversations", path, one.url, 60 * share, visitors=10, think=2
            )
            before = cores(one)
            found["full"] = run("saturation", path, one.url, 40 * share, visitors=16)
            found["cores"] = spent(before, cores(one), found["full"].turns)
            found["crowd"] = run("overload", path, one.url, 25 * share, rate=90)
            found["slow"] = slow_question(one, 30 * share)
        with deployment(folder / "two", bots=2, actions=2) as two:
            found["double"] = run("two replicas", path, two.url, 40 * share, visitors=16)
    page({**found, "machine": machine.told()}, path)
    return int(share >= 1 and not all(one.met for one in demands(found)))


def run(name: str, path: Path, url: str, seconds: float, **options: float) -> Figures:
    """One scenario, reported at once."""
    turns = driven(url, seconds=seconds, **options)
    found = figures(turns, seconds)
    say(f"{name}: {asdict(found)}")
    if name in ("ten conversations", "saturation"):
        draw_latency(name, turns, path.parent / "load")
    return found


def cores(one: Deployment) -> dict[str, float]:
    """Seconds of a core that each process has used so far, the load generators together."""
    assert one.proxy.process and one.redis.process
    pids = {"proxy": one.proxy.process.pid, "Redis": one.redis.process.pid}
    pids |= {"Rasa": one.bots[0].pid, "action server": one.actions[0].pid}
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    generator = children.ru_utime + children.ru_stime
    return {name: used(pid) for name, pid in pids.items()} | {"load generator": generator}


def spent(before: dict[str, float], after: dict[str, float], turns: int) -> dict[str, float]:
    """Milliseconds of a core that one turn took from each."""
    found = {name: 1000 * (after[name] - before[name]) / turns for name in before}
    say(f"milliseconds of a core a turn: {found}")
    return found


def used(pid: int) -> float:
    """Seconds of a core of one process."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def alone(one: Deployment, folder: Path, rounds: int) -> dict[str, float]:
    """One conversation at a time: ours through the proxy, ours directly, and bare Rasa, in turn."""
    times: dict[str, list[float]] = {"proxy": [], "direct": [], "bare": []}
    with bare_rasa(folder) as bare:
        ours = {"proxy": one.url, "direct": one.bots[0].url}
        for number in range(max(1, rounds // 10)):
            talks = {name: Conversation.open(url) for name, url in ours.items()}
            for _ in range(10):
                for name, talk in talks.items():
                    times[name].append(timed(talk))
                times["bare"].append(bare_turn(bare, f"x{number}", QUESTION))
    found = {name: at(sorted(taken), 0.5) * 1000 for name, taken in times.items()}
    found |= {f"{name} p95": at(sorted(taken), 0.95) * 1000 for name, taken in times.items()}
    say(f"one conversation: {found}")
    return found


def timed(talk: Conversation) -> float:
    """Seconds of one question."""
    start = time.perf_counter()
    replies = talk.say(QUESTION)
    assert replies[0]["response"] == "utter_answer"
    return time.perf_counter() - start


def slow_question(one: Deployment, seconds: float) -> dict[str, float]:
    """What others wait while somebody sends the longest messages that are taken."""
    ended = threading.Event()

    def send_long() -> None:
        talk = Conversation.open(one.bots[0].url)
        while not ended.is_set():
            talk.say("Waarom duurt een onderzoek van Veilig Thuis zo lang? " * 150)
            time.sleep(1)

    calm = figures(driven(one.url, seconds=seconds, visitors=3, think=1), seconds)
    thread = threading.Thread(target=send_long)
    thread.start()
    beside = figures(driven(one.url, seconds=seconds, visitors=3, think=1), seconds)
    ended.set()
    thread.join()
    found = {"calm p95": calm.p95, "beside p95": beside.p95, "errors": beside.errors}
    say(f"one slow question: {found}")
    return found


def say(line: str) -> None:
    """To whoever watches."""
    sys.stderr.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
