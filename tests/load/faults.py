"""Faults: what people see while something breaks, under load. `make faults` writes docs/faults.md."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from knowledge.corpus import FOLDER
from tests.clocks import movable
from tests.load.breaking import Fault, faults, jumps
from tests.load.figures import quiet
from tests.load.options import asked
from tests.load.people import LINES, Watched, chat
from tests.servers import ROOT
from tests.system.scale import Deployment, deployment, settle

LASTING = 6.0  # seconds that a fault lasts
BEFORE, AFTER = 1.0, 4.0  # seconds of watching before and after it
DISK = 192  # megabytes that the servers may write in all: model, index twice, logs


@dataclass(frozen=True, slots=True)
class Row:
    """A fault, what was seen of it, how soon it was over, and what else there is to say."""

    fault: Fault
    seen: Watched
    back: float
    note: str | None


def main() -> int:
    """Break everything once, and write down what was seen."""
    share, path = asked("docs/faults.md", __doc__)
    machine = quiet()
    with disk() as folder, deployment(folder, **places(folder)) as running:
        rows = watch_all(running, faults(), share)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        with deployment(folder, **movable(folder / "clock")) as running:
            rows += watch_all(running, jumps(), share)
    path.write_text(page(rows, machine, share), encoding="utf-8")
    return 0


@contextmanager
def disk() -> Iterator[Path]:
    """A small disk of its own (as root), on which everything is that the servers write."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "disk"
        folder.mkdir()
        size = f"size={DISK}m"
        subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)], check=True)
        try:
            shutil.copytree(ROOT / ".index", folder / "index", symlinks=True)
            (folder / "tmp").mkdir()
            changed_corpus(folder.parent / "corpus")
            yield folder
        finally:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


def places(folder: Path) -> dict[str, str]:
    """Where the servers of this run read and write."""
    index, temporary = str(folder / "index"), str(folder / "tmp")
    return {"VT_INDEX": index, "TMPDIR": temporary, "VT_RECORDS": "log"}


def changed_corpus(target: Path) -> None:
    """The corpus with a word more in a fact, so that there is something to publish."""
    shutil.copytree(FOLDER, target, ignore=lambda folder, names: set(names) - kept(folder, names))
    facts = target / "facts" / "cijfers.yml"
    text = facts.read_text(encoding="utf-8")
    facts.write_text(text.replace('text: "', 'text: "Nieuw. ', 1), encoding="utf-8")


def kept(folder: str, names: Sequence[str]) -> set[str]:
    """Of the package's folder only what a corpus is made of."""
    corpus = {"statements", "explanations", "facts", "gaps.yml", "elsewhere.yml"}
    return corpus if Path(folder) == FOLDER else set(names)


def watch_all(running: Deployment, broken: Sequence[Fault], share: float) -> list[Row]:
    """One fault after another."""
    rows = []
    for fault in broken:
        rows.append(watched(running, fault, LASTING * share))
        sys.stderr.write(f"{fault.name}: {rows[-1].seen} back after {rows[-1].back:.1f} s\n")
    return rows


def watched(running: Deployment, fault: Fault, lasting: float) -> Row:
    """What people saw, and the seconds from the mending to the last trouble."""
    seen, stop = Watched(), threading.Event()
    lines = [
        threading.Thread(target=chat, args=(running.url, number, seen, stop))
        for number in range(LINES)
    ]
    for line in lines:
        line.start()
    time.sleep(BEFORE)
    began = time.monotonic()
    note = fault.begin(running)
    time.sleep(max(0.0, lasting - (time.monotonic() - began)))
    mended = time.monotonic()
    fault.mend(running)
    time.sleep(AFTER)
    stop.set()
    for line in lines:
        line.join()
    settle(running.proxy)
    return Row(fault, seen, max(0.0, seen.last_trouble - mended), note)


def page(rows: Sequence[Row], machine: str, share: float) -> str:
    """The table."""
    notes = "".join(f"\n- {one.fault.name}: {one.note}" for one in rows if one.note)
    return f"""# Faults under load

Written by `make faults` on {time.strftime("%Y-%m-%d")}; {machine}. Two Rasa servers, two action
servers, Redis and the proxy on two cores; {LINES} people chat without a pause. Two of them tell of
danger, ask a question, and ask what to do now; two ask a question, something of the bot itself, and
what to do now. Each fault lasts {LASTING * share:.0f} s or longer. A message that is lost on the way is sent again, as
the widget does by itself.

"Lost" counts conversations in which the bot did not know any more of the danger that was told a
moment before; "crossed" replies that belong to another message or another person. All that the
servers write (logs, records, indexes, the unpacked model) stands on a disk of its own of {DISK} MB, which
is filled to the last byte. The clocks are those of all servers and of the proxy;
Redis is emptied, which is what a clock set ahead does to it.

| fault | messages | answered | other replies | sent again | silence | danger missed | lost | crossed | slowest s | back after s |
|---|---|---|---|---|---|---|---|---|---|---|
{"".join(map(line, rows))}
"Back" is the time from the mending (for a killed server: from starting it) to the last message that
was not answered at once.
{notes}
"""


def line(row: Row) -> str:
    """One row."""
    seen = row.seen
    other = ", ".join(f"{name} {count}" for name, count in sorted(seen.kind.items())) or "none"
    return (
        f"| {row.fault.name} | {seen.asked} | {seen.answered} | {other} | {seen.repeated} | "
        f"{seen.silent} | {seen.danger_missed} | {seen.lost} | {seen.crossed} | "
        f"{seen.slowest:.1f} | {row.back:.1f} |\n"
    )


if __name__ == "__main__":
    sys.exit(main())
