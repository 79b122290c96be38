"""What passes guard and danger nets after the start, in processes of their own."""

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

pytestmark = pytest.mark.model
ROOT = Path(__file__).parents[2]
PROGRAM = """
import json
from numba.core.event import install_recorder
from rasa.core.channels.channel import InputChannel
from sanic import Blueprint
from bot.channels.guarded import Guarded
from bot.guard import clean
from bot.hostile import hostile
from bot.precompile import trained_nets
from bot.redaction import redact

class Bare(InputChannel):
    def blueprint(self, on_new_message):
        return Blueprint("bare")

class Channel(Guarded, Bare):
    pass

Channel().blueprint(None)
nets = trained_nets()
with install_recorder("numba:compile") as compiled:
    said = []
    for _, text in hostile(140, seed=9):
        redacted = redact(clean(text))
        said.append([redacted.text, sorted(redacted.kinds), nets.category(redacted.text)])
names = sorted({str(event.data["dispatcher"]) for _, event in compiled.buffer})
print(json.dumps({"compiled": names, "said": said}))
"""


@cache
def after_the_start(**environment: str) -> dict[str, list]:
    """What was compiled, and what was said, when hostile messages came."""
    program = [sys.executable, "-W", "ignore", "-c", PROGRAM]
    result = subprocess.run(
        program, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout.splitlines()[-1])


def test_once_a_channel_and_the_nets_stand_no_message_waits_for_a_loop_to_compile() -> None:
    """Bounds are checked, so nothing is kept and each loop is compiled there."""
    assert after_the_start(NUMBA_BOUNDSCHECK="1")["compiled"] == []


def test_no_loop_steps_outside_its_arrays() -> None:
    checked = after_the_start(NUMBA_BOUNDSCHECK="1")
    assert checked["said"] == after_the_start()["said"]


def test_compiled_loops_say_what_plain_python_says() -> None:
    plain = after_the_start(NUMBA_DISABLE_JIT="1")
    assert plain["said"] == after_the_start()["said"]
