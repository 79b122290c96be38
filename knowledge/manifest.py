"""Manifest: what an index was built from, so that another mixture is refused."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

from knowledge.corpus import Corpus
from knowledge.settings import Settings

FORMAT = 5  # raised when the files of an index change their meaning
CODE = (
    "front_matter statement statement_file sentence passage curated explanation fact gap elsewhere "
    "corpus entry layout foreign names words vocabulary sparse stretches dense approximate vectors "
    "onnx_encoder remembered contents index_folder seal"
).split()
LIBRARIES = (
    *("sentence-transformers", "torch", "onnxruntime", "tokenizers"),
    *("faiss-cpu", "bm25s", "PyStemmer"),
)
FILE = "manifest.json"


class IndexMismatchError(RuntimeError):
    """The index is not the one these statements and settings make; the message says the cure."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The digests and versions that decide what is in an index."""

    format: int
    encoder: dict[str, str]
    encoder_digest: str
    search: dict[str, int]
    corpus: dict[str, str]
    code: str
    libraries: dict[str, str]

    @classmethod
    def of(cls, corpus: Corpus, settings: Settings, encoder_digest: str) -> Manifest:
        """What an index built now would be made of."""
        return cls(
            format=FORMAT,
            encoder=asdict(settings.encoder),
            encoder_digest=encoder_digest,
            search=asdict(settings.search),
            corpus=dict(corpus.digests),
            code=_sha256(*(Path(__file__).with_name(f"{name}.py").read_bytes() for name in CODE)),
            libraries={name: version(name) for name in LIBRARIES},
        )

    @classmethod
    def load(cls, folder: Path) -> Manifest:
        """Read the manifest of an index folder."""
        parts = json.loads((folder / FILE).read_text(encoding="utf-8"))
        try:
            return cls(**parts)
        except TypeError:
            raise IndexMismatchError(
                f"index {folder.name} was made by another version: rebuild it with 'make index'"
            ) from None

    def save(self, folder: Path) -> None:
        """Write it into an index folder."""
        (folder / FILE).write_text(self._json(), encoding="utf-8")

    @property
    def digest(self) -> str:
        """The name of the index folder."""
        return _sha256(self._json().encode())[:16]

    def differences(self, other: Manifest) -> list[str]:
        """The names of the parts in which two manifests differ."""
        mine, theirs = asdict(self), asdict(other)
        return [name for name in mine if mine[name] != theirs[name]]

    def _json(self) -> str:
        return json.dumps(asdict(self), indent=1, sort_keys=True, ensure_ascii=False)


def _sha256(*parts: bytes) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(hashlib.sha256(part).digest())
    return digest.hexdigest()
