"""Contents: what an index holds of a corpus, row by row: built once, written, opened again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from knowledge.approximate import Approximate
from knowledge.corpus import Corpus
from knowledge.dense import Dense, Encoder, Vectors
from knowledge.foreign import foreign_direction
from knowledge.layout import Layout
from knowledge.names import without_names
from knowledge.passage import Passage
from knowledge.remembered import Remembered, save_texts
from knowledge.settings import Settings
from knowledge.sparse import Sparse
from knowledge.vectors import built_vectors, load_vectors

FOREIGN = "foreign.npy"
NAMES = "names.txt"
WORDS = "words"


@dataclass(frozen=True, slots=True)
class Contents:
    """The vectors and words of every row, and the direction in which other subjects lie."""

    corpus: Corpus
    layout: Layout
    dense: Dense | Approximate
    sparse: Sparse
    foreign: Vectors

    @classmethod
    def build(
        cls, corpus: Corpus, encoder: Encoder, remembered: Remembered | None = None
    ) -> Contents:
        """Build from a corpus; texts whose vectors are remembered are not encoded."""
        layout = Layout.of(corpus)
        _require_quotable(corpus, layout)
        texts, names = layout.texts, layout.names
        vectors = (remembered or Remembered.none()).passages(texts, encoder)
        other = encoder.questions([without_names(text, names) for text in corpus.elsewhere])
        foreign = foreign_direction(layout.entries, layout.targets, vectors, other)
        dense = built_vectors(vectors, layout.plain_rows, Settings.read().search.flat_up_to)
        return cls(corpus, layout, dense, Sparse.build(texts), foreign)

    @classmethod
    def read(cls, corpus: Corpus, folder: Path) -> Contents:
        """Read what `write` wrote for this corpus."""
        names = (folder / NAMES).read_text(encoding="utf-8").splitlines()
        layout, sparse = Layout.of(corpus, tuple(names)), Sparse.load(folder / WORDS)
        return cls(corpus, layout, load_vectors(folder), sparse, np.load(folder / FOREIGN))

    def write(self, folder: Path) -> None:
        """Write it into a folder."""
        self.dense.save(folder)
        save_texts(self.layout.texts, folder)
        (folder / WORDS).mkdir()
        self.sparse.save(folder / WORDS)
        np.save(folder / FOREIGN, self.foreign)
        lines = "".join(f"{name}\n" for name in self.layout.names)
        (folder / NAMES).write_text(lines, encoding="utf-8")

    @property
    def vectors(self) -> Vectors:
        """The vectors of all rows."""
        return self.dense.vectors(range(len(self.layout.entries)))


def _require_quotable(corpus: Corpus, layout: Layout) -> None:
    current = {one.id for one in corpus.statements if one.status.kind == "current"}
    if not any(isinstance(t, Passage) and t.statement in current for t in layout.targets):
        raise ValueError("no statement can be quoted: review one (reviewed_by) or keep one current")
