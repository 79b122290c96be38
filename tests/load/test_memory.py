from argparse import Namespace

from tests.load.figures import Figures
from tests.load.memory import HOUR, Look, page, slope, whole

FIGURES = Figures(17_000, 28.0, 100.0, 200.0, 300.0, 0, 0)
# The memory fills until the first conversation is forgotten (300 s), and rises by 1 MB in 1,000
# turns all the while.
LOOKS = [
    Look(at, 700 + min(at, 300) / 5 + at / 50, 276.0, min(at, 300) * 5, at * 20)
    for at in map(float, range(0, 600, 5))
]


def written(looks: list[Look]) -> str:
    return page(looks, FIGURES, 600.0, 300.0, Namespace(faster=6.0), "quiet")


def test_a_straight_line_is_as_steep_as_it_is() -> None:
    assert slope([(0.0, 5.0), (1.0, 7.0), (2.0, 9.0)]) == 2.0
    assert slope([(1.0, 5.0), (1.0, 7.0)]) == 0.0


def test_what_is_held_on_purpose_is_not_taken_for_growth() -> None:
    text = written(LOOKS)
    assert f"+{HOUR / 1000:.1f} MB an hour in Rasa and +0.0 MB an hour in the action server" in text
    assert "At most 1,500 conversations were held" in text


def test_less_than_the_whole_hour_is_told_as_such() -> None:
    assert "sent\nall 17,000 in 600 s" in written(LOOKS)
    assert whole(13_739) == "**only 13,739**"


def test_a_run_that_was_too_short_says_so() -> None:
    assert "no verdict" in written(LOOKS[:30])


def test_the_table_begins_and_ends_with_the_run() -> None:
    rows = [line for line in written(LOOKS).splitlines() if line.startswith("| ")][1:]
    assert rows[0].startswith("| 0 | 0 | 700 |") and rows[-1].startswith("| 11,900 | 1,500 |")
    assert 10 <= len(rows) <= 16
