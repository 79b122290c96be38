from itertools import combinations
from math import sqrt

import numpy as np
import pytest

from bot.nlu.danger_stretches import ALL, APART, LONG, LOOKED_AT, Stretches, suspicious, worst_of
from bot.nlu.said import Said

CALM = [f"rustig{place}" for place in range(300)]


def sums(said: list[str], loud: str = "slaat") -> np.ndarray:
    return np.cumsum([0.0, *(5.0 if word == loud else -1.0 for word in said)])


@pytest.mark.parametrize(
    ("count", "ends"), [(9, []), (10, []), (11, [11, 10]), (13, [13, 10]), (17, [17, 14, 11, 10])]
)
def test_the_stretches_reach_from_the_last_word_to_the_first(count: int, ends: list[int]) -> None:
    stretches = Stretches(10, 3, 0.0)
    loud = {end: np.eye(count + 1)[end] for end in range(count + 1)}
    found = [end for end in loud if (1 / sqrt(10), end) in stretches.worst(loud[end])]
    assert found == sorted(ends)


def test_worst_stretches_do_not_overlap() -> None:
    loud = sums([*CALM[:100], "slaat", "slaat", *CALM[100:]])
    ends = [end for _, end in Stretches(10, 3, 0.0).worst(loud, most=20)]
    assert len(ends) == 20 and all(abs(one - other) >= 10 for one, other in combinations(ends, 2))
    assert len(Stretches(10, 3, 0.0).worst(loud[:25], most=20)) == 2


def test_the_worst_stretch_of_each_size_holds_the_danger() -> None:
    said = [*CALM[:60], "hij", "slaat", *CALM[60:150]]
    found = list(worst_of(Said.of(said), sums(said)))
    assert len(found) == len(ALL) and all("slaat" in stretch for _, stretch in found)


def test_a_short_text_has_no_stretches_and_is_looked_at_whole() -> None:
    assert list(worst_of(Said.of(CALM[: LONG - 1]), sums(CALM[: LONG - 1]))) == []
    seen = suspicious(Said.of(CALM[:LOOKED_AT]), sums(CALM[:LOOKED_AT]))
    assert [*seen] == CALM[:LOOKED_AT]


def test_of_a_long_text_the_phrases_see_the_danger_wherever_it_stands() -> None:
    for place in (0, 1, 77, 150, 298, 300):
        said = [*CALM[:place], "slaat", *CALM[place:]]
        assert "slaat" in suspicious(Said.of(said), sums(said))


def test_what_stood_apart_stays_apart() -> None:
    said = [*CALM[:100], "slaat", *CALM[100:200], "slaat", *CALM[200:]]
    seen = [*suspicious(Said.of(said), sums(said))]
    between = seen[seen.index("slaat") : len(seen) - seen[::-1].index("slaat")]
    assert between.count("") >= len(APART)
