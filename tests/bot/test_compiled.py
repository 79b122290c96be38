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
count = spaces(np.frombuffer("a b c".encode("utf-32-le"), np.uint32))
print(count, "kept" if spaces.stats.cache_hits else "compiled")
"""
NO_ROOM = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))"
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
    """A small copy of the bot."""
    bot = tmp_path / "bot"
    bot.mkdir()
    shutil.copy(Path(module.__file__), bot)
    (bot / "counting.py").write_text(LOOP, encoding="utf-8")
    yield tmp_path
    writable(tmp_path, 0o755)


def writable(folder: Path, mode: int) -> None:
    for path in (folder, *(path for path in folder.rglob("*") if path.is_dir())):
        path.chmod(mode)


def started(folder: Path, before: str = "") -> str:
    """What a process says that has no other place of its own to write."""
    given = {"HOME": str(folder), "TMPDIR": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    program = [*CONFINED, sys.executable, "-c", before + PROGRAM]
    result = subprocess.run(program, cwd=folder, env=given, capture_output=True, text=True)
    return (result.stdout or result.stderr).strip()


def test_what_was_compiled_is_kept_for_the_next_start_also_where_that_may_not_write(
    folder: Path,
) -> None:
    assert started(folder) == "2 compiled"
    writable(folder, 0o555)
    assert started(folder) == "2 kept"


def test_without_a_place_to_keep_it_it_is_compiled_again_and_works(folder: Path) -> None:
    writable(folder, 0o555)
    assert started(folder) == "2 compiled"
    assert [path for path in folder.rglob("*") if path.suffix != ".py" and path.is_file()] == []


def test_on_a_full_disk_it_is_compiled_again_and_works(folder: Path) -> None:
    assert started(folder, NO_ROOM) == "2 compiled"
    assert started(folder) == "2 compiled"


@pytest.mark.parametrize("suffix", [".nbi", ".nbc"])
def test_a_damaged_file_is_compiled_again(folder: Path, suffix: str) -> None:
    started(folder)
    (kept,) = folder.rglob(f"*{suffix}")
    kept.write_bytes(kept.read_bytes()[:200])
    assert started(folder) == "2 compiled"
    assert started(folder) == "2 kept"


def test_a_changed_constant_of_another_file_is_seen(folder: Path) -> None:
    loop = LOOP.replace("== 32", "== SPACE").replace("\n\n@", "\nfrom bot.space import SPACE\n@")
    (folder / "bot" / "counting.py").write_text(loop, encoding="utf-8")
    for sought, found in ((32, "2 compiled"), (99, "1 compiled")):
        (folder / "bot" / "space.py").write_text(f"SPACE = {sought}\n", encoding="utf-8")
        assert started(folder) == found


def test_code_of_another_kind_of_array_is_not_taken_for_this_one(folder: Path) -> None:
    """Two processes that write at once can leave the index of one beside the code of the other."""
    started(folder)
    (code,) = folder.rglob("*.nbc")
    ours = code.read_bytes()
    code.unlink()
    (index,) = folder.rglob("*.nbi")
    kept = index.read_bytes()
    index.unlink()
    other = PROGRAM.replace("np.uint32)", "np.uint8)")
    assert subprocess.run([sys.executable, "-c", other], cwd=folder).returncode == 0
    assert code.read_bytes() != ours
    index.write_bytes(kept)
    assert started(folder) == "2 compiled"
