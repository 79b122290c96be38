"""Index: passages with their vectors and terms; built once, in a folder of its own."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from knowledge.dense import Dense, Encoder, Vectors, fingerprint, locate
from knowledge.hit import Hit, fuse
from knowledge.manifest import IndexMismatchError, Manifest
from knowledge.names import ubiquitous_names, without_names
from knowledge.passage import Passage, findable
from knowledge.settings import FusionSettings, Settings
from knowledge.sparse import Sparse, stems
from knowledge.statement import Statement
from knowledge.statement_file import read_statements

ROOT = Path(__file__).parent.parent / ".index"
CURRENT = "current"
REBUILD = "rebuild it with 'make index'"


class Index:
    """Finds passages for a question."""

    def __init__(
        self,
        statements: tuple[Statement, ...],
        encoder: Encoder,
        dense: Dense,
        sparse: Sparse,
        fusion: FusionSettings,
    ) -> None:
        self.statements = {statement.id: statement for statement in statements}
        self.passages = findable(statements)
        self.encoder = encoder
        self.names = ubiquitous_names([passage.text for passage in self.passages])
        self._dense = dense
        self._sparse = sparse
        self._fusion = fusion

    @classmethod
    def build(
        cls, statements: tuple[Statement, ...], encoder: Encoder, settings: Settings
    ) -> Index:
        """Build in memory from statements."""
        texts = [passage.text for passage in findable(statements)]
        names = ubiquitous_names(texts)
        texts = [without_names(text, names) for text in texts]
        if not texts:
            raise ValueError(
                "no statement can be quoted: review one (reviewed_by) or keep one current"
            )
        dense = Dense.build(encoder.passages(texts))
        return cls(statements, encoder, dense, Sparse.build(texts), settings.fusion)

    @classmethod
    def load(
        cls,
        statements: tuple[Statement, ...],
        encoder: Encoder,
        settings: Settings,
        root: Path = ROOT,
    ) -> Index:
        """Load the current index; IndexMismatchError unless it was built from exactly these."""
        folder = root / CURRENT
        expected = Manifest.of(statements, settings.encoder, encoder.digest)
        differences = expected.differences(Manifest.load(folder))
        if differences:
            raise IndexMismatchError(
                f"the index does not match the present {', '.join(differences)}: {REBUILD}"
            )
        return cls(
            statements, encoder, Dense.load(folder), Sparse.load(folder / "sparse"), settings.fusion
        )

    def save(self, manifest: Manifest, root: Path = ROOT) -> Path:
        """Write to the folder named by the manifest's digest and make that the current one."""
        folder = root / manifest.digest
        if not folder.is_dir():
            with _made_whole(folder) as making:
                self._dense.save(making)
                (making / "sparse").mkdir()
                self._sparse.save(making / "sparse")
                manifest.save(making)
        _switch(root, folder)
        return folder

    def search(self, question: str, limit: int = 5) -> tuple[Hit, ...]:
        """The passages nearest to a question, best first."""
        bare = without_names(question, self.names)
        vector = self.encoder.questions([bare])[0]
        near, _ = self._dense.search(vector, self._fusion.depth)
        alike, _ = self._sparse.search(bare, self._fusion.depth)
        # Words count for as much as the corpus knows of them: nothing for a question in English.
        words = self._fusion.sparse * self._sparse.familiarity(bare)
        rows = fuse(
            [(self._fusion.dense, near.tolist()), (words, alike.tolist())], self._fusion.constant
        )
        return tuple(
            self._hit(question, bare, vector, row, rank)
            for rank, row in enumerate(rows[:limit], start=1)
        )

    def text(self, passage: Passage) -> str:
        """A passage as it is shown, with the sentences it leans on."""
        return self.statements[passage.statement].text[passage.shown : passage.end]

    def _hit(self, question: str, bare: str, vector: Vectors, row: int, rank: int) -> Hit:
        passage = self.passages[row]
        return Hit(
            passage=passage,
            rank=rank,
            similarity=self._dense.similarity(vector, row),
            coverage=self._sparse.coverage(bare, without_names(passage.text, self.names)),
            shares_word=bool(stems(question) & stems(passage.text)),
        )


def open_index(root: Path = ROOT) -> Index:
    """The current index over the statements on disk, ready to search."""
    if not (root / CURRENT).is_dir():
        raise IndexMismatchError(f"no index in {root}: build it with 'make index'")
    settings = Settings.read()
    return Index.load(read_statements(), Encoder.load(settings.encoder), settings, root)


def ensure_index(root: Path = ROOT) -> tuple[Path, bool]:
    """Build the index unless it is there already; its folder, and whether it was built now."""
    settings, statements = Settings.read(), read_statements()
    digest = fingerprint(locate(settings.encoder.model))  # without loading the encoder: seconds
    manifest = Manifest.of(statements, settings.encoder, digest)
    folder = root / manifest.digest
    if folder.is_dir():
        _switch(root, folder)
        return folder, False
    index = Index.build(statements, Encoder.load(settings.encoder), settings)
    return index.save(manifest, root), True


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
