import numpy as np

from knowledge.best import FEW, Seen, best_hits, best_passage, highest
from knowledge.fact import Fact
from knowledge.index import Index
from knowledge.passage import Passage


def seen(index: Index, *scored: tuple[int, float]) -> Seen:
    """Some targets of an index, each with a score."""
    targets = np.array([target for target, _ in scored], np.int64)
    rows = np.tile(np.arange(6, dtype=np.float32), (len(scored), 1))
    return Seen(targets, rows, np.array([score for _, score in scored], np.float32))


def test_each_kind_has_its_own_hits_best_first(index: Index) -> None:
    fact = index.passages
    found = seen(index, (0, 0.5), (2, 2.0), (fact, 9.0), (fact + 1, 8.0))
    layout = index.contents.layout
    passages, facts = (best_hits(kind, found, layout) for kind in (Passage, Fact))
    assert [hit.target for hit in passages] == [index.targets[2], index.targets[0]]
    assert [(hit.rank, hit.score) for hit in facts] == [(1, 9.0), (2, 8.0)]
    assert passages[0].evidence.asked == 0.0 and passages[0].evidence.denied == 5.0
    assert best_passage(found.targets, found.scores, layout) == 2


def test_what_is_ruled_out_is_no_hit(index: Index) -> None:
    found = seen(index, (0, -np.inf), (1, -3.0))
    hits = best_hits(Passage, found, index.contents.layout)
    assert [hit.target for hit in hits] == [index.targets[1]]


def test_the_highest_scores_come_best_first_and_equal_ones_in_their_order() -> None:
    scores = np.array([0.1, 0.5, 0.3, 0.5, -np.inf, 0.5, 0.3], np.float32)
    assert highest(scores, 2).tolist() == [1, 3]
    assert highest(scores, 5).tolist() == [1, 3, 5, 2, 6]
    assert highest(scores, 99).tolist() == [1, 3, 5, 2, 6, 0, 4]
    assert highest(scores[:0], 3).tolist() == []


def test_of_many_scores_the_same_are_highest_as_of_all_sorted() -> None:
    scores = np.random.default_rng(1).integers(0, 50, FEW + 1).astype(np.float32)
    assert highest(scores, 10).tolist() == np.argsort(-scores, kind="stable")[:10].tolist()
