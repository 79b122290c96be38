"""Undo: a change of the corpus that fails leaves every file as it was."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PARTS = (
    *("statements", "explanations", "drafts", "questions"),
    *("decision.yml", "changelog.md", "publications.jsonl"),
)


@contextmanager
def undone_on_failure(corpus: Path) -> Iterator[None]:
    """Put the parts of a corpus that editors change back when the block raises."""
    with tempfile.TemporaryDirectory() as kept:
        for name in PARTS:
            _copy(corpus / name, Path(kept) / name)
        try:
            yield
        except BaseException:
            for name in PARTS:
                _remove(corpus / name)
                _copy(Path(kept) / name, corpus / name)
            raise


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target)
    elif source.exists():
        shutil.copyfile(source, target)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
