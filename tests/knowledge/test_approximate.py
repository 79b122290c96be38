from pathlib import Path

import faiss
import numpy as np
import pytest

from knowledge.approximate import FILE, NEAREST, Approximate, questions_between, recall
from knowledge.dense import Dense, Vectors
from knowledge.vectors import built_vectors, load_vectors

FIRST = 3_900
ROWS = np.arange(4000)[np.arange(4000) % 40 != 7]  # 3,900 rows, the others strewn among them


@pytest.fixture(scope="module")
def vectors() -> Vectors:
    chance = np.random.default_rng(3)
    centres = chance.standard_normal((40, 32))
    some = centres[chance.integers(0, 40, 4000)] + 0.5 * chance.standard_normal((4000, 32))
    return (some / np.linalg.norm(some, axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture(scope="module")
def built(vectors: Vectors) -> Approximate:
    return Approximate.build(vectors, ROWS)


def test_it_finds_nearly_all_that_exact_search_finds(vectors: Vectors, built: Approximate) -> None:
    exact = Dense.build(vectors[ROWS])
    asked = questions_between(vectors, 100, np.random.default_rng(11))
    found = [built.search(one, NEAREST)[0] for one in asked]
    assert recall(found, [ROWS[exact.search(one, NEAREST)[0]] for one in asked]) >= 0.98


def test_it_looks_into_a_part_of_the_cells_only(built: Approximate) -> None:
    assert 1 <= built.looked_into < built._cells.nlist / 2


def test_the_other_rows_are_compared_one_by_one(vectors: Vectors, built: Approximate) -> None:
    others = np.delete(np.arange(4000), ROWS)
    assert np.allclose(
        built.others.similarities(vectors[0]), vectors[others] @ vectors[0], atol=1e-6
    )
    assert not set(built.search(vectors[7], 4000)[0]) & set(others)


def test_what_is_saved_finds_the_same_after_loading(
    tmp_path: Path, vectors: Vectors, built: Approximate
) -> None:
    built.save(tmp_path)
    loaded = load_vectors(tmp_path)
    assert isinstance(loaded, Approximate)
    for one in vectors[:20]:
        assert np.array_equal(loaded.search(one, NEAREST)[0], built.search(one, NEAREST)[0])
    assert loaded.looked_into == built.looked_into


def test_what_is_loaded_is_mapped_and_not_read(tmp_path: Path, built: Approximate) -> None:
    built.save(tmp_path)
    loaded = load_vectors(tmp_path)
    assert isinstance(loaded, Approximate)
    lists = faiss.downcast_InvertedLists(loaded._cells.invlists)
    assert isinstance(lists, faiss.OnDiskInvertedLists)
    assert str(tmp_path / FILE) in Path("/proc/self/maps").read_text(encoding="utf-8")


def test_vectors_come_back_nearly_as_they_were_given(
    tmp_path: Path, vectors: Vectors, built: Approximate
) -> None:
    built.save(tmp_path)
    rows = [47, 8, 3999, 0, 7]
    kept = load_vectors(tmp_path).vectors(rows)
    assert np.array_equal(kept[[0, 4]], vectors[[47, 7]])
    assert np.allclose(kept, vectors[rows], atol=1e-3)


def test_the_cosines_of_chosen_rows_are_near_the_exact_ones(
    vectors: Vectors, built: Approximate
) -> None:
    rows = np.array([5, 1998, 3])
    assert np.allclose(built.cosines(vectors[0], rows), vectors[rows] @ vectors[0], atol=1e-3)


def test_written_again_and_again_vectors_do_not_drift(built: Approximate) -> None:
    once = built.vectors(range(4000))
    again = Approximate.build(once, built.rows)
    assert np.array_equal(again.vectors(range(4000)), once)


def test_a_full_disk_is_told_while_writing(tmp_path: Path, built: Approximate) -> None:
    (tmp_path / FILE).symlink_to("/dev/full")
    with pytest.raises(Exception, match="No space left"):
        built.save(tmp_path)


def test_few_rows_stay_flat_and_more_go_into_cells(vectors: Vectors) -> None:
    assert isinstance(built_vectors(vectors, ROWS, FIRST), Dense)
    assert isinstance(built_vectors(vectors, ROWS, FIRST - 1), Approximate)


def test_recall_counts_what_was_found_of_what_there_is() -> None:
    found, exact = ([1, 2], [3, 4]), ([1, 2], [3, 9])
    assert recall([np.array(f) for f in found], [np.array(e) for e in exact]) == 0.75
