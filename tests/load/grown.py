"""Grown: a corpus of generated passages, with vectors that lie as real ones do."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import faiss
import numpy as np

from knowledge.corpus import FOLDER, STATEMENTS, Corpus, copy_corpus, read_corpus
from knowledge.dense import Encoder, Vectors
from knowledge.index import Index
from knowledge.passage import Passage
from knowledge.remembered import Remembered

LENGTH = 200  # sentences a generated statement
PART = 50_000  # vectors made at a time
# So much of the difference between two more real vectors: generated vectors then lie as the
# encoder's own of generated texts do (docs/growth.md compares them).
STRAY = 0.15
AROUND = 20  # neighbours that are looked at, to tell how vectors lie
TINY = 1e-9
SYLLABLES = tuple(a + b for a in "bdfghjklmnprstvwz" for b in ("aa", "e", "ij", "o", "ui"))
NAME = "groei"
HEAD = """---
id: {id}
raw: {id}.txt
sha256: {sha256}
title: Gegenereerde verklaring {id}
issuer: Landelijk Netwerk Veilig Thuis
spokesperson: null
addressee: null
occasion: null
occasion_date: null
date: null
date_basis: unknown
url: null
retrieved_on: null
licence: gegenereerd
caveat: null
source_line: {{position: "Bron: gegenereerd."}}
topics: [groei]
status: {{kind: current, by: null, on: null, reason: null}}
reviewed_by: makers van dit project
reviewed_on: 2026-11-27
roles:
  - position: "{first}"
leans: []
---
"""


@dataclass(frozen=True, slots=True)
class Seeds:
    """Real texts and their vectors, from which others are bred."""

    texts: tuple[str, ...]
    vectors: Vectors

    @classmethod
    def of(cls, index: Index) -> Seeds:
        """Every row of an index that is a sentence of some length, in either language."""
        words = [re.findall(r"[A-Za-z0-9][\w'’-]*", entry.text) for entry in index.entries]
        long = [n for n, found in enumerate(words) if len(found) >= 5]
        return cls(tuple(" ".join(words[n]) for n in long), index.vectors[long])


@dataclass(frozen=True, slots=True)
class Parents:
    """Two real texts for each generated one, and how much the first counts."""

    first: np.ndarray
    second: np.ndarray
    share: np.ndarray

    @classmethod
    def draw(cls, seeds: Seeds, size: int) -> Parents:
        """The same ones for the same size."""
        chance = np.random.default_rng(size)
        first, second = chance.integers(0, len(seeds.texts), (2, size))
        return cls(first, second, chance.uniform(0.3, 0.7, size))


def vectors(seeds: Seeds, parents: Parents) -> Vectors:
    """Between two real vectors, and moved in a direction in which real ones differ."""
    chance = np.random.default_rng(len(parents.share) + 1)
    found = np.empty((len(parents.share), seeds.vectors.shape[1]), np.float32)
    for at in range(0, len(found), PART):
        part = slice(at, at + PART)
        share = parents.share[part, np.newaxis].astype(np.float32)
        one, other = chance.integers(0, len(seeds.texts), (2, len(share)))
        found[part] = share * seeds.vectors[parents.first[part]]
        found[part] += (1 - share) * seeds.vectors[parents.second[part]]
        found[part] += STRAY * (seeds.vectors[one] - seeds.vectors[other])
        found[part] /= np.linalg.norm(found[part], axis=1, keepdims=True)
    return found


def sentences(seeds: Seeds, parents: Parents) -> Iterator[str]:
    """The beginning of one text, the end of the other, and a word that few share."""
    chance = np.random.default_rng(len(parents.share) + 2)
    rare = np.minimum(chance.pareto(0.7, len(parents.share)) * 50, 1e9).astype(int)
    for one, other, share, number in zip(
        parents.first, parents.second, parents.share, rare, strict=True
    ):
        head, tail = seeds.texts[one].split(), seeds.texts[other].split()
        kept = [*head[: round(share * len(head))], *tail[round(share * len(tail)) :], word(number)]
        kept[0] = kept[0].capitalize()
        yield " ".join(kept) + "."


def word(number: int) -> str:
    """A word that nobody knows, another for each number."""
    found = ""
    for _ in range(3):
        number, rest = divmod(number, len(SYLLABLES))
        found += SYLLABLES[rest]
    return f"{found}{number or ''}k"


def write_corpus(folder: Path, seeds: Seeds, parents: Parents) -> Corpus:
    """The real corpus with generated statements beside it, as files, read as any corpus is."""
    copy_corpus(read_corpus(FOLDER), folder)
    made = sentences(seeds, parents)
    for number in range(0, len(parents.share), LENGTH):
        some = [next(made) for _ in range(min(LENGTH, len(parents.share) - number))]
        name = f"{NAME}-{99_999 - number // LENGTH}"  # the last name is read first
        _write(folder / STATEMENTS, name, some)
    return read_corpus(folder)


def _write(folder: Path, name: str, some: Sequence[str]) -> None:
    text = " ".join(some).encode()
    (folder / f"{name}.txt").write_bytes(text)
    first = " ".join(some[0].rstrip(".").split()[:4])
    digest = hashlib.sha256(text).hexdigest()
    (folder / f"{name}.md").write_text(HEAD.format(id=name, sha256=digest, first=first))


class Bred(Remembered):
    """Real rows as the real index holds them, generated rows as they were bred."""

    def __init__(self, real: Index, made: Vectors) -> None:
        # Generated statements are the oldest, so that they come right after the real passages.
        first = sum(isinstance(real.targets[one.target], Passage) for one in real.entries)
        self.vectors = np.concatenate([real.vectors[:first], made, real.vectors[first:]])

    def passages(self, texts: Sequence[str], encoder: Encoder) -> Vectors:
        """The vectors of all rows."""
        assert len(texts) == len(self.vectors), "the generated sentences were split otherwise"
        return self.vectors


def lying(vectors: Vectors, asked: Vectors) -> dict[str, float]:
    """How vectors lie: how near to questions and to each other, and in how many directions."""
    near = faiss.knn(asked, vectors, AROUND, faiss.METRIC_INNER_PRODUCT)[0]
    among = faiss.knn(vectors, vectors, AROUND + 1, faiss.METRIC_INNER_PRODUCT)[0][:, 1:]
    apart = np.sqrt(np.maximum(2 - 2 * among, TINY))
    grows = np.log(apart[:, -1:] / apart[:, :-1]).mean(axis=1)
    return {
        "question": float(near[:, 0].mean()),
        "tenth": float(near[:, 9].mean()),
        "other": float(among[:, 0].mean()),
        # Levina and Bickel 2004: how fast a ball around a vector fills.
        "dimension": float(np.median(1 / grows)),
    }
