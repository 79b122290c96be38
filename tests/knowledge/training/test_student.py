"""The student takes over what the teacher knows."""

from pathlib import Path

import numpy as np
import pytest
import torch
from sentence_transformers import SentenceTransformer
from transformers import AutoTokenizer

from knowledge.training.student import Student, inherited
from knowledge.training.vocabulary import train_vocabulary


def test_shared_pieces_keep_their_embedding_and_new_ones_are_a_mean() -> None:
    before, after = (
        train_vocabulary(["ab ab ab cd cd"], 20),
        train_vocabulary(["abcd abcd abcd ab ab"], 30),
    )
    old = torch.arange(len(before), dtype=torch.float32).unsqueeze(1)
    new = inherited(old, before, after)
    assert new[after.get_vocab()["ab"]] == old[before.get_vocab()["ab"]]
    parts = [before.get_vocab()[piece] for piece in before.tokenize("abcd")]
    assert new[after.get_vocab()["abcd"]] == old[parts].mean()


def test_a_saved_student_loads_as_an_ordinary_folder_and_gives_the_same_vectors(
    teacher: Path, tmp_path: Path
) -> None:
    student = Student.from_teacher(teacher, AutoTokenizer.from_pretrained(teacher), depth=2).eval()
    student.save(tmp_path / "student")
    ordinary = SentenceTransformer(str(tmp_path / "student"), device="cpu")
    text = ["She sees the house now."]
    assert np.allclose(student.encode(text), ordinary.encode(text), atol=1e-5)


def test_a_shallower_student_keeps_the_last_layer(teacher: Path) -> None:
    tokenizer = AutoTokenizer.from_pretrained(teacher)
    whole, half = (
        Student.from_teacher(teacher, tokenizer, depth=2),
        Student.from_teacher(teacher, tokenizer, depth=1),
    )
    assert len(half.body.encoder.layer) == 1
    kept, last = half.body.encoder.layer[0].state_dict(), whole.body.encoder.layer[1].state_dict()
    assert all(torch.equal(kept[name], last[name]) for name in kept)


def test_a_student_deeper_than_its_teacher_is_refused(teacher: Path) -> None:
    with pytest.raises(ValueError, match="2 layers"):
        Student.from_teacher(teacher, AutoTokenizer.from_pretrained(teacher), depth=6)
