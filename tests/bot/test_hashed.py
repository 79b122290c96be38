import numpy as np
import pytest

from bot.hashed import NOWHERE, Hashed, lay, row_of
from bot.nlu.said import Said


def found(table: Hashed, words: list[str]) -> list[int]:
    keys = Said.of(words).hashes
    return [row_of(key, table) for key in keys]


@pytest.mark.parametrize("count", [0, 1, 2, 3, 1000])
def test_each_key_has_its_row_and_no_other_has_one(count: int) -> None:
    words = [f"woord{number}" for number in range(count)]
    table = lay(Said.of(words).hashes, np.arange(count) * 3)
    assert found(table, words) == [number * 3 for number in range(count)]
    assert found(table, ["", "wo", "woord", f"woord{count}"]) == [NOWHERE] * 4


def test_keys_that_meet_at_the_last_place_go_on_at_the_first() -> None:
    keys = np.arange(1, 400, 2, dtype=np.uint64) << np.uint64(1) | np.uint64(1)
    table = lay(keys, np.arange(len(keys)))
    rows = [row_of(key, table) for key in keys]
    assert rows == list(range(len(keys)))
