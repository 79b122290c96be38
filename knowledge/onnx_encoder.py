"""The encoder in eight-bit integers, for processors where that is faster than PyTorch."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnxruntime import InferenceSession, SessionOptions
from tokenizers import Tokenizer

Vectors = NDArray[np.float32]

FILE = "model_int8.onnx"
LONGEST = 256
BATCH = 32


class OnnxEncoder:
    """Turns texts into normalised vectors with onnxruntime alone."""

    def __init__(self, session: InferenceSession, tokenizer: Tokenizer) -> None:
        self.session, self.tokenizer = session, tokenizer

    @classmethod
    def load(cls, folder: Path, threads: int = 0) -> "OnnxEncoder":
        """Read the serving file and tokenizer of a folder; no threads means one a core."""
        options = SessionOptions()
        options.intra_op_num_threads = threads
        session = InferenceSession(str(folder / FILE), options, providers=["CPUExecutionProvider"])
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        tokenizer.enable_truncation(LONGEST)
        tokenizer.enable_padding()
        return cls(session, tokenizer)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Give one row a text, float32, of length one."""
        # Texts of like length go together, so that short ones are not padded to the longest.
        order = sorted(range(len(texts)), key=lambda row: len(texts[row]))
        vectors = np.zeros((len(texts), self.session.get_outputs()[0].shape[-1]), dtype=np.float32)
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            vectors[chosen] = self._batch([texts[row] for row in chosen])
        return vectors

    def _batch(self, texts: list[str]) -> Vectors:
        found = self.tokenizer.encode_batch(texts)
        ids = np.array([one.ids for one in found], dtype=np.int64)
        mask = np.array([one.attention_mask for one in found], dtype=np.int64)
        vectors: Vectors = self.session.run(None, {"input_ids": ids, "attention_mask": mask})[0]
        return vectors
