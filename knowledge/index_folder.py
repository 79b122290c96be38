"""Index folder: indexes on disk, one a folder named by its digest; `current` is the one in use."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from knowledge.corpus import FOLDER, Corpus, copy_corpus, read_corpus
from knowledge.dense import Encoder
from knowledge.index import Index
from knowledge.manifest import IndexMismatchError, Manifest
from knowledge.seal import IndexDamagedError, require_whole, seal
from knowledge.settings import Settings

ROOT = Path(__file__).parent.parent / ".index"
CURRENT = "current"
COPY = "corpus"  # in an index folder: the files it was built from
BUILT = "built.txt"  # in an index folder: the second at which it was built
REBUILD = "rebuild it with 'make index'"


def open_index(root: Path = ROOT) -> Index:
    """The current index, if it was built from the corpus as it is on disk now."""
    folder = current_folder(root)
    settings = Settings.read()
    return load_index(folder, read_corpus(), Encoder.load(settings.encoder), settings)


def open_published(folder: Path, encoder: Encoder) -> Index:
    """An index with the corpus it was published with, whatever editors are writing meanwhile."""
    require_whole(folder)
    return load_index(folder, read_corpus(folder / COPY), encoder, Settings.read())


def load_index(folder: Path, corpus: Corpus, encoder: Encoder, settings: Settings) -> Index:
    """Load an index; IndexMismatchError unless it was built from exactly these."""
    expected = Manifest.of(corpus, settings, encoder.digest)
    differences = expected.differences(Manifest.load(folder))
    if differences:
        raise IndexMismatchError(
            f"the index does not match the present {', '.join(differences)}: {REBUILD}"
        )
    return Index.read(corpus, encoder, folder)


def current_folder(root: Path = ROOT) -> Path:
    """The folder that `current` names at this moment: a later switch does not move it."""
    folder = (root / CURRENT).resolve()
    if not folder.is_dir():
        raise IndexMismatchError(f"no index in {root}: build it with 'make index'")
    return folder


def write_index(index: Index, manifest: Manifest, root: Path, source: Path = FOLDER) -> Path:
    """Write an index beside the others, whole or not at all; `current` stays as it is."""
    folder = root / manifest.digest
    if folder.is_dir() and is_whole(folder):
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    with _made_whole(folder) as making:
        index.contents.write(making)
        manifest.save(making)
        copy_corpus(index.corpus, making / COPY, source)
        (making / BUILT).write_text(f"{time.time():.0f}\n", encoding="utf-8")
        seal(making)
    return folder


def built_at(folder: Path) -> float:
    """When an index was built, in seconds since 1970."""
    return float((folder / BUILT).read_text(encoding="utf-8"))


def is_whole(folder: Path) -> bool:
    """Whether every file of an index is as it was written."""
    try:
        require_whole(folder)
    except IndexDamagedError:
        return False
    return True


def switch(root: Path, folder: Path) -> None:
    """Point `current` to a folder in one step: a reader sees the old index or the new one."""
    link = root / f".{CURRENT}-{os.getpid()}"
    link.unlink(missing_ok=True)
    link.symlink_to(folder.name)
    link.replace(root / CURRENT)


@contextmanager
def _made_whole(folder: Path) -> Iterator[Path]:
    """A folder that appears under its name complete, or not at all."""
    making = folder.with_name(f".making-{os.getpid()}")
    making.mkdir(parents=True)
    try:
        yield making
        making.rename(folder)
    finally:
        shutil.rmtree(making, ignore_errors=True)
