from pathlib import Path

import numpy as np
import pytest

from knowledge.approximate import NEAREST, Approximate, questions_near, recall
from knowledge.dense import Dense, Vectors


@pytest.fixture(scope="module")
def vectors() -> Vectors:
    chance = np.random.default_rng(3)
    centres = chance.standard_normal((40, 32))
    some = centres[chance.integers(0, 40, 4000)] + 0.5 * chance.standard_normal((4000, 32))
    return (some / np.linalg.norm(some, axis=1, keepdims=True)).astype(np.float32)


def test_it_finds_nearly_all_that_exact_search_finds(vectors: Vectors) -> None:
    exact, quick = Dense.build(vectors), Approximate.build(vectors)
    asked = questions_near(vectors, 100, np.random.default_rng(11))
    found = [quick.search(one, NEAREST)[0] for one in asked]
    truth = [exact.search(one, NEAREST)[0] for one in asked]
    assert recall(found, truth) >= 0.98  # type: ignore[arg-type]


def test_it_looks_into_a_part_of_the_cells_only(vectors: Vectors) -> None:
    built = Approximate.build(vectors)
    assert 1 <= built.cells < built._index.nlist / 2


def test_what_is_saved_finds_the_same_after_loading(tmp_path: Path, vectors: Vectors) -> None:
    built = Approximate.build(vectors)
    built.save(tmp_path)
    loaded = Approximate.load(tmp_path)
    for one in vectors[:20]:
        assert np.array_equal(loaded.search(one, NEAREST)[0], built.search(one, NEAREST)[0])
    assert np.allclose(loaded.vector(7), vectors[7])


def test_the_cosines_of_chosen_rows_are_exact(vectors: Vectors) -> None:
    rows = np.array([5, 1999, 3])
    found = Approximate.build(vectors).cosines(vectors[0], rows)
    assert np.allclose(found, vectors[rows] @ vectors[0], atol=1e-6)


def test_recall_counts_what_was_found_of_what_there_is() -> None:
    assert recall(np.array([[1, 2], [3, 4]]), np.array([[1, 2], [3, 9]])) == 0.75
