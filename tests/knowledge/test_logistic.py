import pytest

from knowledge.logistic import Logistic

MODEL = Logistic(-1.0, {"near": 2.0, "far": -1.0})


def test_log_odds_add_up_what_each_figure_says() -> None:
    assert MODEL.log_odds({"near": 1.0, "far": 0.5}) == pytest.approx(0.5)
    assert MODEL.probability({"near": 0.5, "far": 0.0}) == pytest.approx(0.5)


@pytest.mark.parametrize("figure", [1e9, -1e9])
def test_a_figure_beyond_all_measure_gives_no_overflow(figure: float) -> None:
    assert 0.0 <= MODEL.probability({"near": figure, "far": 0.0}) <= 1.0
