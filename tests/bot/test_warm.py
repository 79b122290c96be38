"""What passes guard and danger nets after the start, in processes of their own."""

import json
import os
import subprocess
import sys
import tarfile
from functools import cache
from pathlib import Path

import pytest

pytestmark = pytest.mark.model
ROOT = Path(__file__).parents[2]
PROGRAM = """
import json, sys
from pathlib import Path
from numba.core.event import install_recorder
from rasa.core.channels.channel import InputChannel
from sanic import Blueprint
from bot.channels.guarded import Guarded
from bot.guard import clean
from bot.hostile import hostile
from bot.nlu.danger import DangerPhrases
from bot.nlu.danger_model import DangerModel
from bot.nlu.danger_nets import DangerNets
from bot.redaction import redact

class Bare(InputChannel):
    def blueprint(self, on_new_message):
        return Blueprint("bare")

class Channel(Guarded, Bare):
    pass

Channel().blueprint(None)
nets = DangerNets(DangerPhrases.read(), DangerModel.load(Path(sys.argv[1])))
with install_recorder("numba:compile") as compiled:
    said = []
    for _, text in hostile(int(sys.argv[2]), seed=9):
        redacted = redact(clean(text))
        said.append([redacted.text, sorted(redacted.kinds), nets.category(redacted.text)])
names = sorted({str(event.data["dispatcher"]) for _, event in compiled.buffer})
print(json.dumps({"compiled": names, "said": said}))
"""


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What training put into Rasa's model for the danger nets."""
    path = tmp_path_factory.mktemp("model") / "danger.json"
    with tarfile.open(ROOT / "models" / "bot.tar.gz") as archive:
        (name,) = (name for name in archive.getnames() if name.endswith("/danger.json"))
        path.write_bytes(archive.extractfile(name).read())
    return path


@cache
def after_the_start(model: Path, **environment: str) -> dict[str, list]:
    """What was compiled, and what was said, when hostile messages came."""
    program = [sys.executable, "-W", "ignore", "-c", PROGRAM, str(model), "140"]
    result = subprocess.run(
        program, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout.splitlines()[-1])


def test_once_a_channel_and_the_nets_stand_no_message_waits_for_a_loop_to_compile(
    model: Path,
) -> None:
    """Bounds are checked, so nothing is kept and each loop is compiled there."""
    assert after_the_start(model, NUMBA_BOUNDSCHECK="1")["compiled"] == []


def test_no_loop_steps_outside_its_arrays(model: Path) -> None:
    checked = after_the_start(model, NUMBA_BOUNDSCHECK="1")
    assert checked["said"] == after_the_start(model)["said"]


def test_compiled_loops_say_what_plain_python_says(model: Path) -> None:
    plain = after_the_start(model, NUMBA_DISABLE_JIT="1")
    assert plain["said"] == after_the_start(model)["said"]
