import numpy as np
import pytest

from bot.nlu.danger_features import of_text
from bot.nlu.danger_scores import Scores
from bot.nlu.said import Said

FEATURES = [
    "=hij",
    "=slaat",
    "_hij",
    "hij_slaat",
    "^hij",
    "^hij_slaat",
    "slaat$",
    " s",
    "sla",
    "la",
]
WEIGHTS = np.arange(1.0, 31.0).reshape(10, 3) / 7
SCORES = Scores.of({name: row for row, name in enumerate(FEATURES)}, WEIGHTS)


def slowly(said: list[str]) -> np.ndarray:
    """The same sum, feature by feature."""
    rows = [(FEATURES.index(name), weight) for name, weight in of_text(said) if name in FEATURES]
    return sum((WEIGHTS[row] * weight for row, weight in rows), start=np.zeros(3))


@pytest.mark.parametrize(
    "said",
    [
        ["hij", "slaat"],
        ["hij"],
        ["slap"],
        ["sla", "hij", "sla"],
        ["", "hij"],
        ["niets"],
        ["s"],
        ["slas" * 6],
    ],
)
def test_the_sum_is_that_of_all_features(said: list[str]) -> None:
    assert SCORES.of_all(Said.of(said)) == pytest.approx(slowly(said))


@pytest.mark.parametrize("said", [["hij", "slaat"], ["sla", "hij", "sla"], ["hij", "hij"]])
def test_what_the_words_and_edges_add_to_the_alarm_is_its_first_column(said: list[str]) -> None:
    together = SCORES.of_each(Said.of(said)).sum() + SCORES.of_edges(Said.of(said))
    assert together == pytest.approx(slowly(said)[0])


def test_a_pair_counts_at_its_second_word() -> None:
    alone, paired = (Said.of([before, "slaat"]) for before in ("slaat", "hij"))
    more = SCORES.of_each(paired)[1] - SCORES.of_each(alone)[1]
    assert more == pytest.approx(WEIGHTS[FEATURES.index("hij_slaat"), 0])
