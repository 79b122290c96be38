import json

import pytest

from bot.channels.opinions import PERIOD, Opinions


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def told(caplog: pytest.LogCaptureFixture) -> list[tuple[str, int, int]]:
    lines = [json.loads(line) for line in caplog.messages]
    return [(line["reply"], line["helped"], line["did_not"]) for line in lines]


def test_the_lines_of_a_log_add_up(caplog: pytest.LogCaptureFixture) -> None:
    opinions = Opinions()
    for reply, helpful in (("utter_b", True), ("utter_a", False), ("utter_b", True)):
        opinions.add(reply, helpful)
    opinions.tell()
    opinions.change("utter_b", helpful=False)
    opinions.tell()
    assert told(caplog) == [("utter_a", 0, 1), ("utter_b", 2, 0), ("utter_b", -1, 1)]


def test_nothing_new_is_no_line(caplog: pytest.LogCaptureFixture) -> None:
    Opinions().tell()
    assert told(caplog) == []


def test_a_process_that_dies_loses_an_hour_at_most(caplog: pytest.LogCaptureFixture) -> None:
    clock = Clock()
    opinions = Opinions(clock)
    opinions.add("utter_a", True)
    clock.now = PERIOD - 1
    opinions.add("utter_a", True)
    assert told(caplog) == []
    clock.now = PERIOD
    opinions.add("utter_a", True)
    assert told(caplog) == [("utter_a", 3, 0)]
