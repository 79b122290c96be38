"""Machine: on what a page was made, and what else the machine did meanwhile."""

from __future__ import annotations

import os
import resource
import time
from dataclasses import dataclass
from pathlib import Path

from tests.load.figures import quiet

STAT = Path("/proc/stat")
TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Machine:
    """The machine before a run."""

    before: str
    at: float
    busy: float
    ours: float

    @classmethod
    def now(cls) -> Machine:
        """As it is before anything of the run is started."""
        return cls(quiet(), time.monotonic(), busy(STAT.read_text(encoding="utf-8")), ours())

    def told(self) -> str:
        """For whoever reads the figures, once all processes of the run have ended."""
        spent = busy(STAT.read_text(encoding="utf-8")) - self.busy - (ours() - self.ours)
        cores = (time.monotonic() - self.at) * (os.cpu_count() or 1)
        return f"{self.before}, and other work took {max(0.0, spent / cores):.0%} of them meanwhile"


def busy(stat: str) -> float:
    """Seconds of a core that all processes have used since the machine started."""
    user, nice, system = map(int, stat.split(maxsplit=4)[1:4])
    return (user + nice + system) / TICK


def ours() -> float:
    """Seconds of a core that this process and those that it started and that ended have used."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)
