"""Encoders open by name, and no text is encoded twice for the measures."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from knowledge.dense import Vectors
from knowledge.training.benchmark.encoders import INT8, open_encoder, remembering
from knowledge.training.export import export


def test_a_text_is_encoded_once() -> None:
    asked: list[str] = []

    def lengths(texts: Sequence[str]) -> Vectors:
        asked.extend(texts)
        return np.array([[len(text)] for text in texts], dtype=np.float32)

    encode = remembering(lengths)
    assert encode(["aa", "b", "aa"]).tolist() == [[2], [1], [2]]
    assert encode(["b", "ccc"]).tolist() == [[1], [3]]
    assert asked == ["aa", "b", "ccc"]


def test_a_folder_opens_in_both_forms(teacher: Path, tmp_path: Path) -> None:
    export(teacher, tmp_path / "encoder")
    for name in (str(tmp_path / "encoder"), str(tmp_path / "encoder") + INT8):
        assert open_encoder(name)(["school", "She sees the door now."]).shape == (2, 32)
