"""Serve: Rasa as this project runs it, only with guarded channels. `python -m bot.serve`."""

from __future__ import annotations

import os
import sys
import warnings
from pathlib import Path

from bot.credentials import check, credentials
from bot.logs import keep_quiet
from bot.settings import SettingError, Settings

OURS = "bot.channels."


def main() -> None:
    """Check the settings and the credentials, then become `rasa run`."""
    try:
        settings = Settings.read()
        refuse_unguarded(settings.credentials)
        if settings.secret is None:
            raise SettingError("VT_SECRET is not set: give the web channel a secret to sign with")
        if not list(settings.models.glob("*.tar.gz")):
            raise SettingError(f"no trained model in {settings.models}: run 'make train'")
        os.environ["RASA_TELEMETRY_ENABLED"] = "false"
        keep_quiet()
        warnings.showwarning = _silently
        check(settings)
    except SettingError as error:
        sys.exit(str(error))
    os.environ["VT_ACTION_URL"] = settings.action_url
    sys.argv = ["rasa", "run", *_options(settings)]
    from rasa.__main__ import main as rasa

    rasa()


def refuse_unguarded(path: Path) -> None:
    """SettingError when a channel is listed that is not one of ours."""
    for name in credentials(path):
        if not name.startswith(OURS):
            raise SettingError(
                f"{path.name} lists '{name}', a channel without our guard: "
                f"use a class path that begins with {OURS}"
            )


def _options(settings: Settings) -> list[str]:
    return [
        *("--interface", settings.host, "--port", str(settings.port)),
        *("--model", str(settings.models), "--endpoints", "endpoints.yml"),
        *("--credentials", str(settings.credentials)),
    ]


def _silently(*args: object, **kwargs: object) -> None:
    """Rasa's pinned dependencies warn at every start; nobody here can act on it."""


if __name__ == "__main__":
    main()
