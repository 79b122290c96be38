from typing import Any

import pytest

from tests.load.faults_page import Row, counts, line, page
from tests.load.people import DOWN, TROUBLE, Watched


def row(**seen: object) -> Row:
    given: dict[str, Any] = {"asked": 100, "answered": 100, "slowest": 0.3, **seen}
    return Row("it breaks", Watched(**given), mended=50.0, ended=60.0)


def test_what_nobody_notices_is_told_as_such() -> None:
    assert line(row()) == "| it breaks | nothing of it | 0.0 | 0.0 |\n"


def test_every_trouble_has_words_and_its_times() -> None:
    seen = row(kind=dict.fromkeys(TROUBLE, 2), first_trouble=40.0, last_trouble=51.5)
    assert line(seen).count("2 of 100 messages: ") == len(TROUBLE)
    assert line(seen).endswith("| 11.5 | 1.5 |\n")


def test_who_waits_or_is_sent_again_is_told() -> None:
    told = line(row(slowest=6.1, repeated=3, kind={DOWN: 1}))
    assert "waits up to 6.1 s" in told and "sent again 3 times" in told
    assert "the proxy's own words, with the help lines" in told


@pytest.mark.parametrize("promise", ["silent", "danger_missed", "lost", "crossed"])
def test_one_broken_promise_is_told_above_the_table(promise: str) -> None:
    broken = row(**{promise: 1})
    assert len(broken.broken) == 1
    text = page([row(), broken], "quiet", 6.0)
    assert f"**Not kept**: it breaks ({broken.broken[0]})." in text and "kept:" not in text


def test_trouble_that_was_not_over_in_the_end_is_no_good_outcome() -> None:
    assert row(first_trouble=52.0, last_trouble=59.5).broken == ["trouble that was not over"]
    assert row(answered=0).broken == ["trouble that was not over"]


def test_when_all_is_kept_the_page_says_for_how_many_faults() -> None:
    assert "each of the 2 faults, and kept" in page([row(), row()], "quiet", 6.0)


def test_the_figures_stand_in_the_order_of_their_heads() -> None:
    assert counts(row(crossed=4)) == "| it breaks | 100 | 100 | 0 | 0.3 | 0 | 0 | 0 | 4 |\n"
