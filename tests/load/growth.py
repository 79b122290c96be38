"""Growth: what an index of 10² to 10⁶ passages costs. `make growth` writes docs/growth.md."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bot.pair import CALM
from knowledge.dense import Encoder
from knowledge.index_folder import current_folder, open_published
from knowledge.settings import Settings
from tests.load import growth_page
from tests.load.figures import quiet
from tests.load.grow import questions
from tests.load.grown import Parents, Seeds, lying, sentences, vectors
from tests.load.kinds import kinds
from tests.servers import ROOT

KINDS_AT = 100_000  # passages: enough to tell the kinds apart, and few enough to build them all
COMPARED = 3_000  # generated texts that the encoder reads, to compare with generated vectors
# A later run of the same code goes on after what was measured; remove it to begin anew.
KEPT = ROOT / ".run/growth.json"
CODE = ("knowledge/**/*.py", "knowledge/settings.yml", "knowledge/encoder/*", "tests/load/*.py")
# Threads of FAISS that wait by turning round would be charged to what is timed next.
MEASURED = {**CALM, "OMP_WAIT_POLICY": "PASSIVE"}


def main(sizes: list[int]) -> int:
    """Measure the kinds and every size; the page is written after each."""
    found = kept(KEPT, code())
    found["machine"] = quiet()
    keep(found)
    if "kinds" not in found:
        found |= compared()
        keep(found)
    done = found.setdefault("sizes", {})
    for size in sizes:
        if str(size) not in done:
            done[str(size)] = measured(size)
            keep(found)
    return 0


def code() -> str:
    """A digest of all that is measured, and of what measures it."""
    digest = hashlib.sha256()
    for path in sorted(path for pattern in CODE for path in ROOT.glob(pattern) if path.is_file()):
        digest.update(f"{path.relative_to(ROOT)}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def kept(path: Path, code: str) -> dict[str, Any]:
    """What an earlier run of the very same code has measured."""
    found: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return found if found.get("code") == code else {"code": code}


def keep(found: dict[str, object]) -> None:
    """Write the figures and, when there are any of a size, the page."""
    KEPT.parent.mkdir(exist_ok=True)
    KEPT.write_text(json.dumps(found, indent=1), encoding="utf-8")
    if found.get("sizes"):
        growth_page.write(found, ROOT / "docs")


def compared() -> dict[str, object]:
    """How generated vectors lie, and what the kinds of index cost on them."""
    encoder = Encoder.load(Settings.read().encoder)
    seeds = Seeds.of(open_published(current_folder(), encoder))
    asked, few = encoder.questions(questions()), Parents.draw(seeds, COMPARED)
    read = encoder.passages(list(sentences(seeds, few)))
    lie = {"generated": lying(vectors(seeds, few), asked), "encoded": lying(read, asked)}
    many = vectors(seeds, Parents.draw(seeds, KINDS_AT))
    return {"lying": lie, "kinds": [one.row for one in kinds(many, asked)]}


def measured(size: int) -> dict[str, object]:
    """Build in one process, open and search in another: each has its own memory."""
    started = time.perf_counter()
    with tempfile.TemporaryDirectory(dir=os.environ.get("VT_GROWTH_FOLDER")) as place:
        built = process("tests.load.grow", str(size), place)
        opened = process("tests.load.opened", place)
    return {**built, **opened, "whole": time.perf_counter() - started}


def process(module: str, *arguments: str) -> dict[str, object]:
    """What a program of its own prints."""
    printed = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT, env={**os.environ, **MEASURED}, stdout=subprocess.PIPE, check=True, text=True,
    )  # fmt: skip
    found: dict[str, object] = json.loads(printed.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    sys.exit(main([int(size) for size in sys.argv[1:]] or list(growth_page.SIZES)))
