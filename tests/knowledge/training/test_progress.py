"""Progress is told and kept."""

import json
from pathlib import Path

from knowledge.training.progress import Progress


def test_the_mean_of_the_last_steps_is_kept(tmp_path: Path) -> None:
    progress = Progress(tmp_path / "log.jsonl", total=3, every=2)
    for number, loss in enumerate([4.0, 2.0, 7.0], 1):
        progress.step(number, loss=loss)
    noted = [
        json.loads(line)
        for line in (tmp_path / "log.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert noted == [{"step": 2, "loss": 3.0}, {"step": 3, "loss": 7.0}]


def test_the_time_left_shrinks_to_nothing(tmp_path: Path) -> None:
    assert Progress(tmp_path / "log.jsonl", total=10).left(10) == "0 min left"
