"""The learning curve is drawn from the log."""

from pathlib import Path

from knowledge.training.curves import plot


def test_a_log_becomes_a_picture(tmp_path: Path) -> None:
    (tmp_path / "log.jsonl").write_text(
        '{"step": 1, "loss": 2.0}\n{"step": 2, "loss": 1.0}\n', encoding="utf-8"
    )
    assert plot(tmp_path).read_text(encoding="utf-8").startswith("<svg")
