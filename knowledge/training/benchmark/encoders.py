"""The encoders that are compared, each by a short name or a folder."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from sentence_transformers import SentenceTransformer

from knowledge.dense import Encode, Vectors
from knowledge.onnx_encoder import OnnxEncoder
from knowledge.training.prefixes import NONE, Prefixes
from knowledge.training.teacher import teacher_folder

TEACHER = "teacher"
INT8 = ":int8"


@dataclass(frozen=True, slots=True)
class Reader:
    """An encoder with what it wants before a question and before a passage."""

    encode: Encode
    prefixes: Prefixes = NONE

    def questions(self, texts: Sequence[str]) -> Vectors:
        """Read texts as questions."""
        return self.encode([self.prefixes.question + text for text in texts])

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Read texts as passages."""
        return self.encode([self.prefixes.passage + text for text in texts])


def open_encoder(name: str) -> Reader:
    """Open `teacher`, a folder, or a folder with `:int8` behind it for its serving file."""
    if name.endswith(INT8):
        folder = Path(name.removesuffix(INT8))
        return Reader(OnnxEncoder.load(folder).encode, Prefixes.read(folder))
    model = SentenceTransformer(str(teacher_folder()) if name == TEACHER else name, device="cpu")
    return Reader(_plain(model), Prefixes.of(model.prompts))


def remembering(reader: Reader) -> Reader:
    """Encode each text once, however many measures ask for it."""
    known: dict[str, Vectors] = {}

    def encode_new(texts: Sequence[str]) -> Vectors:
        fresh = [text for text in dict.fromkeys(texts) if text not in known]
        if fresh:
            known.update(zip(fresh, reader.encode(fresh), strict=True))
        return np.stack([known[text] for text in texts])

    return replace(reader, encode=encode_new)


def _plain(model: SentenceTransformer) -> Encode:
    def encode(texts: Sequence[str]) -> Vectors:
        vectors: Vectors = model.encode(
            list(texts), normalize_embeddings=True, show_progress_bar=False
        )
        return vectors

    return encode
