"""Index folder: indexes on disk, one a folder named by its digest; `current` is the one in use."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from knowledge.corpus import Corpus, read_corpus
from knowledge.dense import Encoder, fingerprint, locate
from knowledge.index import Index
from knowledge.manifest import IndexMismatchError, Manifest
from knowledge.settings import Settings

ROOT = Path(__file__).parent.parent / ".index"
CURRENT = "current"
REBUILD = "rebuild it with 'make index'"


def open_index(root: Path = ROOT) -> Index:
    """The current index over the corpus on disk, ready to search."""
    if not (root / CURRENT).is_dir():
        raise IndexMismatchError(f"no index in {root}: build it with 'make index'")
    settings = Settings.read()
    return load_index(read_corpus(), Encoder.load(settings.encoder), settings, root)


def ensure_index(root: Path = ROOT) -> tuple[Path, bool]:
    """Build the index unless it is there already; its folder, and whether it was built now."""
    settings, corpus = Settings.read(), read_corpus()
    digest = fingerprint(locate(settings.encoder.model))  # without loading the encoder: seconds
    manifest = Manifest.of(corpus, settings.encoder, digest)
    folder = root / manifest.digest
    if folder.is_dir():
        _switch(root, folder)
        return folder, False
    index = Index.build(corpus, Encoder.load(settings.encoder))
    return save_index(index, manifest, root), True


def load_index(corpus: Corpus, encoder: Encoder, settings: Settings, root: Path = ROOT) -> Index:
    """Load the current index; IndexMismatchError unless it was built from exactly these."""
    folder = root / CURRENT
    expected = Manifest.of(corpus, settings.encoder, encoder.digest)
    differences = expected.differences(Manifest.load(folder))
    if differences:
        raise IndexMismatchError(
            f"the index does not match the present {', '.join(differences)}: {REBUILD}"
        )
    return Index.read(corpus, encoder, folder)


def save_index(index: Index, manifest: Manifest, root: Path = ROOT) -> Path:
    """Write to the folder named by the manifest's digest and make that the current one."""
    folder = root / manifest.digest
    if not folder.is_dir():
        with _made_whole(folder) as making:
            index.write(making)
            manifest.save(making)
    _switch(root, folder)
    return folder


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


def _switch(root: Path, folder: Path) -> None:
    """Point `current` to a folder in one step: a reader sees the old index or the new one."""
    link = root / f".{CURRENT}-{os.getpid()}"
    link.unlink(missing_ok=True)
    link.symlink_to(folder.name)
    link.replace(root / CURRENT)
