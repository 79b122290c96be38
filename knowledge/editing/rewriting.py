"""Rewriting: single fields of a statement file changed, every other line left as it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from knowledge.editing.yaml_text import scalar
from knowledge.front_matter import FENCE
from knowledge.statement import Status

STATUS = ("kind", "by", "on", "reason")


def rewrite(path: Path, fields: Mapping[str, str | None]) -> None:
    """Give top-level fields of a statement file new values."""
    _rewrite(path, {name: scalar(value) for name, value in fields.items()})


def rewrite_status(path: Path, status: Status) -> None:
    """Give a statement file another status."""
    inner = ", ".join(f"{name}: {_flow(getattr(status, name))}" for name in STATUS)
    _rewrite(path, {"status": f"{{{inner}}}"})


def _rewrite(path: Path, written: Mapping[str, str]) -> None:
    text = path.read_text(encoding="utf-8")
    head, fence, body = text.removeprefix(FENCE).partition("\n" + FENCE)
    head += "\n"
    for name, value in written.items():
        head = _with(head, name, value)
    path.write_text(FENCE + head.rstrip("\n") + fence + body, encoding="utf-8")


def _with(head: str, name: str, value: str) -> str:
    """The head with one field replaced, whatever lines it took."""
    pattern = re.compile(rf"^{name}:.*\n(?:[ \t-].*\n)*", re.MULTILINE)
    return pattern.sub(lambda _: f"{name}: {value}\n", head, count=1)


def _flow(value: str | None) -> str:
    """A text inside braces, where a comma would end it."""
    written = scalar(value)
    return f'"{written}"' if "," in written and not written.startswith('"') else written
