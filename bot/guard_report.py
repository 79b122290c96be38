"""Guard report: how long guard, redaction and danger check take. `python -m bot.guard_report`.

Processor time of this thread, the best of three, so that a busy machine matters less.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.guard import LONGEST, clean
from bot.hostile import hostile
from bot.nlu.danger import DangerPhrases
from bot.nlu.danger_nets import DangerNets
from bot.nlu.danger_trainer import trained
from bot.redaction import redact

QUESTIONS = Path(__file__).parents[1] / "tests/questions/safety.jsonl"
COUNT = 20_000
TIMES = 3


def real(path: Path = QUESTIONS) -> Iterator[tuple[str, str]]:
    """The messages of a file as they are, and many of them together up to the longest length."""
    texts = [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
    yield from (("real message", text) for text in texts)
    everything = " ".join(texts)
    for start in range(0, len(everything) - LONGEST, LONGEST):
        yield "8 KB of real text", everything[start : start + LONGEST]


def seconds(nets: DangerNets, text: str) -> float:
    """How long one message takes through all three."""
    return min(_seconds(nets, text) for _ in range(TIMES))


def _seconds(nets: DangerNets, text: str) -> float:
    start = time.thread_time()
    nets.category(redact(clean(text)).text)
    return time.thread_time() - start


def measure(nets: DangerNets, inputs: Iterable[tuple[str, str]]) -> dict[str, list[float]]:
    """The times of all inputs by their kind."""
    times: dict[str, list[float]] = {}
    for kind, text in inputs:
        times.setdefault(kind, []).append(seconds(nets, text))
    return times


def as_markdown(times: dict[str, list[float]]) -> str:
    """The table of the report, in milliseconds."""
    rows = ["| input | messages | p50 | p95 | max |", "| --- | --- | --- | --- | --- |"]
    rows += [f"| {kind} | {len(found)} | {_figures(found)} |" for kind, found in times.items()]
    return "\n".join(rows)


def _figures(times: list[float]) -> str:
    p95 = statistics.quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
    return " | ".join(f"{one * 1000:.2f}" for one in (statistics.median(times), p95, max(times)))


def main(arguments: list[str] | None = None) -> int:
    """Time real messages and hostile ones; the exit status tells when one raises."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=COUNT, help="hostile inputs")
    count = parser.parse_args(arguments).count
    nets = DangerNets(DangerPhrases.read(), trained())
    measure(nets, real())  # the first look at a word costs more than the next
    times = measure(nets, real())
    attacks = measure(nets, hostile(count))
    times["all hostile"] = [one for found in attacks.values() for one in found]
    print(as_markdown(times | attacks))
    return 0


if __name__ == "__main__":
    sys.exit(main())
