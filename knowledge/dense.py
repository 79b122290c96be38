"""Dense: text to vectors (sentence-transformers), and the nearest rows (FAISS)."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import faiss
import numpy as np
from numpy.typing import NDArray

from knowledge.settings import EncoderSettings

Vectors = NDArray[np.float32]
Rows = NDArray[np.int64]
Scores = NDArray[np.float32]
Encode = Callable[[Sequence[str]], Vectors]

ROOT = Path(__file__).parent.parent
FILE = "vectors.faiss"
SERVING = "model_int8.onnx"


class EncoderMissingError(RuntimeError):
    """The encoder cannot be loaded; the message says what to do."""


class Encoder:
    """Text to vectors of length one."""

    def __init__(self, encode: Encode, settings: EncoderSettings, digest: str) -> None:
        self._encode = encode
        self._settings = settings
        self.digest = digest

    @classmethod
    def load(cls, settings: EncoderSettings) -> Encoder:
        """Load from disk only, unless the setting names a model on a hub."""
        source = locate(settings.model)
        return cls(_encode_with(source, settings), settings, fingerprint(source))

    def questions(self, texts: Sequence[str]) -> Vectors:
        """Vectors of questions, shape (len(texts), dimension)."""
        return self._encode([self._settings.question_prefix + text for text in texts])

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of passages, shape (len(texts), dimension)."""
        return self._encode([self._settings.passage_prefix + text for text in texts])


class Dense:
    """Nearest vectors by inner product; it knows rows, not passages."""

    def __init__(self, index: faiss.IndexFlatIP) -> None:
        self._index = index
        kept = faiss.rev_swig_ptr(index.get_xb(), index.ntotal * index.d)
        self._rows = kept.reshape(index.ntotal, index.d)  # a view: the index keeps the memory

    @classmethod
    def build(cls, vectors: Vectors) -> Dense:
        """Index vectors of length one by row."""
        index = faiss.IndexFlatIP(vectors.shape[1])
        index.add(np.ascontiguousarray(vectors))
        return cls(index)

    @classmethod
    def load(cls, folder: Path) -> Dense:
        """Load what `save` wrote."""
        return cls(cast(faiss.IndexFlatIP, faiss.read_index(str(folder / FILE))))

    def save(self, folder: Path) -> None:
        """Write one file."""
        content = faiss.serialize_index(self._index).tobytes()
        (folder / FILE).write_bytes(content)  # faiss's own writer hides that a disk is full

    def search(self, vector: Vectors, limit: int) -> tuple[Rows, Scores]:
        """The nearest rows and their cosines, best first, for a vector of shape (dimension,)."""
        scores, rows = self._index.search(vector[np.newaxis, :], min(limit, self._index.ntotal))
        return rows[0], scores[0]

    def similarities(self, vector: Vectors) -> Scores:
        """The cosine of every row, for a vector of shape (dimension,)."""
        return inner_products(vector, self._rows)

    def vectors(self, rows: Sequence[int]) -> Vectors:
        """The vectors of some rows."""
        return np.asarray(self._rows[list(rows)], np.float32)


def inner_products(vector: Vectors, rows: Vectors) -> Scores:
    """The inner product of a vector with each of some rows; of equal rows exactly the same."""
    # Asking faiss for all rows would also sort them; a matrix product of numpy wakes threads
    # that turn round for longer than the work takes (7.5 against 0.2 ms of a core).
    found = np.empty(len(rows), np.float32)
    asked = np.ascontiguousarray(vector, np.float32)
    faiss.fvec_inner_products_ny(  # type: ignore[attr-defined]
        faiss.swig_ptr(found), faiss.swig_ptr(asked), faiss.swig_ptr(rows), *reversed(rows.shape)
    )
    return found


def locate(model: str) -> Path | str:
    """Where a model is: a folder of this project, or else its name on a hub."""
    folder = ROOT / model
    if (folder / "modules.json").is_file():
        return folder
    if folder.exists() or model.startswith("knowledge/"):
        raise EncoderMissingError(
            f"encoder '{model}' is missing or incomplete: restore it with 'git checkout {model}'"
        )
    return model


def fingerprint(source: Path | str) -> str:
    """The digest of a model's files; a model on a hub is known by its name."""
    if isinstance(source, str):
        return f"hub:{source}"
    digest = hashlib.sha256()
    for file in sorted(path for path in source.rglob("*") if path.is_file()):
        if file.suffix != ".md":  # the card may be edited
            digest.update(f"{file.relative_to(source)}\0".encode())
            with file.open("rb") as content:
                digest.update(hashlib.file_digest(content, "sha256").digest())
    return digest.hexdigest()


def _encode_with(source: Path | str, settings: EncoderSettings) -> Encode:
    """The serving file where there is one and it is wanted, else the plain weights."""
    if settings.serving == "int8" and isinstance(source, Path) and (source / SERVING).is_file():
        from knowledge.onnx_encoder import OnnxEncoder

        return OnnxEncoder.load(source).encode
    return _plain(source, settings.model)


def _plain(source: Path | str, name: str) -> Encode:
    """Any sentence-transformers model, in PyTorch."""
    if isinstance(source, Path):
        os.environ.setdefault("HF_HUB_OFFLINE", "1")
    from sentence_transformers import SentenceTransformer  # seconds: only when it is needed
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()
    try:
        model = SentenceTransformer(str(source), device="cpu")
    except OSError:
        raise EncoderMissingError(
            f"encoder '{name}' is not here and cannot be fetched: name another in "
            "knowledge/settings.yml"
        ) from None

    def encode(texts: Sequence[str]) -> Vectors:
        vectors: Vectors = model.encode(
            list(texts), normalize_embeddings=True, show_progress_bar=False
        )
        return vectors

    return encode
