from pathlib import Path

from tests.load.figures import Figures
from tests.load.page import page

FIGURES = Figures(100, 25.0, 100.0, 200.0, 300.0, 0, 3)
ALONE = {"proxy": 34.0, "direct": 30.0, "bare": 20.0}


def test_the_page_holds_every_figure_beside_what_was_asked(tmp_path: Path) -> None:
    found = {
        "when": "2026-11-27", "machine": "a quiet machine",
        "alone": ALONE | {f"{name} p95": 1.0 for name in ALONE},
        "calm": FIGURES, "full": FIGURES, "crowd": FIGURES, "double": FIGURES,
        "cores": {"Rasa": 20.0, "action server": 15.0, "proxy": 5.0, "load generator": 9.0},
        "slow": {"calm p95": 1.0, "beside p95": 2.0, "errors": 0.0},
    }  # fmt: skip
    page(found, tmp_path / "load.md")
    text = (tmp_path / "load.md").read_text()
    assert "on 2026-11-27; a quiet machine." in text
    assert "at most 1.7 times a bare Rasa turn | 1.70 times | yes |" in text
    assert "| 16 visitors without a pause | 100 | 25.0 | 100 | 200 | 300 | 0 | 3 |" in text
    assert "Without the generator 40.0 ms: two cores of their own are enough for 50 turns" in text
