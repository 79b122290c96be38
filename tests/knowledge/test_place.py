import numpy as np

from knowledge.index import Index
from knowledge.passage import Passage
from knowledge.place import Places


def place(index: Index, start: str) -> int:
    return next(
        n
        for n, t in enumerate(index.targets)
        if isinstance(t, Passage) and t.text.startswith(start)
    )


def test_the_sentences_after_a_passage_are_marked_in_their_order(index: Index) -> None:
    every = np.arange(len(index.targets))
    marks = Places(index.targets).marks(place(index, "Slechts in 6 procent"), every)
    assert marks[place(index, "Slechts in 6 procent")].tolist() == [1.0, 0.0, 0.0]
    assert marks[place(index, "Dat betekent dat het in 94")].tolist() == [0.0, 1.0, 0.0]
    assert marks[place(index, "Lukt dat niet dan")].tolist() == [0.0, 0.0, 1.0]
    assert marks.sum() == 3.0


def test_the_last_sentence_of_a_statement_has_nothing_after_it(index: Index) -> None:
    places, last = Places(index.targets), place(index, "Mocht worden geconstateerd")
    assert places.after(last) == [last]
    assert places.marks(last, np.arange(len(index.targets))).sum() == 1.0


def test_only_the_targets_within_reach_are_marked(index: Index) -> None:
    start = place(index, "Slechts in 6 procent")
    marks = Places(index.targets).marks(start, np.array([0, start + 1]))
    assert marks.tolist() == [[0.0, 0.0, 0.0], [0.0, 1.0, 0.0]]


def test_a_passage_is_found_by_its_id(index: Index) -> None:
    places = Places(index.targets)
    for number, target in enumerate(index.targets):
        if isinstance(target, Passage):
            assert places.number(target.id) == number
