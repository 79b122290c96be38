"""Measure: how long a turn takes and how much memory it needs. `python -m bot.measure`."""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from bot.client import Conversation
from bot.pair import Pair, PairError
from bot.settings import SettingError, Settings

# One of each kind of turn: quote, refusal, fixed reply, danger.
TURNS = (
    "Hoeveel meldingen krijgt Veilig Thuis per jaar?",
    "Wat kost een nieuwe fiets?",
    "ben je een robot",
    "hij slaat me",
)
ROUNDS = 50


def main() -> int:
    """Print p50 and p95 of a turn over fresh conversations, and the memory of both processes."""
    try:
        with Pair.apart(Settings.read()) as pair:
            for turn in TURNS:
                times = sorted(_seconds(pair.url, turn) for _ in range(ROUNDS))
                print(f"{_milliseconds(times)}  {turn}", flush=True)
            _print_memory(pair)
    except (PairError, SettingError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _seconds(url: str, turn: str) -> float:
    conversation = Conversation.open(url)
    start = time.perf_counter()
    conversation.say(turn)
    return time.perf_counter() - start


def _milliseconds(times: list[float]) -> str:
    p95 = statistics.quantiles(times, n=20)[-1]
    return f"p50 {statistics.median(times) * 1000:6.1f} ms  p95 {p95 * 1000:6.1f} ms"


def _print_memory(pair: Pair) -> None:
    for name, process in (("action server", pair.actions), ("Rasa", pair.rasa)):
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
        kilobytes = next(int(line.split()[1]) for line in status.splitlines() if "VmRSS" in line)
        print(f"{name}: {kilobytes / 1024:.0f} MB resident", flush=True)


if __name__ == "__main__":
    sys.exit(main())
