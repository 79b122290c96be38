"""Stages: where the time of an answered turn goes. `make stages` writes docs/stages.md.

Rasa's parts are timed in one process (`inside_rasa.py`), the action server's come from its own
figures; channel and proxy are what is waited beside what Rasa counts of the same turns.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.client import Conversation
from bot.pair import CALM, PYTHONS
from tests.load.machine import Machine
from tests.load.options import asked
from tests.servers import ROOT
from tests.system.scale import deployment

QUESTION = "Hoeveel meldingen krijgt Veilig Thuis per jaar?"
ROUNDS = 200
WARM = 10  # turns before the counting begins
HIDDEN = 0.01  # milliseconds: what is less cannot be told from noise


@dataclass(frozen=True, slots=True)
class Way:
    """One way to the bot: what a person waits for, and what of it the bot itself counts."""

    waited: float
    counted: float

    @property
    def around(self) -> float:
        """What of the same turns lies outside the bot's own figure: never less than nothing."""
        return self.waited - self.counted


def main() -> int:
    """Measure each part and write the table."""
    share, path = asked("docs/stages.md", __doc__)
    rounds = max(10, int(ROUNDS * share))
    machine = Machine.now()
    with (
        tempfile.TemporaryDirectory() as place,
        deployment(Path(place), bots=1, actions=1) as one,
    ):
        bot, actions = f"{one.bots[0].url}/ops/metrics", f"{one.actions[0].url}/metrics"
        proxy, direct = ways((one.url, one.bots[0].url), bot, rounds)
        before = sums(actions, "vt_stage_seconds")
        rasa = inside_rasa(f"{one.actions[0].url}/webhook", rounds)
        after = sums(actions, "vt_stage_seconds")
    within = {name: mean(before.get(name, (0.0, 0.0)), found) for name, found in after.items()}
    write(proxy, direct, rasa, within, f"{machine.told()}. One question in {rounds}", path)
    return 0


def ways(urls: Sequence[str], metrics: str, rounds: int) -> list[Way]:
    """Means of a question in a fresh conversation, the ways in turn: a busy moment hits them all."""
    waited: list[list[float]] = [[] for _ in urls]
    counted: list[list[float]] = [[] for _ in urls]
    for _ in range(WARM + rounds):
        for at, url in enumerate(urls):
            before = sums(metrics, "vt_turn_seconds").get("web", (0.0, 0.0))
            waited[at].append(1000 * say(url))
            counted[at].append(mean(before, sums(metrics, "vt_turn_seconds")["web"]))
    pairs = zip(waited, counted, strict=True)
    return [Way(statistics.mean(one[WARM:]), statistics.mean(other[WARM:])) for one, other in pairs]


def say(url: str) -> float:
    """Seconds of one question."""
    talk = Conversation.open(url)
    start = time.perf_counter()
    talk.say(QUESTION)
    return time.perf_counter() - start


def inside_rasa(action_url: str, rounds: int) -> dict[str, float]:
    """Milliseconds of each stage in Rasa's process."""
    program = [ROOT / PYTHONS["bot"], "-m", "tests.load.inside_rasa"]
    command = [*program, action_url, QUESTION, str(rounds)]
    environment = {**os.environ, **CALM, "LOG_LEVEL": "ERROR"}
    printed = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, check=True, text=True
    )
    found = json.loads(printed.stdout.splitlines()[-1])
    return {name: seconds * 1000 for name, seconds in found.items()}


def sums(metrics: str, name: str) -> dict[str, tuple[float, float]]:
    """A server's own sum of seconds and count of a figure, by label."""
    with urllib.request.urlopen(metrics) as answer:
        lines = answer.read().decode().splitlines()
    found = [{_label(one): float(one.split()[-1]) for one in lines if one.startswith(name + part)}
             for part in ("_sum", "_count")]  # fmt: skip
    return {label: (total, found[1][label]) for label, total in found[0].items()}


def mean(before: tuple[float, float], after: tuple[float, float]) -> float:
    """Milliseconds each, of what came between."""
    return 1000 * (after[0] - before[0]) / (after[1] - before[1])


def _label(line: str) -> str:
    return line.partition('="')[2].partition('"')[0]


def told(milliseconds: float) -> str:
    """A figure; one that its own noise hides is told as such."""
    return f"{milliseconds:.2f}" if milliseconds >= HIDDEN else f"less than {HIDDEN}"


def write(
    proxy: Way,
    direct: Way,
    rasa: dict[str, float],
    actions: dict[str, float],
    machine: str,
    path: Path,
) -> None:
    """The table."""
    named = sum(value for name, value in rasa.items() if name != "whole")
    outer = [
        ("proxy", proxy.around - direct.around),
        ("web channel: HTTP, token, schema, stream", direct.around),
        ("**the turn in Rasa, as it counts itself**", direct.counted),
    ]
    parts = [
        *((name, value) for name, value in rasa.items() if name != "whole"),
        ("the rest of Rasa", rasa["whole"] - named),
    ]
    within = [(f"of which {name}", value) for name, value in actions.items()]
    path.write_text(
        f"# Where a turn's time goes\n\nWritten by `make stages` on {time.strftime('%Y-%m-%d')}; "
        f"{machine} fresh conversations,\nthe two ways in turn: "
        f"{proxy.waited:.1f} ms through the proxy, {direct.waited:.1f} ms straight to Rasa. Means in "
        "milliseconds.\nProxy and channel are what people waited less what Rasa counted of the same "
        f"turns; the proxy is the\ndifference between the two ways, which below {HIDDEN} ms cannot be "
        f"told from noise.\n\n{_table(outer)}\nInside Rasa, medians of a process of its own in which a "
        f"turn took {rasa['whole']:.1f} ms:\n\n{_table(parts)}\nIn the action server during the same "
        f"turns:\n\n{_table(within)}",
        encoding="utf-8",
    )


def _table(rows: list[tuple[str, float]]) -> str:
    lines = "".join(f"| {name} | {told(value)} |\n" for name, value in rows)
    return f"| stage | ms |\n|---|---|\n{lines}"


if __name__ == "__main__":
    sys.exit(main())
