"""Kinds: what the kinds of FAISS index cost that could hold very many passages."""

from __future__ import annotations

import math
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import faiss
import numpy as np

from knowledge.approximate import NEAREST, ROUNDS, SAMPLE, questions_between, recall
from knowledge.dense import Vectors
from tests.load.figures import at

MORE = 100  # rows that are ranked again, of kinds that round the vectors
ASKED = 0.98  # of the ten nearest must be found, of questions between two passages
HNSW_UP_TO = 100_000  # rows: a graph of a million takes an hour of a core to build

Search = Callable[[Vectors], np.ndarray]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of index at one size."""

    size: int
    name: str
    build: float
    disk: float
    p50: float
    p95: float
    recall: float

    @property
    def row(self) -> str:
        """A row of the table."""
        return (
            f"| {self.name} | {self.build:.1f} | {self.disk:.0f} | {self.p50:.2f} | "
            f"{self.p95:.2f} | {self.recall:.3f} |\n"
        )


def kinds(vectors: Vectors, asked: Vectors) -> Iterator[Kind]:
    """Each kind with the least effort that finds enough, timed on real questions."""
    between = questions_between(vectors, len(asked), np.random.default_rng(5))
    exact = [faiss.knn(some, vectors, NEAREST, faiss.METRIC_INNER_PRODUCT)[1]
             for some in (asked, between)]  # fmt: skip
    for name, efforts in _names(len(vectors)):
        index = faiss.index_factory(vectors.shape[1], name, faiss.METRIC_INNER_PRODUCT)
        start = time.process_time()
        _fill(index, vectors)
        built = time.process_time() - start
        rounds = "SQ8" in name or "PQ" in name
        search = _exactly_ranked(index, vectors) if rounds else _plain(index)
        effort = _enough(index, efforts, search, between, exact[1])
        times, found = _timed(search, asked)
        shown = f"{name} ({effort})" if effort else name
        yield Kind(
            len(vectors), shown, built, _disk(index), statistics.median(times), at(times, 0.95),
            recall(found, exact[0]),
        )  # fmt: skip


def _names(size: int) -> Iterator[tuple[str, str]]:
    root = math.sqrt(size)
    yield "Flat", ""
    for times in (1, 2, 4):
        yield f"IVF{int(times * root)},Flat", "nprobe"
    for codes in ("SQfp16", "SQ8", "PQ96x4fs"):
        yield f"IVF{int(4 * root)},{codes}", "nprobe"
    if size <= HNSW_UP_TO:
        yield "HNSW32", "efSearch"


def _fill(index: faiss.Index, vectors: Vectors) -> None:
    if not index.is_trained:
        inverted = faiss.extract_index_ivf(index)
        inverted.by_residual = (
            "ScalarQuantizer" not in type(inverted).__name__ and inverted.by_residual
        )
        inverted.cp.niter, inverted.cp.min_points_per_centroid = ROUNDS, 1
        some = np.random.default_rng(1).permutation(len(vectors))[: SAMPLE * inverted.nlist]
        index.train(vectors[np.sort(some)])
    index.add(vectors)


def _plain(index: faiss.Index) -> Search:
    return lambda one: index.search(one[np.newaxis], NEAREST)[1][0]


def _exactly_ranked(index: faiss.Index, vectors: Vectors) -> Search:
    """More rows than wanted by rounded vectors, then the best of them by the vectors themselves."""

    def search(one: Vectors) -> np.ndarray:
        rows = index.search(one[np.newaxis], MORE)[1][0]
        rows = rows[rows >= 0]
        return rows[np.argsort(-(vectors[rows] @ one))[:NEAREST]]

    return search


def _enough(
    index: faiss.Index, effort: str, search: Search, asked: Vectors, exact: np.ndarray
) -> str:
    """The least effort (in steps of a fifth) with which enough is found."""
    if not effort:
        return ""
    number, space = 1 if effort == "nprobe" else NEAREST, faiss.ParameterSpace()
    while True:
        space.set_index_parameter(index, effort, number)
        if number > 4096 or recall([*map(search, asked)], exact) >= ASKED:
            return f"{effort} {number}"
        number = math.ceil(1.2 * number)


def _timed(search: Search, asked: Vectors) -> tuple[list[float], list[np.ndarray]]:
    times, found = [], []
    for one in asked:
        start = time.thread_time()
        rows = search(one)
        times.append((time.thread_time() - start) * 1000)
        found.append(rows)
    return sorted(times), found


def _disk(index: faiss.Index) -> float:
    with tempfile.TemporaryDirectory() as place:
        faiss.write_index(index, f"{place}/index")
        return Path(place, "index").stat().st_size / 1e6
