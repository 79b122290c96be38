from pathlib import Path

import numpy as np

from knowledge.contents import Contents
from knowledge.corpus import Corpus
from knowledge.dense import Vectors
from knowledge.index import Index
from knowledge.remembered import Remembered
from knowledge.statement_file import read_statements
from tests.knowledge.conftest import StemEncoder

NEWEST, OLDEST = read_statements()


class Counting(StemEncoder):
    """Keeps what it was asked to encode."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def passages(self, texts: list[str]) -> Vectors:
        self.asked += texts
        return super().passages(texts)


def written(folder: Path, *statements: object) -> Index:
    index = Index.build(Corpus(statements), StemEncoder())  # type: ignore[arg-type]
    folder.mkdir()
    index.contents.write(folder)
    return index


def test_only_new_texts_are_encoded(tmp_path: Path) -> None:
    written(tmp_path / "old", OLDEST)
    remembered = Remembered.read(tmp_path / "old")
    encoder = Counting()
    whole = Index.build(Corpus((NEWEST, OLDEST)), encoder, remembered)
    assert 0 < len(encoder.asked) < len(whole.contents.layout.texts)
    assert not any(remembered.knows(text) for text in encoder.asked)


def test_reused_vectors_are_the_very_same(tmp_path: Path) -> None:
    written(tmp_path / "old", OLDEST)
    texts = Contents.build(Corpus((NEWEST, OLDEST)), StemEncoder()).layout.texts
    reused = Remembered.read(tmp_path / "old").passages(texts, StemEncoder())
    assert np.array_equal(reused, StemEncoder().passages(list(texts)))


def test_nothing_remembered_means_that_all_is_encoded() -> None:
    encoder = Counting()
    index = Index.build(Corpus((OLDEST,)), encoder)
    assert encoder.asked == list(index.contents.layout.texts)
