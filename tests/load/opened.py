"""Opened: an index as a server opens and searches it; its costs as JSON on standard output.

`python -m tests.load.opened FOLDER`, after `tests.load.grow` filled the folder.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np

from knowledge.approximate import NEAREST, Approximate, Rows, Scores, recall
from knowledge.decision import Decision
from knowledge.dense import Dense, Encoder
from knowledge.index_folder import current_folder, open_published
from knowledge.seal import require_whole
from knowledge.settings import Settings
from tests.load.figures import at
from tests.load.grow import TRUTH, questions

Found = TypeVar("Found")
Time = tuple[float, float]
WARM = 20  # questions before the clock counts


def main(folder: Path) -> dict[str, object]:
    """Open the current index, ask each question in two ways, and compare with what is true."""
    encoder, ranking = Encoder.load(Settings.read().encoder), Decision.read().ranking
    before, start = resident(), time.perf_counter()
    require_whole(current_folder(folder))
    sealed = time.perf_counter() - start
    index = open_published(current_folder(folder), encoder)
    opened = time.perf_counter() - start - sealed
    dense, asked = index.contents.dense, questions()
    plain: list[Time] = []
    found: list[Time] = []
    rows, hits = [], []
    for question in [*asked[:WARM], *asked]:
        rows.append(timed(plain, _plain, dense, encoder, question)[0])
        mine = timed(found, index.search, question, ranking)
        hits.append([hit.target.id for hit in mine.passages])
    alone: list[Time] = []
    for vector in encoder.questions(asked):
        timed(alone, dense.search, vector, NEAREST)
    rows, hits = rows[WARM:], hits[WARM:]
    true = json.loads((folder / TRUTH).read_text(encoding="utf-8"))
    after = resident()
    return {
        "kind": "flat" if isinstance(dense, Dense) else f"approximate, {dense.looked_into} cells",
        "seal": sealed,
        "open": opened,
        "anonymous": after["RssAnon"] - before["RssAnon"],
        "mapped": after["RssFile"] - before["RssFile"],
        "raw": spread(alone),
        "plain": spread(plain[WARM:]),
        "search": spread(found[WARM:]),
        "recall": recall(rows, [np.array(one) for one in true["rows"]]),
        "hits": recall(hits, true["hits"]),
        "first": statistics.mean(a[0] == b[0] for a, b in zip(hits, true["hits"], strict=True)),
    }


def _plain(dense: Dense | Approximate, encoder: Encoder, question: str) -> tuple[Rows, Scores]:
    """The encoder and FAISS, and nothing else."""
    return dense.search(encoder.questions([question])[0], NEAREST)


def timed(times: list[Time], ask: Callable[..., Found], *what: object) -> Found:
    """What was asked for; its milliseconds, by the clock and of a core, are added to the times."""
    start = time.perf_counter(), time.process_time()
    found = ask(*what)
    times.append(((time.perf_counter() - start[0]) * 1000, (time.process_time() - start[1]) * 1000))
    return found


def spread(times: list[Time]) -> list[float]:
    """Median and 95th percentile by the clock, and the median of a core."""
    clock = sorted(one for one, _ in times)
    return [statistics.median(clock), at(clock, 0.95), statistics.median(core for _, core in times)]


def resident() -> dict[str, float]:
    """Megabytes that this process holds now: of its own, and of files that are mapped."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    parts = {line.split(":")[0]: line.split() for line in lines if line.startswith("Rss")}
    return {name: int(words[1]) / 1024 for name, words in parts.items()}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]))) + "\n")
