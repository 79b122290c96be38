"""Channel list: which messaging channels there are, and what each still needs. `make channels`."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from bot.channels.webhook import Webhook
from bot.credentials import FOLDER, credentials
from bot.logs import keep_quiet
from bot.messaging.account import problems, shared_problems
from bot.settings import SettingError, Settings

PACKAGE = "bot.channels"


def main() -> int:
    """Print a line a channel, and below it what is missing; 1 when one that is on cannot start."""
    keep_quiet()
    try:
        settings = Settings.read()
        listed = credentials(settings.credentials)
    except SettingError as error:
        sys.exit(str(error))
    return 1 if _print(settings, listed) else 0


def _print(settings: Settings, listed: Mapping[str, Mapping[str, Any] | None]) -> bool:
    """Whether a channel that is on cannot start."""
    failing, shared = False, shared_problems(settings)
    for problem in shared:
        print(f"every channel: {problem}")
    for path, channel in messengers():
        found = problems(channel.needs, listed.get(path), settings)
        failing |= path in listed and bool(found or shared)
        print(f"{channel.name():16} {'on ' if path in listed else 'off'}  {path}")
        print(f"{'':21}{settings.public_url or '<VT_PUBLIC_URL>'}{channel.path()}")
        for problem in found:
            print(f"{'':21}- {problem}")
    return failing


def messengers() -> Iterator[tuple[str, type[Webhook]]]:
    """Every messaging channel in the folder, with its class path."""
    for file in sorted(FOLDER.glob("*.py")):
        module = importlib.import_module(f"{PACKAGE}.{file.stem}")
        for name, found in vars(module).items():
            ours = isinstance(found, type) and found.__module__ == module.__name__
            if ours and issubclass(found, Webhook) and found is not Webhook:
                yield f"{module.__name__}.{name}", found


if __name__ == "__main__":
    sys.exit(main())
