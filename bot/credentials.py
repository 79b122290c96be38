"""Credentials: which channels are on, and whether each can start."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from bot.messaging.account import Account
from bot.settings import SettingError, Settings

FOLDER = Path(__file__).parent / "channels"


def credentials(path: Path) -> Mapping[str, Mapping[str, Any] | None]:
    """The channels that are on, by class path, with their options."""
    try:
        listed = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    except (OSError, yaml.YAMLError):
        raise SettingError(f"{path} cannot be read: set VT_CREDENTIALS to a YAML file") from None
    if not isinstance(listed, dict):
        raise SettingError(f"{path.name} is no list of channels: see credentials.example.yml")
    return listed


def check(settings: Settings) -> None:
    """SettingError in one line when a channel that is on cannot start. Loads those channels."""
    for path, options in credentials(settings.credentials).items():
        try:
            if needs := getattr(_channel(path), "needs", None):
                Account.read(needs, options, settings)
        except SettingError as error:
            raise SettingError(f"{settings.credentials.name}, {path}: {error}") from None


def _channel(path: str) -> object:
    module, _, name = path.rpartition(".")
    if not (FOLDER / f"{module.rpartition('.')[2]}.py").exists():
        raise SettingError("there is no such file")
    found = getattr(importlib.import_module(module), name, None)
    if found is None:
        raise SettingError("there is no such class")
    return found
