"""Plots: risk against coverage, and whether a chance means what it says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from knowledge.evaluation.measures import calibration, risk_coverage
from knowledge.evaluation.run import Row

matplotlib.rcParams["svg.hashsalt"] = "20"  # the same run draws the same file


def draw(rows: Sequence[Row], folder: Path) -> None:
    """Write `risk-coverage.svg` and `calibration.svg`, unless there is nothing to draw."""
    judged = [row for row in rows if row.question.kind != "vague"]
    if not judged:
        return
    folder.mkdir(parents=True, exist_ok=True)
    chances = [row.chance for row in judged]
    right = [row.rank == 1 for row in judged]
    answerable = [row.question.answerable for row in judged]
    figure, axes = _empty("share of questions answered", "share of those answered wrongly")
    axes.plot(*risk_coverage(chances, right), color="#154273")
    _save(figure, folder / "risk-coverage.svg")
    figure, axes = _empty("chance that the statements answer it", "share that they do answer")
    axes.plot([0, 1], [0, 1], color="#999", linewidth=1)
    points = calibration(chances, answerable)
    axes.plot([p[0] for p in points], [p[1] for p in points], marker="o", color="#154273")
    _save(figure, folder / "calibration.svg")


def _empty(across: str, up: str) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(5, 3.6), layout="constrained")
    axes = figure.subplots()
    axes.set(xlabel=across, ylabel=up, xlim=(0, 1), ylim=(0, 1))
    axes.grid(alpha=0.3)
    return figure, axes


def _save(figure: Figure, path: Path) -> None:
    figure.savefig(path, metadata={"Date": None})
