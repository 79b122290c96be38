"""Config: the settings in effect, without any secret. `make config`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from bot.base_images import images
from bot.settings import DEFAULTS, SettingError, Settings
from bot.trained import trained_model, written_digest

HIDDEN = ("SECRET", "TOKEN", "PASSWORD", "VERIFY")


def effective(environment: Mapping[str, str] = os.environ) -> Iterator[str]:
    """One line a setting, in the order of bot/settings.py; SettingError on a wrong one."""
    settings = Settings.read(environment)
    for name, default in DEFAULTS.items():
        given = name in environment
        value = _shown(name, environment.get(name, default))
        yield f"{name}={value}{'' if given else '  (default)'}"
    index = (settings.index / "current").resolve()
    yield f"index in use: {index.name if index.is_dir() else 'none, run make index'}"
    yield f"trained model: {_model(settings)}"
    yield from _apart(environment)
    yield from (f"image {image}" for image in images())


def main() -> int:
    """Print them, or the one that is wrong."""
    try:
        for line in effective():
            print(line)
    except SettingError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _apart(environment: Mapping[str, str]) -> Iterator[str]:
    """Several Rasa servers that share nothing: whoever's server dies has said nothing before."""
    bots = environment.get("VT_BOTS", "1")
    if bots != "1" and not environment.get("VT_REDIS"):
        yield f"VT_BOTS={bots} without VT_REDIS: a server that dies takes its conversations with it"


def _shown(name: str, value: str) -> str:
    if any(word in name for word in HIDDEN):
        return "set, not shown" if value else "not set"
    parts = urlsplit(value) if "://" in value else None
    if parts and "@" in parts.netloc:
        host = parts.netloc.rpartition("@")[2]
        return f"{parts.scheme}://(not shown)@{host}{parts.path}"
    return value


def _model(settings: Settings) -> str:
    try:
        trained_model(settings.models)
        return f"sha256 {written_digest(settings.models)}"
    except SettingError as error:
        return str(error)


if __name__ == "__main__":
    sys.exit(main())
