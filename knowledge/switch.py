"""Switch: the operator can turn answering off at once, for all servers of one index folder."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

OFF = "off.json"  # there while answering is off
HISTORY = "switch.jsonl"  # every use, with its reason


class UnrecordedError(RuntimeError):
    """Answering is off, but why could not be written down."""


@dataclass(frozen=True, slots=True)
class Off:
    """Why and since when nothing is answered."""

    reason: str
    since: str


def turn_off(root: Path, reason: str) -> Off:
    """No question is answered from now on; help lines stay. ValueError without a reason.

    UnrecordedError when the disk takes no more: it is off all the same.
    """
    if not reason.strip():
        raise ValueError("say why: the reason is recorded")
    off = Off(" ".join(reason.split()), _now())
    path = root / OFF
    path.touch()  # before anything else: an empty file takes no room on a full disk
    try:
        _record(root, "off", off.reason)
        making = root / f".{OFF}-{os.getpid()}"
        making.write_text(json.dumps({"reason": off.reason, "since": off.since}), encoding="utf-8")
        making.replace(path)
    except OSError as error:
        raise UnrecordedError(
            f"answering is off, but the reason could not be recorded ({error.strerror}): "
            "make room and run this again"
        ) from None
    return off


def turn_on(root: Path, reason: str) -> None:
    """Questions are answered again."""
    _record(root, "on", " ".join(reason.split()))
    (root / OFF).unlink(missing_ok=True)


def is_off(root: Path) -> bool:
    """Whether answering is off: the file's presence decides, whatever is in it."""
    return (root / OFF).exists()


def _record(root: Path, what: str, reason: str) -> None:
    with (root / HISTORY).open("a", encoding="utf-8") as history:
        line = {"at": _now(), "switched": what, "reason": reason}
        history.write(json.dumps(line, ensure_ascii=False) + "\n")


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
