from dataclasses import replace
from typing import Any

import pytest

from tests.load.demands import Demand, demands
from tests.load.figures import Figures

GOOD = Figures(100, 25.0, 100.0, 200.0, 300.0, errors=0, refused=0)
FOUND: dict[str, Any] = {
    "alone": {"proxy": 34.0, "bare": 20.0},
    "calm": GOOD, "full": GOOD, "double": GOOD, "crowd": replace(GOOD, refused=3),
    "slow": {"calm p95": 100.0, "beside p95": 150.0, "errors": 0.0},
}  # fmt: skip


def unmet(**worse: object) -> list[str]:
    return [one.asked for one in demands({**FOUND, **worse}) if not one.met]


def test_all_is_met_on_a_good_day() -> None:
    assert len(demands(FOUND)) == 6 and unmet() == []


@pytest.mark.parametrize(
    ("worse", "asked"),
    [
        ({"alone": {"proxy": 35.0, "bare": 20.0}}, "1.7 times"),
        ({"calm": replace(GOOD, p95=301.0)}, "300 ms"),
        ({"full": replace(GOOD, per_second=19.0)}, "20 turns a second"),
        ({"full": replace(GOOD, errors=1)}, "20 turns a second"),
        ({"crowd": replace(GOOD, refused=3, errors=1)}, "refused politely"),
        ({"crowd": GOOD}, "refused politely"),
        ({"slow": {"calm p95": 100.0, "beside p95": 201.0, "errors": 0.0}}, "slow question"),
        ({"double": replace(GOOD, errors=2)}, "two replicas"),
    ],
)
def test_what_is_not_met_is_told(worse: dict[str, Any], asked: str) -> None:
    (found,) = unmet(**worse)
    assert asked in found


def test_a_row_says_plainly_that_it_is_not_met() -> None:
    assert Demand("a", "b", met=False).row == "| a | b | **no** |\n"
