import numpy as np

from knowledge.follow_up import FollowUp
from knowledge.index import Index
from knowledge.once import Once
from tests.knowledge.conftest import FOLLOWING, RANKING, StemEncoder


class Counting(StemEncoder):
    def __init__(self) -> None:
        self.read: list[str] = []

    def questions(self, texts: list[str]) -> np.ndarray:
        self.read.extend(texts)
        return super().questions(texts)

    passages = questions


def test_every_text_is_read_once_and_gets_the_same_vector() -> None:
    encoder = Counting()
    once = Once(encoder)
    first, again = (once.questions(["een klacht", "toezicht"]) for _ in range(2))
    assert (first == again).all() and encoder.read == ["een klacht", "toezicht"]
    assert (first == StemEncoder().questions(["een klacht", "toezicht"])).all()
    assert once.digest == "stems" and len(once.questions([])) == 0


def test_a_follow_up_reads_its_three_texts_once(index: Index) -> None:
    turn = index.once()
    turn.encoder = Once(encoder := Counting())
    asked = FollowUp("En hoeveel dan?", "Hoeveel onderzoeken zijn er?")
    found = turn.search_after(asked, RANKING, FOLLOWING)
    assert sorted(encoder.read) == sorted({asked.question, asked.joined, asked.earlier})
    assert found == index.search_after(asked, RANKING, FOLLOWING)


def test_nothing_of_a_turn_stays_with_the_index(index: Index) -> None:
    before = index.encoder
    index.once().search("Hoeveel onderzoeken?", RANKING)
    assert index.encoder is before and not isinstance(before, Once)
