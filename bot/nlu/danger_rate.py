"""Rate: how many of a group, with its Wilson interval of 95 %. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

Z = 1.96


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of a group raised an alarm."""

    hits: int
    total: int

    def interval(self) -> tuple[float, float]:
        """The lower and upper bound; everything is possible when nothing was asked."""
        if not self.total:
            return 0.0, 1.0
        share, spread = self.hits / self.total, Z * Z / self.total
        middle = (share + spread / 2) / (1 + spread)
        half = Z * sqrt(share * (1 - share) / self.total + spread / (4 * self.total))
        return max(0.0, middle - half / (1 + spread)), min(1.0, middle + half / (1 + spread))

    def __str__(self) -> str:
        low, high = self.interval()
        share = self.hits / self.total if self.total else 0.0
        return f"{share:.3f} ({self.hits}/{self.total}, {low:.3f}-{high:.3f})"
