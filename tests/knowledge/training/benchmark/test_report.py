"""Figures stand side by side."""

import json
from pathlib import Path

from knowledge.training.benchmark.report import table, write

REPORT = {
    "teacher": {"meaning": {"likeness": 0.5}},
    "ours": {"meaning": {"likeness": 0.7}, "2 core(s)": {"p50 ms": 2.0}},
}


def test_each_encoder_is_a_column_and_what_was_not_measured_is_a_dash() -> None:
    assert table(REPORT).splitlines() == [
        "| measure | teacher | ours |",
        "|---|---|---|",
        "| meaning: likeness | 0.5 | 0.7 |",
        "| 2 core(s): p50 ms | – | 2.0 |",
    ]


def test_the_report_is_written_in_both_forms(tmp_path: Path) -> None:
    write(REPORT, tmp_path / "out")
    assert json.loads((tmp_path / "out" / "benchmark.json").read_text("utf-8")) == REPORT
    assert (tmp_path / "out" / "benchmark.md").read_text("utf-8") == table(REPORT)
