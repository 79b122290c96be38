"""Publish: a new index built beside the old one, checked, and put in its place while it serves."""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from knowledge import index_folder as indexes
from knowledge.corpus import FOLDER, Corpus, read_corpus
from knowledge.decision import Decision, DecisionMismatchError
from knowledge.dense import Encoder, fingerprint, locate
from knowledge.index import Index
from knowledge.manifest import IndexMismatchError, Manifest
from knowledge.probe import check, check_answers
from knowledge.remembered import FILE as TEXTS
from knowledge.remembered import Remembered
from knowledge.settings import Settings

DECISION = "decision.yml"  # in an index folder: fitted when it was published


@dataclass(frozen=True, slots=True)
class Published:
    """Where the index is, and what had to be done for it."""

    folder: Path
    built: bool
    fitted: bool


def ensure_index(root: Path = indexes.ROOT, source: Path = FOLDER) -> Published:
    """Build the index unless it is there, check it, and make it the current one."""
    with _alone(root):
        folder, index = _built(root, source)
        if index:
            _checked(folder, index)
        indexes.switch(root, folder)
        return Published(folder, index is not None, fitted=False)


def publish(
    root: Path = indexes.ROOT, source: Path = FOLDER, questions: Sequence[Path] = ()
) -> Published:
    """As `ensure_index`, with a decision that fits: servers that follow `current` take it over.

    Without a decision for this corpus one is fitted on the questions. Whatever is wrong raises,
    and the old index stays in use. Older indexes are removed: they may hold withdrawn statements.
    """
    with _alone(root):
        folder, built = _built(root, source)
        index = built or indexes.open_published(folder, Encoder.load(Settings.read().encoder))
        fitted = _decide(folder, index, source, questions)
        _checked(folder, index, decision_of(folder, index))
        indexes.switch(root, folder)
        _keep_only(folder)
        return Published(folder, built is not None, fitted)


def decision_of(folder: Path, index: Index) -> Decision:
    """The decision for an index: the one in the repository where it fits, else its own."""
    digests = (index.encoder.digest, index.corpus.digest)
    try:
        return Decision.read().require(*digests)
    except DecisionMismatchError:
        if not (folder / DECISION).exists():
            raise
        return Decision.read(folder / DECISION).require(*digests)


def _built(root: Path, source: Path) -> tuple[Path, Index | None]:
    """The folder of the corpus's index, and the index itself when it had to be built."""
    settings, corpus = Settings.read(), read_corpus(source)
    digest = fingerprint(locate(settings.encoder.model))  # without loading the encoder: seconds
    manifest = Manifest.of(corpus, settings, digest)
    folder = root / manifest.digest
    if folder.is_dir() and indexes.is_whole(folder):
        return folder, None
    encoder = Encoder.load(settings.encoder)
    index = Index.build(corpus, encoder, _remembered(root, manifest))
    return indexes.write_index(index, manifest, root, source), _reread(folder, corpus, encoder)


def _reread(folder: Path, corpus: Corpus, encoder: Encoder) -> Index:
    """What was written, loaded as a server will load it; the folder goes when that fails."""
    try:
        index = indexes.open_published(folder, encoder)
        if index.corpus.digest != corpus.digest:
            raise IndexMismatchError(f"index {folder.name} holds another corpus than it should")
    except BaseException:
        shutil.rmtree(folder)
        raise
    return index


def _checked(folder: Path, index: Index, decision: Decision | None = None) -> None:
    """Ask the probe questions; an index that fails is removed, unless it is the one in use."""
    try:
        check(index)
        if decision:
            check_answers(index, decision)
    except BaseException:
        if folder.parent.joinpath(indexes.CURRENT).resolve() != folder.resolve():
            shutil.rmtree(folder)
        raise


def _decide(folder: Path, index: Index, source: Path, questions: Sequence[Path]) -> bool:
    """Take the decision that lies beside the corpus, or fit one; whether that was needed."""
    try:
        decision_of(folder, index)
        return False
    except DecisionMismatchError:
        decision = _beside(source, index)
        if decision is None and not questions:
            raise
    from knowledge.evaluation.decision_file import save
    from knowledge.evaluation.fit import fit
    from knowledge.evaluation.questions import questions_for

    making = folder / f".{DECISION}"
    save(decision or fit(index, questions_for(index, questions, "dev")), making)
    making.replace(folder / DECISION)
    return decision is None


def _beside(source: Path, index: Index) -> Decision | None:
    """The decision that editors left beside their corpus, if it was fitted on it."""
    try:
        decision = Decision.read(source / DECISION)
        return decision.require(index.encoder.digest, index.corpus.digest)
    except DecisionMismatchError:
        return None


def _remembered(root: Path, manifest: Manifest) -> Remembered:
    """The vectors of the current index, if this encoder made them."""
    folder = (root / indexes.CURRENT).resolve()
    try:
        old = Manifest.load(folder)
        same = {"encoder", "encoder_digest", "libraries", "format"}.isdisjoint(
            manifest.differences(old)
        )
        usable = same and (folder / TEXTS).exists() and indexes.is_whole(folder)
    except (OSError, ValueError, IndexMismatchError):
        usable = False
    return Remembered.read(folder) if usable else Remembered.none()


def _keep_only(folder: Path) -> None:
    for other in folder.parent.iterdir():
        if other.is_dir() and not other.is_symlink() and other != folder:
            shutil.rmtree(other, ignore_errors=True)


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    """One builder at a time; a second one waits."""
    root.mkdir(parents=True, exist_ok=True)
    lock = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)
