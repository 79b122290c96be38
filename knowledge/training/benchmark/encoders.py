"""The encoders that are compared, each by a short name or a folder."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from sentence_transformers import SentenceTransformer

from knowledge.dense import Encode, Vectors
from knowledge.onnx_encoder import OnnxEncoder
from knowledge.training.teacher import teacher_folder

TEACHER = "teacher"
INT8 = ":int8"


def open_encoder(name: str) -> Encode:
    """Open `teacher`, a folder, or a folder with `:int8` behind it for its serving file."""
    if name.endswith(INT8):
        return OnnxEncoder.load(Path(name.removesuffix(INT8))).encode
    return _plain(
        SentenceTransformer(str(teacher_folder()) if name == TEACHER else name, device="cpu")
    )


def remembering(encode: Encode) -> Encode:
    """Encode each text once, however many measures ask for it."""
    known: dict[str, Vectors] = {}

    def encode_new(texts: Sequence[str]) -> Vectors:
        fresh = [text for text in dict.fromkeys(texts) if text not in known]
        if fresh:
            known.update(zip(fresh, encode(fresh), strict=True))
        return np.stack([known[text] for text in texts])

    return encode_new


def _plain(model: SentenceTransformer) -> Encode:
    def encode(texts: Sequence[str]) -> Vectors:
        vectors: Vectors = model.encode(
            list(texts), normalize_embeddings=True, show_progress_bar=False
        )
        return vectors

    return encode
