"""Batches hold texts of like length, and every row once."""

from knowledge.training.batches import batches, read_rows


def test_every_row_comes_once() -> None:
    found = batches(list(range(12)), lengths=list(range(12)), size=4)
    assert sorted(row for batch in found for row in batch) == list(range(12))


def test_a_batch_holds_texts_of_like_length() -> None:
    lengths = [1, 90, 2, 91]
    assert {frozenset(batch) for batch in batches([0, 1, 2, 3], lengths, size=2)} == {
        frozenset({0, 2}),
        frozenset({1, 3}),
    }


def test_a_batch_that_is_not_full_is_left_out() -> None:
    assert batches([0, 1, 2], [1, 1, 1], size=2) in ([[0, 1]], [[1, 2]], [[0, 2]])


def test_only_the_rows_that_are_read_need_vectors() -> None:
    assert read_rows([[7, 3], [3, 9]]) == ([3, 7, 9], [[1, 0], [0, 2]])
