import pytest

from tests.load.stages import Way, mean, told


def test_what_lies_around_a_turn_is_what_was_waited_beside_what_was_counted() -> None:
    assert Way(waited=22.0, counted=20.5).around == 1.5


def test_the_mean_is_of_what_came_between_two_looks() -> None:
    assert mean((1.0, 10.0), (1.4, 30.0)) == pytest.approx(20.0)


def test_a_stage_never_takes_less_than_nothing() -> None:
    assert told(-0.26) == told(0.001) == "less than 0.01"
    assert told(0.254) == "0.25"
