"""Seal: the digest of every file of an index, so that a damaged one is never served."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

FILE = "seal.json"


class IndexDamagedError(RuntimeError):
    """A file of an index is not as it was written; the message names it and the cure."""


def seal(folder: Path) -> None:
    """Write down the digest of every file that lies in the folder now."""
    (folder / FILE).write_text(json.dumps(_digests(folder), indent=1), encoding="utf-8")


def require_whole(folder: Path) -> None:
    """IndexDamagedError when a sealed file is missing or has changed."""
    try:
        sealed: Mapping[str, str] = json.loads((folder / FILE).read_text(encoding="utf-8"))
        found = _digests(folder)
        wrong = sorted(name for name in sealed if found.get(name) != sealed[name])
    except (OSError, ValueError, AttributeError):
        wrong = [FILE]
    if wrong:
        raise IndexDamagedError(
            f"{wrong[0]} of index {folder.name} is damaged: rebuild it with 'make index'"
        )


def _digests(folder: Path) -> Mapping[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != FILE)
    return {str(path.relative_to(folder)): _sha256(path) for path in files}


def _sha256(path: Path) -> str:
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
