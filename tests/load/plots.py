"""Plots of the load benchmark."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib

from tests.load.visitor import Turn

matplotlib.use("svg")
matplotlib.rcParams["svg.hashsalt"] = "the same picture for the same figures"
from matplotlib import pyplot  # noqa: E402  after the choice of what draws

Spread = Sequence[float]  # median and 95th percentile first


def draw_latency(name: str, turns: Sequence[Turn], folder: Path) -> None:
    """How many turns took at most how long."""
    times = sorted(turn.seconds * 1000 for turn in turns if not turn.is_error)
    shares = [(n + 1) / len(times) for n in range(len(times))]
    figure, axes = pyplot.subplots(figsize=(6, 3.5))
    axes.plot(times, shares)
    axes.set_xlabel("milliseconds from message to whole answer")
    axes.set_ylabel("share of the turns")
    axes.set_ylim(0, 1.02)
    axes.set_xlim(left=0)
    axes.grid(alpha=0.3)
    _save(figure, folder / f"{name.replace(' ', '-')}.svg")


def draw_memory(rows: Sequence[tuple[float, float, float, float]], folder: Path) -> None:
    """Memory, and how many conversations are held, against the number of messages."""
    figure, axes = pyplot.subplots(figsize=(6, 3.5))
    turns, rasa, actions, held = zip(*rows, strict=True)
    axes.plot(turns, rasa, label="Rasa")
    axes.plot(turns, actions, label="action server")
    axes.set_xlabel("messages since the start of the run")
    axes.set_ylabel("resident megabytes")
    axes.set_ylim(bottom=0)
    axes.grid(alpha=0.3)
    beside = axes.twinx()
    beside.plot(turns, held, color="grey", linestyle=":", label="conversations held")
    beside.set_ylabel("conversations held")
    beside.set_ylim(bottom=0)
    axes.legend(handles=[*axes.lines, *beside.lines], loc="center right")
    _save(figure, folder / "memory.svg")


def draw_growth(rows: Sequence[tuple[int, Spread, Spread, Spread]], folder: Path) -> None:
    """Milliseconds against the number of passages, both by powers of ten."""
    figure, axes = pyplot.subplots(figsize=(6, 3.5))
    sizes = [row[0] for row in rows]
    names = ("FAISS alone", "encoder and FAISS", "question to hits")
    for at, (name, mark) in enumerate(zip(names, "^so", strict=True), start=1):
        middle = [row[at][0] for row in rows]  # type: ignore[index]
        slow = [row[at][1] for row in rows]  # type: ignore[index]
        line = axes.plot(sizes, middle, marker=mark, label=name)[0]
        axes.plot(sizes, slow, marker=mark, linestyle=":", alpha=0.5, color=line.get_color())
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlabel("passages")
    axes.set_ylabel("milliseconds (line: p50, dots: p95)")
    axes.grid(alpha=0.3)
    axes.legend()
    _save(figure, folder / "growth.svg")


def _save(figure: object, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, bbox_inches="tight", metadata={"Date": None})  # type: ignore[attr-defined]
    pyplot.close(figure)  # type: ignore[arg-type]
