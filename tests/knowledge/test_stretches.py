import numpy as np

from knowledge.stretches import places_in


def test_stretches_are_counted_out_one_after_another() -> None:
    assert places_in(np.array([5, 0, 9]), np.array([2, 3, 1])).tolist() == [5, 6, 0, 1, 2, 9]


def test_an_empty_stretch_and_no_stretch_have_no_places() -> None:
    assert places_in(np.array([5, 7]), np.array([0, 1])).tolist() == [7]
    assert places_in(np.array([], np.int64), np.array([], np.int64)).tolist() == []
