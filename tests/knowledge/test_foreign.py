import numpy as np

from knowledge.corpus import read_corpus
from knowledge.elsewhere import read_elsewhere
from knowledge.entry import Entry, entries_of, targets_of
from knowledge.foreign import foreign_direction
from knowledge.index import Index
from tests.knowledge.conftest import RANKING, StemEncoder


def foreign(index: Index, question: str) -> float:
    return index.search(question, RANKING).tone.foreign


def test_other_subjects_lie_further_than_questions_for_a_passage(index: Index) -> None:
    ours = [note.asks[1] for note in index.corpus.explanations]
    theirs = read_elsewhere()[::10]
    far, near = (np.mean([foreign(index, q) for q in some]) for some in (theirs, ours))
    assert near < 0 < far and far - near > 0.4


def test_a_question_that_nobody_wrote_down_is_foreign_by_its_words(index: Index) -> None:
    assert foreign(index, "Hoeveel kost een nieuwe fiets?") > foreign(
        index, "Hoeveel meldingen krijgen ze?"
    )


def test_without_questions_about_something_else_nothing_is_foreign() -> None:
    corpus = read_corpus()
    targets = targets_of(corpus)
    entries = entries_of(corpus, targets)
    own = tuple(Entry(entry.target, "own", entry.text) for entry in entries)
    vectors = StemEncoder().passages([entry.text for entry in own])
    direction = foreign_direction(own, targets, vectors, np.zeros((0, 256), np.float32))
    assert not direction.any()


def test_no_question_stands_in_both_worlds() -> None:
    corpus = read_corpus()
    asked = {ask.lower() for note in corpus.explanations for ask in note.asks}
    assert asked.isdisjoint(ask.lower() for ask in corpus.elsewhere)
    assert len(set(corpus.elsewhere)) == len(corpus.elsewhere) > 400
