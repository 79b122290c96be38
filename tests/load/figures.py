"""Figures: what the turns of a run amount to."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.load.visitor import Turn
from tests.servers import ROOT


@dataclass(frozen=True, slots=True)
class Figures:
    """How many, how fast, how long, and what went wrong."""

    turns: int
    per_second: float
    p50: float
    p95: float
    slowest: float
    errors: int
    refused: int
    in_danger: int = 0
    helped: int = 0  # of those in danger, by the reply for it


def figures(turns: Sequence[Turn], seconds: float) -> Figures:
    """Milliseconds of the turns that were answered; errors and polite refusals are counted."""
    answered = sorted(t.seconds * 1000 for t in turns if not t.is_error and not t.is_refused)
    refused = sum(turn.is_refused for turn in turns)
    return Figures(
        turns=len(turns),
        per_second=len(answered) / seconds,
        p50=statistics.median(answered) if answered else 0.0,
        p95=at(answered, 0.95),
        slowest=answered[-1] if answered else 0.0,
        errors=sum(turn.is_error for turn in turns),
        refused=refused,
        in_danger=sum(turn.in_danger for turn in turns),
        helped=sum(turn.in_danger and turn.is_helped for turn in turns),
    )


def at(ordered: Sequence[float], share: float) -> float:
    """The value below which so large a share lies."""
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def driven(url: str, **options: float | bool) -> list[Turn]:
    """The turns of a load generator in a process of its own."""
    flags = [f"--{name}" if value is True else f"--{name}={value}"
             for name, value in options.items() if value]  # fmt: skip
    command = [sys.executable, "-m", "tests.load.drive", url, *flags]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True)
    rows = json.loads(found.stdout)["turns"]
    return [Turn(*row[:3], tuple(row[3]), *row[4:]) for row in rows]


def resident(pid: int) -> float:
    """Megabytes of memory that a process holds."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if "VmRSS" in line)


def quiet() -> str:
    """How busy the machine was with other things, for whoever reads the figures."""
    load = os.getloadavg()[0]
    return f"load average {load:.1f} on {os.cpu_count()} cores ({processor()}) before the run"


def processor() -> str:
    """What the cores are."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else os.uname().machine
