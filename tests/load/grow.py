"""Grow: builds an index of a size as the product does; its costs as JSON on standard output.

`python -m tests.load.grow SIZE FOLDER`: the folder then holds corpus, indexes and what is true.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from dataclasses import replace
from pathlib import Path

import faiss
import numpy as np

from knowledge.approximate import NEAREST
from knowledge.decision import Decision
from knowledge.dense import Dense, Encoder
from knowledge.evaluation.questions import read_questions
from knowledge.index import Index
from knowledge.index_folder import COPY, current_folder, open_published, switch, write_index
from knowledge.manifest import Manifest
from knowledge.settings import Settings
from tests.load.grown import Bred, Parents, Seeds, vectors, write_corpus
from tests.servers import ROOT

ASKED = 200  # questions a size
QUESTIONS = ROOT / "tests/questions/statements.jsonl"
TRUTH = "truth.json"  # what exact search finds for each question


def main(size: int, folder: Path) -> dict[str, float]:
    """Build and write the index, and note what exact search finds."""
    settings = Settings.read()
    encoder = Encoder.load(settings.encoder)
    real = open_published(current_folder(), encoder)
    seeds, parents = Seeds.of(real), Parents.draw(Seeds.of(real), size)
    made = vectors(seeds, parents)
    corpus = write_corpus(folder / COPY, seeds, parents)
    bred = Bred(real, made)
    start = time.perf_counter(), time.process_time()
    index = Index.build(corpus, encoder, bred)
    built = time.perf_counter() - start[0], time.process_time() - start[1]
    manifest = Manifest.of(corpus, settings, encoder.digest)
    written = write_index(index, manifest, folder, folder / COPY)
    switch(folder, written)
    whole = time.perf_counter() - start[0]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    (folder / TRUTH).write_text(json.dumps(truth(index, bred.vectors)), encoding="utf-8")
    files = [path for path in written.rglob("*") if path.is_file()]
    disk = {path: path.stat().st_size / 1e6 for path in files}
    return {
        "rows": len(index.entries),
        "build": built[0],
        "core": built[1],
        "write": whole - built[0],
        "peak": peak,
        "vectors": sum(size for path, size in disk.items() if path.name.startswith("vectors")),
        "disk": sum(disk.values()),
    }


def questions() -> list[str]:
    """Real questions that stand alone, of those for developing."""
    read = read_questions([QUESTIONS])
    return [one.question for one in read if one.split == "dev" and not one.previous][:ASKED]


def truth(index: Index, every: np.ndarray) -> dict[str, list[list[object]]]:
    """The nearest of the rows that are searched, and the hits, by comparing with everything."""
    flat = isinstance(index.contents.dense, Dense)
    held = np.arange(len(every)) if flat else index.contents.layout.plain_rows
    asked = index.encoder.questions(questions())
    rows = held[faiss.knn(asked, every[held], NEAREST, faiss.METRIC_INNER_PRODUCT)[1]]
    exact = Index(replace(index.contents, dense=Dense.build(every)), index.encoder)
    ranking = Decision.read().ranking
    found = [[h.target.id for h in exact.search(one, ranking).passages] for one in questions()]
    return {"rows": rows.tolist(), "hits": found}  # type: ignore[dict-item]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(int(sys.argv[1]), Path(sys.argv[2]))) + "\n")
