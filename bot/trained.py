"""Trained: the model that our own training wrote, and no other: loading one can run its code."""

from __future__ import annotations

import hashlib
from pathlib import Path

from bot.settings import SettingError

MODEL = "bot.tar.gz"
AGAIN = "run 'make train'"


def trained_model(folder: Path) -> Path:
    """The model of a folder; SettingError unless its sha256 is the one written beside it."""
    model = folder / MODEL
    if not model.is_file():
        raise SettingError(f"no trained model in {folder}: {AGAIN}")
    if not (written := written_digest(folder)):
        raise SettingError(f"{model}.sha256 is missing: nobody knows who trained it: {AGAIN}")
    if sha256(model) != written:
        raise SettingError(f"{model} is not the model that was trained here: {AGAIN}")
    return model


def written_digest(folder: Path) -> str:
    """The sha256 that training wrote beside its model; empty when it wrote none."""
    path = folder / f"{MODEL}.sha256"
    return path.read_text(encoding="utf-8").partition(" ")[0] if path.is_file() else ""


def sha256(path: Path) -> str:
    """The digest of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as content:
        while part := content.read(1 << 20):
            digest.update(part)
    return digest.hexdigest()
