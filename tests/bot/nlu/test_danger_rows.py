import numpy as np
import pytest

from bot.nlu.danger_rows import Rows, numbers_of

CHANCE = np.random.default_rng(4)
NUMBERS = np.unique(CHANCE.integers(1, 1 << 62, 5_000, np.int64)).astype(np.uint64)
NOTHING = -1
ROWS = Rows.of(NUMBERS, np.arange(len(NUMBERS)), NOTHING)


def test_each_number_is_found_in_its_row() -> None:
    assert ROWS.find(NUMBERS).tolist() == list(range(len(NUMBERS)))


def test_another_number_is_not_found() -> None:
    others = np.setdiff1d(CHANCE.integers(1, 1 << 62, 5_000, np.int64).astype(np.uint64), NUMBERS)
    assert set(ROWS.find(others).tolist()) == {NOTHING}


def test_numbers_that_belong_in_one_place_are_all_found() -> None:
    near = np.array([1, 2, 3], np.uint64) << np.uint64(63) | np.array([7, 8, 9], np.uint64)
    rows = Rows.of(near, np.arange(3), NOTHING)
    assert rows.find(near).tolist() == [0, 1, 2]


def test_an_empty_table_finds_nothing() -> None:
    nobody = np.zeros(0, np.uint64)
    assert (
        Rows.of(nobody, np.zeros(0, np.int64), NOTHING).find(NUMBERS[:3]).tolist() == [NOTHING] * 3
    )


@pytest.mark.parametrize("size", [2, 3])
def test_the_same_letters_have_the_same_number(size: int) -> None:
    numbers = numbers_of("slaat slaat", size).tolist()
    assert numbers[0] == numbers[6] and len({*numbers[:5]}) == 5


def test_a_text_that_is_too_short_has_no_numbers() -> None:
    assert numbers_of("a", 2).size == 0 and numbers_of("", 2).size == 0
