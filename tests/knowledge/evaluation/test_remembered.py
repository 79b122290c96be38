from pathlib import Path

import numpy as np

from knowledge.evaluation.remembered import Remembered
from tests.knowledge.test_once import Counting


def test_what_an_earlier_run_encoded_is_not_encoded_again(tmp_path: Path) -> None:
    first = Remembered(Counting(), tmp_path)
    vectors = first.questions(["een klacht", "toezicht"])
    first.save()
    encoder = Counting()
    again = Remembered(encoder, tmp_path)
    assert (again.questions(["toezicht", "een klacht"]) == vectors[::-1]).all()
    assert encoder.read == []
    again.questions(["iets nieuws"])
    assert encoder.read == ["iets nieuws"]


def test_another_encoder_has_vectors_of_its_own(tmp_path: Path) -> None:
    class Other(Counting):
        digest = "hub:somebody/another-encoder"

        def questions(self, texts: list[str]) -> np.ndarray:
            return -super().questions(texts)

    first = Remembered(Counting(), tmp_path)
    first.questions(["toezicht"])
    first.save()
    other = Remembered(Other(), tmp_path)
    assert (other.questions(["toezicht"]) <= 0).all()
    other.save()
    assert len(list(tmp_path.iterdir())) == 2
