"""Serve: Rasa as this project runs it, only with guarded channels. `python -m bot.serve`."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Mapping
from pathlib import Path

from bot.credentials import check, credentials
from bot.logs import keep_quiet
from bot.redis_check import refuse_disk
from bot.settings import SettingError, Settings
from bot.trained import trained_model

OURS = "bot.channels."


def main() -> None:
    """Check the settings and the credentials, then become `rasa run`."""
    try:
        settings = Settings.read()
        refuse_unguarded(settings.credentials)
        if settings.secret is None:
            raise SettingError("VT_SECRET is not set: give the web channel a secret to sign with")
        model = trained_model(settings.models)
        refuse_workers(os.environ)
        refuse_disk(settings.redis)
        os.environ["RASA_TELEMETRY_ENABLED"] = "false"
        keep_quiet()
        warnings.showwarning = _silently
        check(settings)
    except SettingError as error:
        sys.exit(str(error))
    os.environ["VT_ACTION_URL"] = settings.action_url
    sys.argv = ["rasa", "run", *_options(settings, model)]
    # Before Rasa: skops looks for its types in every module that is loaded, which took eleven
    # seconds of a core after Rasa and takes less than one before.
    import skops.io  # noqa: F401
    from rasa.__main__ import main as rasa

    from bot.remote_action import prepare

    prepare()
    rasa()


def refuse_unguarded(path: Path) -> None:
    """SettingError when a channel is listed that is not one of ours."""
    for name in credentials(path):
        if not name.startswith(OURS):
            raise SettingError(
                f"{path.name} lists '{name}', a channel without our guard: "
                f"use a class path that begins with {OURS}"
            )


def refuse_workers(environment: Mapping[str, str]) -> None:
    """SettingError for several workers in one process group: they share no memory and no lock."""
    if environment.get("SANIC_WORKERS", "1") != "1":
        raise SettingError(
            "SANIC_WORKERS must be 1: for more than one, run several servers with VT_REDIS"
        )


def _options(settings: Settings, model: Path) -> list[str]:
    endpoints = "endpoints-shared.yml" if settings.redis else "endpoints.yml"
    return [
        *("--interface", settings.host, "--port", str(settings.port)),
        *("--model", str(model), "--endpoints", endpoints),
        *("--credentials", str(settings.credentials)),
    ]


def _silently(*args: object, **kwargs: object) -> None:
    """Rasa's pinned dependencies warn at every start; nobody here can act on it."""


if __name__ == "__main__":
    main()
