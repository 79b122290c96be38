import numpy as np

from knowledge.evaluation.remembered import Remembered
from tests.knowledge.conftest import StemEncoder


def test_every_text_is_read_once_and_gets_the_same_vector() -> None:
    read: list[str] = []

    class Counting(StemEncoder):
        def questions(self, texts: list[str]) -> np.ndarray:
            read.extend(texts)
            return super().questions(texts)

    remembered = Remembered(Counting())
    first, again = (remembered.questions(["een klacht", "toezicht"]) for _ in range(2))
    assert (first == again).all() and read == ["een klacht", "toezicht"]
    assert (first == StemEncoder().questions(["een klacht", "toezicht"])).all()
    assert remembered.digest == "stems"
