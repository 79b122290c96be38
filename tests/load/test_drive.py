import time

from tests.load.drive import IN_DANGER, is_danger, numbers, varied


def test_there_are_so_many_messages_and_no_more() -> None:
    assert list(numbers(time.time() + 60, 3)) == [0, 1, 2]


def test_when_the_time_is_over_nothing_more_is_said() -> None:
    assert list(numbers(time.time() - 1, 0)) == []


def test_a_text_that_comes_round_again_gets_a_number() -> None:
    assert [varied(["a", "b"], at) for at in range(5)] == ["a", "b", "a 1", "b 1", "a 2"]


def test_a_danger_that_is_told_again_is_a_danger() -> None:
    assert is_danger(varied(IN_DANGER, 5)) and not is_danger(varied(["dank je wel"], 5))
