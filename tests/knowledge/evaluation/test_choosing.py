import numpy as np

from knowledge.evaluation.choosing import choose, thresholds


def test_the_threshold_of_a_risk_lets_no_larger_share_of_the_wrong_ones_pass() -> None:
    chances = np.linspace(0, 1, 101)
    right = np.zeros(101, dtype=bool)
    for risk, threshold in thresholds(chances, right).items():
        assert (chances >= threshold).mean() <= risk


def test_the_threshold_of_a_risk_is_as_low_as_it_may_be() -> None:
    chances = np.array([0.9, 0.5, 0.4, 0.2])
    found = thresholds(chances, np.array([True, False, False, False]))
    assert 0.5 < found[0.01] < 0.51 and 0.4 < found[0.4] < 0.41


def test_where_there_is_nothing_to_tell_apart_everything_passes() -> None:
    choice = choose([{"score": 1.0}, {"score": -1.0}], [True, True], ["a", "b"])
    assert choice.threshold(0.01) == 0.0 and choice.model.probability({"score": -9.0}) > 0
