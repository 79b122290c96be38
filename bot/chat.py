"""Chat: talk to a running bot in the terminal. `python -m bot.chat`, or `make chat`."""

from __future__ import annotations

import sys

from bot.client import ChatError, Conversation
from bot.settings import SettingError, Settings
from bot.terminal import lines


def main() -> int:
    """Ask for lines and print what comes back, until an empty line or Ctrl-C."""
    try:
        settings = Settings.read()
        conversation = Conversation.open(settings.url or f"http://127.0.0.1:{settings.port}")
        for message in conversation.greeting:
            print("\n".join(lines(message)))
        while text := input("\n> ").strip():
            for message in conversation.say(text):
                print("\n".join(lines(message)))
    except (ChatError, SettingError) as error:
        print(error, file=sys.stderr)
        return 1
    except (EOFError, KeyboardInterrupt):
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
