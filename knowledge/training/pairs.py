"""Parallel sentences: what the student learns Dutch from."""

import csv
import gzip
import random
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

JOINED = "joined"


@dataclass(frozen=True, slots=True)
class Pair:
    """An English text, its Dutch translation and the source both come from."""

    english: str
    dutch: str
    source: str


def read_pairs(path: Path) -> list[Pair]:
    """Read a tab-separated file with the columns en, nl and source, gzipped or not."""
    packed = path.read_bytes()
    text = (gzip.decompress(packed) if path.suffix == ".gz" else packed).decode("utf-8")
    rows = csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    return [Pair(row["en"], row["nl"], row["source"]) for row in rows]


def thin(pairs: Iterable[Pair], characters: int, every: Mapping[str, int]) -> list[Pair]:
    """Leave out long texts, and of some sources keep one pair in so many."""
    counts: Counter[str] = Counter()
    kept = []
    for pair in pairs:
        if max(len(pair.dutch), len(pair.english)) <= characters:
            counts[pair.source] += 1
            if counts[pair.source] % every.get(pair.source, 1) == 0:
                kept.append(pair)
    return kept


def join_neighbours(pairs: Iterable[Pair], size: int, every: int) -> list[Pair]:
    """Join runs of neighbouring sentences into longer texts, one for every so many runs."""
    joined = []
    for _, group in groupby(pairs, key=lambda pair: pair.source):
        run = list(group)
        starts = range(0, len(run) - size + 1, size * every)
        joined += [_joined(run[start : start + size]) for start in starts]
    return joined


def draw(pairs: list[Pair], weights: Mapping[str, float], passes: float, seed: int) -> list[int]:
    """Draw row numbers in a fixed random order, each row about weight times passes often."""
    dice = random.Random(seed)
    rows = [
        row
        for row, pair in enumerate(pairs)
        for _ in range(_times(weights.get(pair.source, 1.0) * passes, dice))
    ]
    dice.shuffle(rows)
    return rows


def _times(expected: float, dice: random.Random) -> int:
    return int(expected) + (dice.random() < expected % 1)


def _joined(run: list[Pair]) -> Pair:
    return Pair(" ".join(p.english for p in run), " ".join(p.dutch for p in run), JOINED)
