"""Where a run stands: a line on the screen, a line in the log, the time that is left."""

import json
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean


@dataclass
class Progress:
    """Counts steps, says now and then how far they are, and keeps the curve."""

    log: Path
    total: int
    every: int = 50
    began: float = field(default_factory=time.monotonic)
    first: int = 0
    seen: list[dict[str, float]] = field(default_factory=list)

    def step(self, number: int, **losses: float) -> None:
        """Take in the losses of one step."""
        self.seen.append(losses)
        if number % self.every == 0 or number == self.total:
            self.note(number, **{name: fmean(row[name] for row in self.seen) for name in losses})
            self.seen.clear()

    def note(self, number: int, **figures: float) -> None:
        """Write figures to the log and to the screen."""
        with self.log.open("a", encoding="utf-8") as log:
            log.write(json.dumps({"step": number, **figures}) + "\n")
        told = "  ".join(f"{name} {value:.4f}" for name, value in figures.items())
        sys.stdout.write(f"step {number}/{self.total}  {told}  {self.left(number)}\n")
        sys.stdout.flush()

    def left(self, number: int) -> str:
        """Estimate the time that is left."""
        done = max(number - self.first, 1)
        minutes = (time.monotonic() - self.began) / done * (self.total - number) / 60
        return f"{minutes:.0f} min left"
