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


class OnnxEncoder:
    """Turns texts into normalised vectors with onnxruntime alone."""

    def __init__(self, session: InferenceSession, tokenizer: Tokenizer) -> None:
        self.session, self.tokenizer = session, tokenizer

    @classmethod
    def load(cls, folder: Path, threads: int = 0) -> "OnnxEncoder":
        """Read the serving file and tokenizer of a folder; no threads means one a core."""
        options = SessionOptions()
        options.intra_op_num_threads = threads
        # Threads that wait by turning round took more of a core than the encoding itself.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        session = InferenceSession(str(folder / FILE), options, providers=["CPUExecutionProvider"])
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        tokenizer.enable_truncation(LONGEST)
        return cls(session, tokenizer)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Give one row a text, float32, of length one."""
        if not texts:
            return np.zeros((0, self.session.get_outputs()[0].shape[-1]), dtype=np.float32)
        # One at a time: eight-bit ranges are set by all texts of a batch, so that a text would
        # get another vector in other company.
        return np.concatenate([self._one(text) for text in texts])

    def _one(self, text: str) -> Vectors:
        found = self.tokenizer.encode(text)
        ids = np.array([found.ids], dtype=np.int64)
        mask = np.array([found.attention_mask], dtype=np.int64)
        vector: Vectors = self.session.run(None, {"input_ids": ids, "attention_mask": mask})[0]
        return vector
