"""Start-up: how long each stage takes, cold and warm. `make startup` writes docs/startup.md.

Cold means that the machine's cache of files is empty, which only root can arrange.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bot.pair import CALM, PYTHONS
from tests.load.figures import quiet
from tests.servers import ROOT
from tests.system.scale import Replica

ROUNDS = 3
# Each program prints the seconds of its stages as one JSON object.
ACTIONS = """
import json, time
start = time.perf_counter()
def lap(stages={}, at=[start]):
    now = time.perf_counter(); took = now - at[0]; at[0] = now; return took
stages = {}
import rasa_sdk.endpoint, bot.actions.answer
stages["imports"] = lap()
from knowledge.dense import Encoder
from knowledge.settings import Settings
encoder = Encoder.load(Settings.read().encoder)
stages["encoder"] = lap()
from knowledge.index_folder import COPY, current_folder
from knowledge.corpus import read_corpus
read_corpus(current_folder() / COPY)
stages["corpus (read once more below)"] = lap()
from knowledge.answerer import published_answerer
answerer = published_answerer(current_folder(), encoder)
stages["index and decision"] = lap()
answerer.answer("Hoeveel meldingen krijgt Veilig Thuis per jaar?")
stages["first answer"] = lap()
print(json.dumps(stages))
"""
RASA = """
import json, time
start = time.perf_counter()
def lap(at=[start]):
    now = time.perf_counter(); took = now - at[0]; at[0] = now; return took
stages = {}
import bot.channels.web
stages["imports of the channel"] = lap()
import rasa.core.agent, rasa.server, rasa.engine.recipes.default_components
stages["imports of Rasa and TensorFlow"] = lap()
from rasa.core.agent import Agent
agent = Agent.load("models/bot.tar.gz")
stages["trained model"] = lap()
import asyncio
asyncio.run(agent.parse_message("mijn man slaat me"))
stages["first message understood"] = lap()
print(json.dumps(stages))
"""
PROGRAMS = {"action server": ("knowledge", ACTIONS), "Rasa": ("bot", RASA)}


def main() -> int:
    """Measure both processes, cold once and warm some times."""
    machine = quiet()
    found = {name: (stages(*what, cold=True), warm(*what)) for name, what in PROGRAMS.items()}
    ready = {
        "action server": (until_ready("knowledge", "bot.act", True),
                          until_ready("knowledge", "bot.act", False)),
        "Rasa": (until_ready("bot", "bot.serve", True), until_ready("bot", "bot.serve", False)),
    }  # fmt: skip
    write(found, ready, machine, ROOT / "docs/startup.md")
    return 0


def stages(side: str, program: str, cold: bool) -> dict[str, float]:
    """The seconds of each stage in a process of its own."""
    if cold:
        empty_cache()
    command = [str(ROOT / PYTHONS[side]), "-c", program]
    environment = {**os.environ, **CALM, "LOG_LEVEL": "ERROR"}
    printed = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, check=True, text=True
    )
    found: dict[str, float] = json.loads(printed.stdout.splitlines()[-1])
    return found


def warm(side: str, program: str) -> dict[str, float]:
    """The fastest of some rounds, stage by stage."""
    rounds = [stages(side, program, cold=False) for _ in range(ROUNDS)]
    return {name: min(found[name] for found in rounds) for name in rounds[0]}


def until_ready(side: str, module: str, cold: bool) -> float:
    """From the command to the first real answer."""
    if cold:
        empty_cache()
    with tempfile.TemporaryDirectory() as place:
        given = {"VT_SECRET": "s" * 64, "VT_ACTION_URL": "http://127.0.0.1:9/webhook"}
        replica = Replica(side, module, Path(place), given if side == "bot" else {})
        start = time.perf_counter()
        replica.start()
        replica.wait()
        took = time.perf_counter() - start
        replica.kill()
    return took


def empty_cache() -> None:
    """Let every file come from the disk again."""
    os.sync()
    Path("/proc/sys/vm/drop_caches").write_text("3", encoding="utf-8")


def write(
    found: dict[str, tuple[dict[str, float], dict[str, float]]],
    ready: dict[str, tuple[float, float]],
    machine: str,
    path: Path,
) -> None:
    """The page."""
    lines = "".join(
        f"| {name} | {stage} | {cold[stage]:.2f} | {quick[stage]:.2f} |\n"
        for name, (cold, quick) in found.items()
        for stage in cold
    )
    ends = "".join(
        f"| {name} | **command to first real answer** | {cold:.1f} | {quick:.1f} |\n"
        for name, (cold, quick) in ready.items()
    )
    path.write_text(
        "# Start-up by stage\n\n"
        f"Written by `make startup` on {time.strftime('%Y-%m-%d')}; {machine}. Cold: the cache of "
        "files was emptied first.\nWarm: the fastest of three. Stages are taken in a process of "
        "their own; the last two rows are the real commands.\n\n"
        f"| process | stage | cold s | warm s |\n|---|---|---|---|\n{lines}{ends}",
        encoding="utf-8",
    )


if __name__ == "__main__":
    sys.exit(main())
