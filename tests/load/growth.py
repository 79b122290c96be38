"""Growth: what an index of 10² to 10⁶ passages costs. `make growth` writes docs/growth.md."""

from __future__ import annotations

import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from knowledge.approximate import NEAREST, Approximate, questions_near, recall
from knowledge.dense import Dense, Encoder, Vectors
from knowledge.index import Index
from knowledge.index_folder import current_folder, open_published
from knowledge.publish import decision_of
from knowledge.settings import Settings
from tests.load.figures import quiet
from tests.servers import ROOT

SIZES = (100, 1_000, 10_000, 100_000, 1_000_000)
ASKED = 200  # questions a size
SPREAD = 0.6  # how far a generated vector lies from a real one, as a share of its length
QUESTION = "Hoeveel meldingen krijgt Veilig Thuis per jaar?"


@dataclass(frozen=True, slots=True)
class Row:
    """One size and one kind of index."""

    size: int
    kind: str
    build: float
    disk: float
    memory: float
    load: float
    p50: float
    p95: float
    recall: float
    cells: int


def main() -> int:
    """Measure every size, then the whole search on the corpus as it is."""
    machine, rows = quiet(), []
    encoder = Encoder.load(Settings.read().encoder)
    real: Index = open_published(current_folder(), encoder)
    seeds = np.stack([real._dense.vector(row) for row in range(len(real.entries))])
    for size in SIZES:
        vectors = generated(seeds, size)
        asked = questions_near(vectors, ASKED, np.random.default_rng(7))
        exact = Dense.build(vectors)
        truth = np.stack([exact.search(one, NEAREST)[0] for one in asked])
        rows.append(measured(size, "flat", vectors, asked, truth, Dense.build, Dense.load))
        if size >= 10_000:
            build, load = Approximate.build, Approximate.load
            rows.append(measured(size, "approximate", vectors, asked, truth, build, load))
        sys.stderr.write(f"{rows[-1]}\n")
        write(rows, whole(real, encoder), machine, ROOT / "docs/growth.md")
    return 0


def generated(seeds: Vectors, size: int) -> Vectors:
    """Vectors that lie together as real ones do: real ones, moved in any direction."""
    chance = np.random.default_rng(size)
    found = np.empty((size, seeds.shape[1]), np.float32)
    for at in range(0, size, 50_000):
        part = found[at : at + 50_000]
        noise = chance.standard_normal(part.shape).astype(np.float32)
        noise *= SPREAD / np.linalg.norm(noise, axis=1, keepdims=True)
        part[:] = seeds[chance.integers(0, len(seeds), len(part))] + noise
        part /= np.linalg.norm(part, axis=1, keepdims=True)
    return found


def measured(
    size: int,
    kind: str,
    vectors: Vectors,
    asked: Vectors,
    truth: np.ndarray,
    build: Callable[[Vectors], Dense | Approximate],
    load: Callable[[Path], Dense | Approximate],
) -> Row:
    """Build, save, load as a server does, and search one question after another."""
    start = time.perf_counter()
    made = build(vectors)
    built = time.perf_counter() - start
    with tempfile.TemporaryDirectory() as place:
        made.save(Path(place))
        del made
        disk = sum(path.stat().st_size for path in Path(place).iterdir())
        before, start = resident(), time.perf_counter()
        index = load(Path(place))
        loaded = time.perf_counter() - start
        times, found = [], []
        for one in asked:
            start = time.perf_counter()
            rows, _ = index.search(one, NEAREST)
            times.append((time.perf_counter() - start) * 1000)
            found.append(rows)
        memory = resident() - before
    ordered = sorted(times)
    return Row(
        size, kind, built, disk / 1e6, memory, loaded, statistics.median(ordered),
        ordered[int(0.95 * len(ordered))], recall(found, truth),  # type: ignore[arg-type]
        getattr(index, "cells", 0),
    )  # fmt: skip


def whole(real: Index, encoder: Encoder) -> tuple[float, float, int]:
    """Milliseconds of question to hits on the corpus as it is; of encoder and raw FAISS; entries."""
    decision = decision_of(current_folder(), real)
    hits, raw = [], []
    for _ in range(ASKED):
        start = time.perf_counter()
        real.search(QUESTION, decision.ranking)
        hits.append(time.perf_counter() - start)
        start = time.perf_counter()
        real._dense.search(encoder.questions([QUESTION])[0], NEAREST)
        raw.append(time.perf_counter() - start)
    return statistics.median(hits) * 1000, statistics.median(raw) * 1000, len(real.entries)


def resident() -> float:
    """Megabytes that this process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[1])
    return pages * resource.getpagesize() / 1e6


def write(rows: list[Row], whole: tuple[float, float, int], machine: str, path: Path) -> None:
    """The page."""
    hits, raw, entries = whole
    lines = "".join(
        f"| {r.size:,} | {r.kind}{f', {r.cells} cells' if r.cells else ''} | {r.build:.1f} | {r.disk:.1f} | "
        f"{r.memory:.0f} | {r.load:.2f} | {r.p50:.2f} | {r.p95:.2f} | {r.recall:.3f} |\n"
        for r in rows
    )
    path.write_text(
        f"""# Growth

Written by `make growth` on {time.strftime("%Y-%m-%d")}; {machine}. The vectors are generated: those of the
real corpus, each moved {SPREAD} of its length in a random direction. {ASKED} made-up questions a size; recall at
{NEAREST} against exact search. Memory is what loading and searching added.

| rows | index | build s | disk MB | memory MB | load s | search p50 ms | p95 ms | recall |
|---|---|---|---|---|---|---|---|---|
{lines}
The corpus as it is, {entries:,} rows: question to hits takes {hits:.2f} ms (p50), encoder and raw FAISS alone
{raw:.2f} ms: {hits / raw:.2f} times (asked: at most 1.3).

The approximate kind (`knowledge/approximate.py`) is measured here and not in use: the index compares a question with
every row, which at the size of today takes 0.2 ms.
""",
        encoding="utf-8",
    )


if __name__ == "__main__":
    sys.exit(main())
