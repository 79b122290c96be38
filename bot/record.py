"""Record: one line a turn of what was decided and on what grounds; nothing a person typed."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping
from typing import Literal

from prometheus_client import Counter

LOST = Counter("vt_records_lost", "Records that could not be written: no room, or nobody reads")

Where = Literal["off", "log"]


def write(kind: str, fields: Mapping[str, object], where: Where) -> None:
    """A JSON line on standard output, for whoever must account for answers later."""
    if where == "log":
        line = {"record": kind, "at": round(time.time(), 3), **fields}
        try:
            sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
            sys.stdout.flush()
        except OSError:  # a full disk must cost nobody an answer
            LOST.inc()
