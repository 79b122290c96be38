import numpy as np

from knowledge.sought import Sought
from knowledge.words import Wording
from tests.knowledge.conftest import StemEncoder


def test_a_text_is_known_by_its_words_and_its_meaning() -> None:
    encoder = StemEncoder()
    found = Sought.of("Hoeveel meldingen krijgt Veilig Thuis?", encoder)
    assert found.wording == Wording.of("Hoeveel meldingen krijgt Veilig Thuis?")
    assert np.array_equal(
        found.vector, encoder.questions(["Hoeveel meldingen krijgt Veilig Thuis?"])[0]
    )
    assert found.vector.shape == (256,)


def test_a_text_is_encoded_once_and_as_a_question() -> None:
    asked: list[list[str]] = []

    class Counting(StemEncoder):
        def questions(self, texts: list[str]) -> np.ndarray:  # type: ignore[type-arg]
            asked.append(texts)
            return super().questions(texts)

        passages = None  # type: ignore[assignment]  # a question is never read as a passage

    Sought.of("wachttijden", Counting())
    assert asked == [["wachttijden"]]


def test_a_text_without_a_word_can_still_be_looked_for() -> None:
    found = Sought.of("?!", StemEncoder())
    assert found.wording.words == () and found.wording.features == ()
    assert np.isfinite(found.vector).all()
