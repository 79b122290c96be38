"""Stages: where the time of an answered turn goes. `make stages` writes docs/stages.md.

Rasa's part is timed in one process (`inside_rasa.py`); the action server's part comes from its own
figures; the proxy's is the difference that it makes.
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
from pathlib import Path

from bot.client import Conversation
from bot.pair import CALM, PYTHONS
from tests.load.figures import quiet
from tests.load.options import asked
from tests.servers import ROOT
from tests.system.scale import Deployment, deployment

QUESTION = "Hoeveel meldingen krijgt Veilig Thuis per jaar?"
ROUNDS = 200
WARM = 10  # turns before the counting begins


def main() -> int:
    """Measure each part and write the table."""
    share, path = asked("docs/stages.md", __doc__)
    rounds = max(10, int(ROUNDS * share))
    machine = quiet()
    with (
        tempfile.TemporaryDirectory() as place,
        deployment(Path(place), bots=1, actions=1) as one,
    ):
        proxy, direct = through([one.url, one.bots[0].url], rounds)
        before = action_stages(one)
        rasa = inside_rasa(f"{one.actions[0].url}/webhook", rounds)
        after = action_stages(one)
    actions = {
        name: 1000 * (total - before[name][0]) / (count - before[name][1])
        for name, (total, count) in after.items()
    }
    write(proxy, direct, rasa, actions, f"{machine}. One question in {rounds}", path)
    return 0


def through(urls: Sequence[str], rounds: int) -> list[float]:
    """Milliseconds (median) of a question in a fresh conversation, by each address in turn."""
    times: dict[str, list[float]] = {url: [] for url in urls}
    for _ in range(WARM + rounds):
        for url, taken in times.items():
            talk = Conversation.open(url)
            start = time.perf_counter()
            talk.say(QUESTION)
            taken.append(time.perf_counter() - start)
    return [statistics.median(taken[WARM:]) * 1000 for taken in times.values()]


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


def action_stages(one: Deployment) -> dict[str, tuple[float, float]]:
    """The action server's own sums and counts, by stage."""
    with urllib.request.urlopen(f"{one.actions[0].url}/metrics") as answer:
        lines = answer.read().decode().splitlines()
    sums = {_stage(at): float(at.split()[-1]) for at in lines if "_stage_seconds_sum" in at}
    counts = {_stage(at): float(at.split()[-1]) for at in lines if "_stage_seconds_count" in at}
    return {name: (total, counts[name]) for name, total in sums.items()}


def _stage(line: str) -> str:
    return line.partition('stage="')[2].partition('"')[0]


def write(
    proxy: float,
    direct: float,
    rasa: dict[str, float],
    actions: dict[str, float],
    machine: str,
    path: Path,
) -> None:
    """The table."""
    named = sum(value for name, value in rasa.items() if name != "whole")
    rows = [
        ("proxy", proxy - direct),
        ("web channel: HTTP, token, schema, stream", direct - rasa["whole"]),
        *((name, value) for name, value in rasa.items() if name != "whole"),
        ("the rest of Rasa", rasa["whole"] - named),
    ]
    within = [(f"of which {name}", value) for name, value in actions.items()]
    lines = "".join(f"| {name} | {value:.2f} |\n" for name, value in rows)
    inner = "".join(f"| {name} | {value:.2f} |\n" for name, value in within)
    path.write_text(
        f"# Where a turn's time goes\n\nWritten by `make stages` on {time.strftime('%Y-%m-%d')}; "
        f"{machine} fresh conversations,\none after another: "
        f"{proxy:.1f} ms through the proxy, {direct:.1f} ms straight to Rasa. Medians in "
        f"milliseconds; in the action server means.\n\n| stage | ms |\n|---|---|\n{lines}\n"
        "In the action server:\n\n"
        f"| stage | ms |\n|---|---|\n{inner}",
        encoding="utf-8",
    )


if __name__ == "__main__":
    sys.exit(main())
