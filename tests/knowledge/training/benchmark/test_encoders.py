"""Encoders open by name, and no text is encoded twice for the measures."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from transformers import AutoTokenizer

from knowledge.dense import Vectors
from knowledge.training.benchmark.encoders import INT8, Reader, open_encoder, remembering
from knowledge.training.export import export
from knowledge.training.prefixes import add_pieces
from knowledge.training.student import Student


def test_a_text_is_encoded_once() -> None:
    asked: list[str] = []

    def lengths(texts: Sequence[str]) -> Vectors:
        asked.extend(texts)
        return np.array([[len(text)] for text in texts], dtype=np.float32)

    encode = remembering(Reader(lengths)).encode
    assert encode(["aa", "b", "aa"]).tolist() == [[2], [1], [2]]
    assert encode(["b", "ccc"]).tolist() == [[1], [3]]
    assert asked == ["aa", "b", "ccc"]


def test_a_folder_opens_in_both_forms(teacher: Path, tmp_path: Path) -> None:
    export(teacher, tmp_path / "encoder")
    for name in (str(tmp_path / "encoder"), str(tmp_path / "encoder") + INT8):
        assert open_encoder(name).encode(["school", "She sees the door now."]).shape == (2, 32)


@pytest.mark.parametrize("form", ["", INT8])
def test_an_encoder_reads_questions_and_passages_behind_its_own_prefixes(
    teacher: Path, tmp_path: Path, form: str
) -> None:
    tokenizer = AutoTokenizer.from_pretrained(teacher)
    add_pieces(tokenizer)
    student = Student.from_teacher(teacher, tokenizer, depth=2)
    student.save(tmp_path / "student")
    export(tmp_path / "student", tmp_path / "encoder")
    reader, text = open_encoder(str(tmp_path / "encoder") + form), "She sees the door now."
    for read, prefix in [
        (reader.questions, student.prefixes.question),
        (reader.passages, student.prefixes.passage),
    ]:
        assert read([text]) == pytest.approx(reader.encode([prefix + text]))
        assert read([text]) != pytest.approx(reader.encode([text]), abs=1e-3)
