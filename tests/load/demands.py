"""Demands: what was asked of a machine with two cores, and whether it was met."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

TIMES_BARE = 1.7
CALM = 300.0  # milliseconds
SATURATED, AIM = 20.0, 30.0  # turns a second
UNNOTICED = 100.0  # milliseconds: nobody feels that an answer comes so much later


@dataclass(frozen=True, slots=True)
class Demand:
    """Something that was asked, what was found, and whether that is enough."""

    asked: str
    found: str
    met: bool

    @property
    def row(self) -> str:
        """A row of the table."""
        return f"| {self.asked} | {self.found} | {'yes' if self.met else '**no**'} |\n"


def demands(found: Mapping[str, Any]) -> list[Demand]:
    """All of them."""
    alone, calm, full = found["alone"], found["calm"], found["full"]
    crowd, double, slow = found["crowd"], found["double"], found["slow"]
    times = alone["proxy"] / alone["bare"]
    later = slow["beside p95"] - slow["calm p95"]
    return [
        Demand(f"one conversation takes at most {TIMES_BARE} times a bare Rasa turn",
               f"{times:.2f} times", times <= TIMES_BARE),
        Demand(f"10 conversations, 2 s to think: p95 at most {CALM:.0f} ms",
               f"{calm.p95:.0f} ms, {calm.errors} errors", calm.p95 <= CALM and not calm.errors),
        Demand(f"at least {SATURATED:.0f} turns a second without an error (aim {AIM:.0f})",
               f"{full.per_second:.1f}, {full.errors} errors",
               full.per_second >= SATURATED and not full.errors),
        Demand("too many are refused politely, with the help lines, and nobody waits in vain",
               f"{crowd.refused} refused, {crowd.errors} errors",
               crowd.refused > 0 and not crowd.errors),
        Demand(f"one slow question delays the others by at most {UNNOTICED:.0f} ms (p95)",
               f"{later:+.0f} ms, {slow['errors']:.0f} errors",
               later <= UNNOTICED and not slow["errors"]),
        Demand("two replicas answer without an error",
               f"{double.per_second:.1f} turns a second, {double.errors} errors",
               not double.errors),
    ]  # fmt: skip
