"""Memory: whether both servers grow in an hour of a busy day. `make memory` writes docs/memory.md.

The hour is played several times as fast, and the half hour after which a conversation is forgotten
is made as much shorter: as many conversations are held at a time as in a real hour, and as many go.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.load.drive import TURNS as IN_ONE
from tests.load.figures import Figures, driven, figures, resident
from tests.load.machine import Machine
from tests.load.plots import draw_memory
from tests.servers import ROOT
from tests.system.scale import Deployment, deployment

# The crowd that must be answered quickly (docs/load.md), for an hour: ten conversations with two
# seconds to think and a tenth for the answer are 17,000 messages.
HOUR = 17_000
FASTER = 9.0  # what two quiet cores keep up with: 42 messages a second instead of 4.7
LONGEST = 3600.0  # seconds for a busy machine, on which the hour takes as long as it must
IDLE = 30 * 60.0  # seconds: bot/kept.py, which this interpreter cannot read
VISITORS = 16
EVERY = 5.0  # seconds between two looks
ROWS = 12  # of the table; the plot shows every look


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen at a moment: seconds since the start, megabytes, conversations held, turns."""

    at: float
    rasa: float
    actions: float
    held: float
    turns: float


def main() -> int:
    """Play the hour and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=HOUR)
    parser.add_argument("--faster", type=float, default=FASTER)
    parser.add_argument("--longest", type=float, default=LONGEST, help="seconds")
    parser.add_argument("--page", type=Path, default=ROOT / "docs/memory.md")
    options = parser.parse_args()
    options.page.parent.mkdir(parents=True, exist_ok=True)
    machine = Machine.now()
    with tempfile.TemporaryDirectory() as place:
        given = {"serving": "tests.load.hurried", "HURRY": str(options.faster)}
        with deployment(Path(place), bots=1, actions=1, **given) as one:
            with looking(one) as looks:
                turns = driven(one.url, seconds=options.longest, visitors=VISITORS,
                               turns=options.turns)  # fmt: skip
            began = min(turn.began for turn in turns)
            seconds = max(turn.began + turn.seconds for turn in turns) - began
    full = IDLE / options.faster
    draw_memory([(one.turns, one.rasa, one.actions, one.held) for one in looks],
                options.page.parent / "load")  # fmt: skip
    found = figures(turns, seconds)
    text = page(looks, found, seconds, full, options, machine.told())
    options.page.write_text(text, encoding="utf-8")
    return int(found.errors > 0 or found.turns < options.turns)


@contextmanager
def looking(one: Deployment) -> Iterator[list[Look]]:
    """A look every few seconds, as long as this lasts."""
    looks, ended, began = [look(one, 0.0)], threading.Event(), time.monotonic()

    def keep_looking() -> None:
        while not ended.wait(EVERY):
            looks.append(look(one, time.monotonic() - began))
            sys.stderr.write(f"{looks[-1]}\n")

    thread = threading.Thread(target=keep_looking)
    thread.start()
    try:
        yield looks
    finally:
        ended.set()
        thread.join()


def look(one: Deployment, at: float) -> Look:
    """What both servers hold now."""
    (bot,), (actions,) = one.bots, one.actions
    with urllib.request.urlopen(f"{bot.url}/ops/metrics", timeout=30) as answer:
        lines = answer.read().decode().splitlines()
    figure = {line.rpartition(" ")[0]: float(line.rpartition(" ")[2]) for line in lines
              if not line.startswith("#")}  # fmt: skip
    turns = figure.get('vt_turns_total{channel="web"}', 0.0)
    held = figure["vt_conversations"]
    return Look(at, resident(bot.pid), resident(actions.pid), held, turns)


def slope(points: Sequence[tuple[float, float]]) -> float:
    """The rise of the straight line that fits best."""
    x = sum(one[0] for one in points) / len(points)
    y = sum(one[1] for one in points) / len(points)
    spread = sum((one[0] - x) ** 2 for one in points)
    return sum((one[0] - x) * (one[1] - y) for one in points) / spread if spread else 0.0


def page(
    looks: Sequence[Look],
    found: Figures,
    seconds: float,
    full: float,
    options: argparse.Namespace,
    machine: str,
) -> str:
    """The figures as people read them."""
    since = [one for one in looks if one.at >= full]
    return (
        f"# Memory over an hour\n\nWritten by `make memory` on {time.strftime('%Y-%m-%d')}; "
        f"{machine}. Ten conversations with two seconds to\nthink, the crowd of `docs/load.md`, "
        f"send {HOUR:,} messages in an hour. Here {VISITORS} visitors without a pause sent\n"
        f"{whole(found.turns)} in {seconds:.0f} s, {found.errors} errors, {found.refused} politely "
        f"refused, {IN_ONE} messages a conversation. The half hour after\nwhich a conversation is "
        f"forgotten was {options.faster:.0f} times as short, so that as many were held at a time "
        "as in a real hour and as\nmany went. Hardly two messages were the same.\n\n"
        "| messages so far | conversations held | Rasa MB | action server MB |\n|---|---|---|---|\n"
        f"{''.join(map(row, chosen(looks)))}\n{verdict(looks, since, full)}\n\n"
        "![Memory](load/memory.svg)\n"
    )


def whole(turns: int) -> str:
    """How much of the hour it was."""
    return f"all {turns:,}" if turns >= HOUR else f"**only {turns:,}**"


def verdict(looks: Sequence[Look], since: Sequence[Look], full: float) -> str:
    """How steep it is once as many conversations go as come."""
    if len(since) < 3:
        return "The run ended before any conversation was forgotten: no verdict."
    steep = {
        "Rasa": slope([(one.turns, one.rasa) for one in since]) * HOUR,
        "the action server": slope([(one.turns, one.actions) for one in since]) * HOUR,
    }
    held = max(one.held for one in looks)
    grown = max(one.rasa for one in looks) - looks[0].rasa
    rises = " and ".join(f"{value:+.1f} MB an hour in {name}" for name, value in steep.items())
    return (
        f"From the moment that as many conversations go as come ({full:.0f} s), the straight line "
        f"through the figures rises\n{rises}. At most {held:,.0f} conversations were held: "
        f"Rasa took {1024 * grown / held if held else 0:.0f} KB for each."
    )


def chosen(looks: Sequence[Look]) -> list[Look]:
    """The first, the last, and some between them."""
    step = max(1, (len(looks) - 1) // ROWS)
    return [*looks[:-1:step], looks[-1]]


def row(one: Look) -> str:
    """One line of the table."""
    return f"| {one.turns:,.0f} | {one.held:,.0f} | {one.rasa:.0f} | {one.actions:.0f} |\n"


if __name__ == "__main__":
    sys.exit(main())
