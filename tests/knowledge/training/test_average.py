"""An averaged student lies between the two it is made of."""

from pathlib import Path

import pytest
import torch

from knowledge.training.average import average
from knowledge.training.student import Student
from knowledge.training.vocabulary import train_vocabulary


@pytest.fixture(scope="module")
def ended(teacher: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    student = Student.load(teacher)
    with torch.no_grad():
        for weight in student.parameters():
            weight.add_(0.1)
    folder = tmp_path_factory.mktemp("ended") / "student"
    student.save(folder)
    return folder


@pytest.mark.parametrize("share", [0.0, 0.7, 1.0])
def test_each_weight_lies_the_share_of_the_way(
    teacher: Path, ended: Path, tmp_path: Path, share: float
) -> None:
    made = Student.load(average(teacher, ended, share, tmp_path / "student")).state_dict()
    begun = Student.load(teacher).state_dict()
    assert all(
        torch.allclose(weight, begun[name] + 0.1 * share, atol=1e-6)
        for name, weight in made.items()
    )


def test_the_upper_layers_may_lie_another_share_of_the_way(
    teacher: Path, ended: Path, tmp_path: Path
) -> None:
    made = Student.load(average(teacher, ended, 1.0, tmp_path / "student", upper=0.3))
    begun = Student.load(teacher)
    depth = len(made.body.encoder.layer)
    for number, share in ((0, 1.0), (depth - 1, 0.3)):
        for weight, before in zip(
            made.body.encoder.layer[number].parameters(),
            begun.body.encoder.layer[number].parameters(),
            strict=True,
        ):
            assert torch.allclose(weight, before + 0.1 * share, atol=1e-6)
    words = made.body.embeddings.word_embeddings.weight
    assert torch.allclose(words, begun.body.embeddings.word_embeddings.weight + 0.1, atol=1e-6)


def test_students_with_other_vocabularies_are_refused(teacher: Path, tmp_path: Path) -> None:
    tokenizer = train_vocabulary(["een heel andere tekst"], 40)
    Student.from_teacher(teacher, tokenizer, depth=2).save(tmp_path / "other")
    with pytest.raises(ValueError, match="vocabularies"):
        average(teacher, tmp_path / "other", 0.5, tmp_path / "student")
