"""Speed: from a question to its decision, against the encoder with a plain search of FAISS."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from time import perf_counter

import numpy as np

from knowledge.answerer import Answerer
from knowledge.dense import Dense
from knowledge.names import without_names
from knowledge.sparse import Sparse
from knowledge.words import Wording

Ask = Callable[[str], object]
NEAREST = 10  # what a plain search is asked for
TIMES = 8  # how many times more entries are tried
WARM = 20  # questions asked before the clock counts


def speed(answerer: Answerer, questions: Sequence[str]) -> str:
    """A table of medians and 95th percentiles in milliseconds, each question asked in turn."""
    took = clock(_ways(answerer), questions)
    plain, whole = (np.median(took[name]) for name in (PLAIN, WHOLE))
    lines = ["| way | p50 ms | p95 ms |", "|---|---|---|"]
    for name, times in took.items():
        low, high = np.percentile(times, [50, 95])
        lines.append(f"| {name} | {low:.2f} | {high:.2f} |")
    entries = len(answerer.index.entries)
    return "\n".join([*lines, "", f"{entries} entries. {WHOLE}: {whole / plain:.2f} × {PLAIN}."])


PLAIN = "encoder and plain FAISS"
WHOLE = "question to decision"


def clock(ways: Mapping[str, Ask], questions: Sequence[str]) -> dict[str, list[float]]:
    """What each way took for each question, all ways in turn so that a busy moment hits all."""
    took: dict[str, list[float]] = {name: [] for name in ways}
    for number, question in enumerate(questions):
        for name, ask in ways.items():
            began = perf_counter()
            ask(question)
            if number >= WARM:
                took[name].append((perf_counter() - began) * 1000)
    return took


def _ways(answerer: Answerer) -> dict[str, Ask]:
    index = answerer.index
    texts = [without_names(entry.text, index.names) for entry in index.entries]
    dense = Dense.build(index.vectors)
    many = Dense.build(np.tile(index.vectors, (TIMES, 1)))
    words, more = Sparse.build(texts), Sparse.build(texts * TIMES)
    vector = index.encoder.questions(["Wie houdt toezicht?"])[0]
    return {
        PLAIN: lambda asked: dense.search(index.encoder.questions([asked])[0], NEAREST),
        WHOLE: answerer.answer,
        "all cosines": lambda asked: dense.similarities(vector),
        f"all cosines, {TIMES} times the entries": lambda asked: many.similarities(vector),
        "all words": lambda asked: words.likeness(Wording.of(asked)),
        f"all words, {TIMES} times the entries": lambda asked: more.likeness(Wording.of(asked)),
    }
