import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from bot import compiled as module
from bot.compiled import compiled

# Without its capabilities, as in the container, root may not write where the mode forbids it.
CONFINED = ["setpriv", "--bounding-set=-all"] if os.geteuid() == 0 else []
PROGRAM = """
import numpy as np
from bot.counting import spaces
print(spaces(np.frombuffer("a b c".encode("utf-32-le"), np.uint32)))
"""
LOOP = """
from bot.compiled import compiled

@compiled
def spaces(codes):
    count = 0
    for code in codes:
        if code == 32:
            count += 1
    return count
"""


def mixed(codes: np.ndarray, out: np.ndarray) -> int:
    state = np.uint32(2166136261)
    for at in range(len(codes)):
        state = np.uint32((state ^ codes[at]) * np.uint32(16777619))
        out[at] = state % np.uint32(1000)
    return int(state)


def test_a_compiled_loop_gives_what_the_plain_one_gives() -> None:
    fast = compiled(mixed)
    for text in ("", "a", "Ik ben bang \U0001f600\ud800", "\U0010ffff" * 8192):
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
        with np.errstate(over="ignore"):
            plain, found = np.zeros((2, len(codes)), np.uint32)
            assert fast(codes, found) == mixed(codes, plain)
        assert found.tolist() == plain.tolist()


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A copy that nobody may write to, as in a container."""
    bot = tmp_path / "bot"
    bot.mkdir()
    shutil.copy(Path(module.__file__), bot)
    (bot / "counting.py").write_text(LOOP, encoding="utf-8")
    for path in (bot, tmp_path):
        path.chmod(0o555)
    yield tmp_path
    for path in (tmp_path, bot):
        path.chmod(0o755)


def started(folder: Path) -> str:
    """What the program says to a user who has no place of his own to write."""
    environment = {"HOME": str(folder), "TMPDIR": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    program = [*CONFINED, sys.executable, "-c", PROGRAM]
    result = subprocess.run(program, cwd=folder, env=environment, capture_output=True, text=True)
    return (result.stdout or result.stderr).strip()


def test_without_a_place_to_write_a_loop_is_compiled_and_works(folder: Path) -> None:
    assert started(folder) == "2"


def test_nothing_is_kept_on_the_disk_so_a_changed_constant_of_another_file_is_seen(
    folder: Path,
) -> None:
    bot = folder / "bot"
    for path in (folder, bot):
        path.chmod(0o755)
    loop = LOOP.replace("== 32", "== SPACE").replace("\n\n@", "\nfrom bot.space import SPACE\n@")
    (bot / "counting.py").write_text(loop, encoding="utf-8")
    for sought, found in ((32, "2"), (99, "1")):
        (bot / "space.py").write_text(f"SPACE = {sought}\n", encoding="utf-8")
        assert started(folder) == found
    assert {path.suffix for path in folder.rglob("*") if path.is_file()} == {".py"}
