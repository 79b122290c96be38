import numpy as np

from knowledge.claiming import claiming_direction
from knowledge.entry import Entry

# The first number is the subject, the second the manner: claims lie up, questions down.
VECTORS = np.array([[1, 1], [1, -1], [-1, 1.2], [-1, -0.8], [0, 5]], np.float32)
ENTRIES = [
    Entry(0, "claim", "dus alles gaat door"), Entry(0, "ask", "gaat alles door?"),
    Entry(1, "claim", "niemand kijkt"), Entry(1, "ask", "kijkt er iemand?"), Entry(2, "own", "x"),
]  # fmt: skip


def test_claims_lie_further_along_the_direction_than_questions_on_the_same_subject() -> None:
    along = VECTORS @ claiming_direction(ENTRIES, VECTORS.__getitem__)
    assert along[0] > along[1] and along[2] > along[3]


def test_the_subject_plays_no_part() -> None:
    assert abs(claiming_direction(ENTRIES, VECTORS.__getitem__)[0]) < 1e-6


def test_without_claims_there_is_no_direction() -> None:
    assert not claiming_direction(ENTRIES[-1:], VECTORS[-1:].__getitem__).any()
