"""Small disk: a disk of its own (as root), on which everything is that the servers write."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from knowledge.corpus import FOLDER
from tests.servers import ROOT
from tests.system.scale import Deployment

SIZE = 192  # megabytes: model, index twice, logs
FULL = "rest"  # the file that takes the room that was left


@contextmanager
def disk() -> Iterator[Path]:
    """Where it is; beside it a changed corpus, so that there is something to publish."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "disk"
        folder.mkdir()
        size = f"size={SIZE}m"
        subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)], check=True)
        try:
            shutil.copytree(ROOT / ".index", folder / "index", symlinks=True)
            (folder / "tmp").mkdir()
            changed_corpus(folder.parent / "corpus")
            yield folder
        finally:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


def places(folder: Path) -> dict[str, str]:
    """Where the servers of this run read and write."""
    index, temporary = str(folder / "index"), str(folder / "tmp")
    return {"VT_INDEX": index, "TMPDIR": temporary, "VT_RECORDS": "log"}


def changed_corpus(target: Path) -> None:
    """The corpus with a word more in a fact."""
    shutil.copytree(FOLDER, target, ignore=lambda folder, names: set(names) - kept(folder, names))
    facts = target / "facts" / "cijfers.yml"
    text = facts.read_text(encoding="utf-8")
    facts.write_text(text.replace('text: "', 'text: "Nieuw. ', 1), encoding="utf-8")


def kept(folder: str, names: Sequence[str]) -> set[str]:
    """Of the package's folder only what a corpus is made of."""
    corpus = {"statements", "explanations", "facts", "gaps.yml", "elsewhere.yml"}
    return corpus if Path(folder) == FOLDER else set(names)


def fill(running: Deployment) -> None:
    """Not a byte more for logs, records, indexes and temporary files."""
    with (running.folder / FULL).open("wb", buffering=0) as rest:
        try:
            while rest.write(b"x" * 4096):
                pass
        except OSError:
            return


def fill_disk(running: Deployment) -> str:
    """A full disk, on which somebody publishes."""
    fill(running)
    command = [sys.executable, "-m", "knowledge", "--root", str(running.folder / "index")]
    failed = subprocess.run(
        [*command, "--corpus", str(running.folder.parent / "corpus"), "publish"],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    assert failed.returncode == 2, failed.stderr
    told = failed.stderr.strip().replace(str(running.folder / "index"), ".index")
    return f"`publish` on the full disk ends with 2 and says: {told}"


def empty_disk(running: Deployment) -> None:
    """Room again."""
    (running.folder / FULL).unlink()
