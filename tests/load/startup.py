"""Start-up: how long each stage takes, cold and warm. `make startup` writes docs/startup.md.

Cold means that the machine's cache of files is empty, which only root can arrange. Seconds of a core
stand beside those of the clock, because they are the same on a busy machine.
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
from tests.load.machine import Machine
from tests.servers import ROOT
from tests.system.scale import Replica

ROUNDS = 3
# Each program prints the seconds of its stages, by the clock and of a core, as one JSON object.
LAPS = """
import json, time
stages, at = {}, [(time.perf_counter(), time.process_time())]
def lap(stage):
    at.append((time.perf_counter(), time.process_time()))
    stages[stage] = [at[-1][0] - at[-2][0], at[-1][1] - at[-2][1]]
"""
ACTIONS = """
import rasa_sdk.endpoint
lap("imports of the SDK")
import bot.actions.answer
lap("imports of the actions")
from knowledge.dense import Encoder
from knowledge.settings import Settings
encoder = Encoder.load(Settings.read().encoder)
lap("encoder")
from knowledge.answerer import Answerer
from knowledge.corpus import read_corpus
from knowledge.index import Index
from knowledge.index_folder import COPY, current_folder
from knowledge.publish import decision_of
from knowledge.seal import require_whole
require_whole(current_folder())
lap("digest of every file of the index")
corpus = read_corpus(current_folder() / COPY)
lap("corpus")
index = Index.read(corpus, encoder, current_folder())
lap("index")
answerer = Answerer(index, decision_of(current_folder(), index), Settings.read().decision)
lap("decision")
answerer.answer("Hoeveel meldingen krijgt Veilig Thuis per jaar?")
lap("first answer")
print(json.dumps(stages))
"""
RASA = """
import skops.io  # as bot.serve does
lap("import of skops and scikit-learn")
import rasa.core.agent, rasa.server, rasa.engine.recipes.default_components
lap("imports of Rasa and TensorFlow")
import bot.channels.web
lap("imports of the channel")
from rasa.core.agent import Agent
agent = Agent.load("models/bot.tar.gz")
lap("trained model")
import asyncio
asyncio.run(agent.parse_message("mijn man slaat me"))
lap("first message understood")
print(json.dumps(stages))
"""
Stages = dict[str, tuple[float, float]]
PROGRAMS = {"action server": ("knowledge", ACTIONS), "Rasa": ("bot", RASA)}


def main() -> int:
    """Measure both processes, cold once and warm some times."""
    machine = Machine.now()
    found = {name: (stages(*what, cold=True), warm(*what)) for name, what in PROGRAMS.items()}
    ready = {
        "action server": (until_ready("knowledge", "bot.act", True),
                          until_ready("knowledge", "bot.act", False)),
        "Rasa": (until_ready("bot", "bot.serve", True), until_ready("bot", "bot.serve", False)),
    }  # fmt: skip
    write(found, ready, machine.told(), ROOT / "docs/startup.md")
    return 0


def stages(side: str, program: str, cold: bool) -> Stages:
    """The seconds of each stage in a process of its own, by the clock and of a core."""
    if cold:
        empty_cache()
    command = [str(ROOT / PYTHONS[side]), "-c", LAPS + program]
    environment = {**os.environ, **CALM, "LOG_LEVEL": "ERROR"}
    printed = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, check=True, text=True
    )
    found: Stages = json.loads(printed.stdout.splitlines()[-1])
    return found


def warm(side: str, program: str) -> Stages:
    """The fastest of some rounds, stage by stage."""
    rounds = [stages(side, program, cold=False) for _ in range(ROUNDS)]
    return {
        name: (min(found[name][0] for found in rounds), min(found[name][1] for found in rounds))
        for name in rounds[0]
    }


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
    found: dict[str, tuple[Stages, Stages]],
    ready: dict[str, tuple[float, float]],
    machine: str,
    path: Path,
) -> None:
    """The page."""
    lines = "".join(
        f"| {name} | {stage} | {cold[stage][0]:.2f} | {quick[stage][0]:.2f} | {quick[stage][1]:.2f} |\n"
        for name, (cold, quick) in found.items()
        for stage in cold
    )
    ends = "".join(
        f"| {name} | **command to first real answer** | {cold:.1f} | {quick:.1f} | |\n"
        for name, (cold, quick) in ready.items()
    )
    path.write_text(
        "# Start-up by stage\n\n"
        f"Written by `make startup` on {time.strftime('%Y-%m-%d')}; {machine}. Cold: the cache of "
        f"files was emptied first.\nWarm: the fastest of {ROUNDS}; of a core: what it computes, whatever "
        "else the machine does. Stages are\ntaken in a process of their own; the last two rows are the "
        "real commands.\n\n"
        f"| process | stage | cold s | warm s | of a core s |\n|---|---|---|---|---|\n{lines}{ends}",
        encoding="utf-8",
    )


if __name__ == "__main__":
    sys.exit(main())
