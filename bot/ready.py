"""Ready: whether Rasa answers a person in danger, asked as a person would. `python -m bot.ready`.

The action server has its own readiness: without it, help lines are still given.
"""

from __future__ import annotations

import sys

from bot.client import ChatError, Conversation
from bot.settings import SettingError, Settings

PROBE = "mijn man slaat me"


def is_ready(url: str) -> bool:
    """Whether a real conversation gets its danger reply."""
    try:
        replies = Conversation.open(url).say(PROBE)
    except (ChatError, ValueError, KeyError):
        return False
    return any((reply["response"] or "").startswith("utter_danger_") for reply in replies)


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
