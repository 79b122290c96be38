from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from knowledge.contents import Contents
from knowledge.corpus import Corpus
from knowledge.index import Index
from knowledge.statement_file import read_statements
from tests.knowledge.conftest import StemEncoder

# Statements alone are corpus enough, and quick to index.
CORPUS = Corpus(read_statements())


def test_what_is_written_is_read_again_as_it_was(index: Index, tmp_path: Path) -> None:
    index.contents.write(tmp_path)
    read = Contents.read(index.corpus, tmp_path)
    assert read.layout.names == index.names and read.layout.entries == index.entries
    assert np.array_equal(read.vectors, index.vectors)
    assert np.array_equal(read.foreign, index.contents.foreign)


def test_a_corpus_without_a_quotable_statement_is_refused() -> None:
    unreviewed = tuple(replace(s, reviewed_by=None) for s in CORPUS.statements)
    with pytest.raises(ValueError, match="no statement can be quoted"):
        Contents.build(Corpus(unreviewed), StemEncoder())
