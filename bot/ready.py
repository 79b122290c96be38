"""Ready: whether Rasa on this machine would help a person in danger now. `python -m bot.ready`."""

from __future__ import annotations

import sys
from urllib.request import urlopen

from bot.settings import SettingError, Settings

TIMEOUT = 5.0  # seconds


def is_ready(url: str) -> bool:
    """Whether the server at an address says so."""
    try:
        with urlopen(f"{url}/ops/ready", timeout=TIMEOUT) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def main() -> int:
    """0 when the server of this machine is ready, 1 when it is not."""
    try:
        settings = Settings.read()
    except SettingError as error:
        print(error, file=sys.stderr)
        return 1
    return 0 if is_ready(f"http://127.0.0.1:{settings.port}") else 1


if __name__ == "__main__":
    sys.exit(main())
