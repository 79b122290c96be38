"""Account: what a channel needs to know of itself at its vendor, checked before it starts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from bot.settings import SettingError, Settings

LOCAL = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True, slots=True)
class Need:
    """One value. Names in capitals are secrets of the environment, others stand in the file."""

    name: str
    pattern: str
    cure: str
    default: str = ""

    @property
    def is_secret(self) -> bool:
        """Whether it comes from the environment."""
        return self.name.isupper()

    def problem(self, value: str) -> str | None:
        """What is wrong with a value; the value itself is never told."""
        if not value:
            return f"{self.name} is missing: {self.cure}"
        if not re.fullmatch(self.pattern, value):
            return f"{self.name} cannot be right: {self.cure}"
        return None


@dataclass(frozen=True, slots=True)
class Account:
    """The values a channel needs, our own secret, and the address people reach us at."""

    secret: str = field(repr=False)
    public_url: str
    values: Mapping[str, str] = field(repr=False)

    @classmethod
    def read(
        cls, needs: Iterable[Need], options: Mapping[str, object] | None, settings: Settings
    ) -> Account:
        """The account, or SettingError with the first problem in one line."""
        found = [*problems(needs, options, settings), *shared_problems(settings)]
        if found:
            raise SettingError(found[0])
        values = {need.name: _value(need, options or {}, settings) for need in needs}
        return cls(settings.secret or "", settings.public_url or "", values)

    def __getitem__(self, name: str) -> str:
        return self.values[name]


def problems(
    needs: Iterable[Need], options: Mapping[str, object] | None, settings: Settings
) -> list[str]:
    """What a channel misses or what cannot be right, a line each."""
    options = options or {}
    if not isinstance(options, Mapping):
        return ["its options are names and values: see credentials.example.yml"]
    names = {need.name for need in needs}
    found = [f"'{name}' is not an option" for name in sorted(set(options) - names)]
    return found + [p for n in needs if (p := n.problem(_value(n, options, settings)))]


def shared_problems(settings: Settings) -> list[str]:
    """What every messaging channel needs."""
    cure = "the https address under which vendors and people reach the bot"
    found = []
    if settings.secret is None:
        found.append("VT_SECRET is missing: conversations get their names from it")
    if settings.public_url is None:
        found.append(f"VT_PUBLIC_URL is missing: {cure}")
    elif not _is_private(settings.public_url):
        found.append(f"VT_PUBLIC_URL cannot be right: {cure}")
    return found


def _is_private(url: str) -> bool:
    """Whether nobody on the way reads along: encrypted, or on this machine."""
    return urlsplit(url).scheme == "https" or urlsplit(url).hostname in LOCAL


def _value(need: Need, options: Mapping[str, object], settings: Settings) -> str:
    given = settings.messengers.get(need.name) if need.is_secret else options.get(need.name)
    value = str(given or need.default)
    return value.rstrip("/") if urlsplit(value).scheme in ("http", "https") else value
