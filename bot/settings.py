"""Settings: every environment variable this project reads, validated at start, in one place."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, cast
from urllib.parse import urlsplit

ROOT = Path(__file__).parent.parent
PREFIX = "VT_"
SHORTEST_SECRET = 32  # characters: 128 bits and more when written in hexadecimal


class SettingError(ValueError):
    """A variable that cannot be used; the message names it and says what it must be."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How the two processes run and find each other."""

    host: str
    port: int
    action_host: str
    action_port: int
    action_url: str
    secret: str | None
    index: Path
    models: Path
    url: str | None
    origins: frozenset[str]
    proxies: int
    credentials: Path = ROOT / "credentials.yml"
    public_url: str | None = None
    redis: str | None = field(default=None, repr=False)
    records: Literal["off", "log"] = "off"
    messengers: Mapping[str, str] = field(default_factory=dict, repr=False)

    @classmethod
    def read(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """Read and check VT_… variables; SettingError on the first that is wrong or unknown."""
        given = {name: value for name, value in environment.items() if name.startswith(PREFIX)}
        unknown = sorted(given.keys() - DEFAULTS.keys() - set(COMPOSE))
        if unknown:
            raise SettingError(f"{unknown[0]} is not a setting: see bot/settings.py for the names")
        values = {**DEFAULTS, **given}
        port, action_port = _port(values, "VT_PORT"), _port(values, "VT_ACTION_PORT")
        action_host = values["VT_ACTION_HOST"]
        return cls(
            host=values["VT_HOST"],
            port=port,
            action_host=action_host,
            action_port=action_port,
            action_url=_url(values, "VT_ACTION_URL")
            or f"http://{action_host}:{action_port}/webhook",
            secret=_secret(values),
            index=Path(values["VT_INDEX"]),
            models=Path(values["VT_MODELS"]),
            url=_url(values, "VT_URL"),
            origins=_origins(values),
            proxies=_count(values, "VT_PROXIES"),
            credentials=Path(values["VT_CREDENTIALS"]),
            public_url=_url(values, "VT_PUBLIC_URL"),
            redis=_redis(values),
            records=_records(values),
            messengers={name: values[name] for name in MESSENGERS},
        )


# Secrets of the messaging channels; each channel checks its own (credentials.example.yml).
MESSENGERS = (
    "VT_TELEGRAM_TOKEN", "VT_TELEGRAM_SECRET",
    "VT_WHATSAPP_TOKEN", "VT_WHATSAPP_APP_SECRET", "VT_WHATSAPP_VERIFY",
    "VT_MESSENGER_TOKEN", "VT_MESSENGER_APP_SECRET", "VT_MESSENGER_VERIFY",
    "VT_TWILIO_TOKEN",
    "VT_SLACK_TOKEN", "VT_SLACK_SIGNING_SECRET",
    "VT_TEAMS_PASSWORD",
)  # fmt: skip

DEFAULTS = {
    "VT_HOST": "127.0.0.1",  # where the web channel listens
    "VT_PORT": "5005",
    "VT_ACTION_HOST": "127.0.0.1",  # where the action server listens; never reachable from outside
    "VT_ACTION_PORT": "5055",
    "VT_ACTION_URL": "",  # where Rasa finds the action server; empty: at the two above
    "VT_SECRET": "",  # signs session tokens; `make run` makes one that lives as long as the run
    "VT_INDEX": str(ROOT / ".index"),
    "VT_MODELS": str(ROOT / "models"),
    "VT_URL": "",  # a running bot that `make chat` and `make converse` talk to
    "VT_ORIGINS": "",  # sites whose pages may use the chat: https://www.voorbeeld.nl, with commas
    "VT_PROXIES": "0",  # own proxies before the bot, whose X-Forwarded-For is believed
    "VT_CREDENTIALS": str(ROOT / "credentials.yml"),  # which channels are on
    "VT_PUBLIC_URL": "",  # where the world reaches the bot; messaging channels need it
    "VT_REDIS": "",  # redis://…: shares conversations between replicas; empty: in memory only
    "VT_RECORDS": "off",  # log: a line a turn on standard output, with grounds and without text
    **dict.fromkeys(MESSENGERS, ""),
}

# What docker-compose.yml alone reads: how many of what, where, and built from which images.
COMPOSE = (
    "VT_ACTIONS", "VT_BOTS", "VT_MESSENGERS_HOST", "VT_PUBLISH",
    "VT_DEBIAN", "VT_PYTHON_310", "VT_PYTHON_311",
)  # fmt: skip


def _port(values: Mapping[str, str], name: str) -> int:
    if not values[name].isdecimal() or not 0 < int(values[name]) < 65536:
        raise SettingError(f"{name}={values[name]} is not a port: use a number from 1 to 65535")
    return int(values[name])


def _count(values: Mapping[str, str], name: str) -> int:
    if not values[name].isdecimal():
        raise SettingError(f"{name}={values[name]} is not a number: use 0 or more")
    return int(values[name])


def _origins(values: Mapping[str, str]) -> frozenset[str]:
    origins = [origin.strip() for origin in values["VT_ORIGINS"].split(",") if origin.strip()]
    for origin in origins:
        parts = urlsplit(origin)
        if origin != f"{parts.scheme}://{parts.netloc}" or parts.scheme not in ("http", "https"):
            raise SettingError(f"VT_ORIGINS: {origin} is not like https://www.voorbeeld.nl")
    return frozenset(origins)


def _secret(values: Mapping[str, str]) -> str | None:
    secret = values["VT_SECRET"]
    if secret and len(secret) < SHORTEST_SECRET:
        raise SettingError(f"VT_SECRET is too short: use at least {SHORTEST_SECRET} characters")
    return secret or None


def _records(values: Mapping[str, str]) -> Literal["off", "log"]:
    if values["VT_RECORDS"] not in ("off", "log"):
        raise SettingError(f"VT_RECORDS={values['VT_RECORDS']} is unknown: use off or log")
    return cast(Literal["off", "log"], values["VT_RECORDS"])


def _redis(values: Mapping[str, str]) -> str | None:
    url = values["VT_REDIS"]
    if url and (urlsplit(url).scheme not in ("redis", "rediss") or not urlsplit(url).hostname):
        raise SettingError("VT_REDIS is not an address: begin with redis:// or rediss://")
    return url or None


def _url(values: Mapping[str, str], name: str) -> str | None:
    url = values[name]
    if url and (urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname):
        raise SettingError(f"{name}={url} is not an address: begin with http:// or https://")
    return url.rstrip("/") or None
