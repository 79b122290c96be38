"""Run: both processes until Ctrl-C. `python -m bot.run`, or `make run`."""

from __future__ import annotations

import signal
import sys
import time

from bot.pair import Pair, PairError
from bot.settings import SettingError, Settings


def main() -> int:
    """Start the pair and watch over it."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's "&" leaves it ignored
    try:
        with Pair.running(Settings.read(), _report) as pair:
            print(f"\nChat in the browser:   {pair.url}/chat", flush=True)
            print("Chat in the terminal:  make chat", flush=True)
            print("Stop with Ctrl-C.", flush=True)
            while True:
                pair.check()
                time.sleep(1)
    except (PairError, SettingError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped")
        return 0


def _report(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
