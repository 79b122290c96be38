"""Faults: what people see while something breaks, under load; `make faults` writes the page."""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.clocks import movable
from tests.load.breaking import Fault, faults, jumps
from tests.load.faults_page import Row, page
from tests.load.machine import Machine
from tests.load.options import parser, read
from tests.load.people import LINES, Watched, chat
from tests.load.small_disk import disk, places
from tests.system.scale import Deployment, deployment, settle

LASTING = 6.0  # seconds that a fault lasts
BEFORE, AFTER = 1.0, 4.0  # seconds of watching before and after it


def main() -> int:
    """Break everything once and write down what was seen; 1 when a promise was not kept."""
    options = parser("docs/faults.md", __doc__)
    options.add_argument("--only", default="", help="faults with these words in their name")
    given = read(options)
    machine, lasting, rows = Machine.now(), LASTING * given.share, list[Row]()
    if some := chosen(faults(given.share), given.only):
        with disk() as folder, deployment(folder, **places(folder)) as running:
            rows += watch_all(running, some, lasting)
    if some := chosen(jumps(), given.only):
        with tempfile.TemporaryDirectory() as place:
            clock = Path(place) / "clock"
            with deployment(clock.parent, **movable(clock)) as running:
                rows += watch_all(running, some, lasting)
    given.page.write_text(page(rows, machine.told(), lasting), encoding="utf-8")
    return int(any(row.broken for row in rows))


def chosen(broken: Sequence[Fault], words: str) -> list[Fault]:
    """The faults with some words in their name."""
    return [fault for fault in broken if any(word in fault.name for word in words.split(","))]


def watch_all(running: Deployment, broken: Sequence[Fault], lasting: float) -> list[Row]:
    """One fault after another."""
    rows = []
    for fault in broken:
        row = watched(running, fault, lasting)
        told = ", ".join(row.broken) or "kept"
        sys.stderr.write(f"{row.name}: {told}; {row.seen} over after {row.back:.1f} s\n")
        rows.append(row)
    return rows


def watched(running: Deployment, fault: Fault, lasting: float) -> Row:
    """What people saw of one fault."""
    with people(running.url) as seen:
        time.sleep(BEFORE)
        began = time.monotonic()
        note = fault.begin(running)
        time.sleep(max(0.0, lasting - (time.monotonic() - began)))
        mended = time.monotonic()
        fault.mend(running)
        time.sleep(AFTER)
        ended = time.monotonic()
    settle(running.proxy)
    return Row(fault.name, seen, mended, ended, note)


@contextmanager
def people(url: str) -> Iterator[Watched]:
    """Some who chat as long as this lasts, also when it ends by an error."""
    seen, stop = Watched(), threading.Event()
    lines = [
        threading.Thread(target=chat, args=(url, number, seen, stop), daemon=True)
        for number in range(LINES)
    ]
    for line in lines:
        line.start()
    try:
        yield seen
    finally:
        stop.set()
    for line in lines:
        line.join()


if __name__ == "__main__":
    sys.exit(main())
