"""Measures of search: the encoder alone, n-grams alone, and both together."""

from knowledge.names import ubiquitous_names, without_names
from knowledge.training.benchmark.encoders import Reader
from knowledge.training.benchmark.lexical import lexical_scores
from knowledge.training.benchmark.scores import auroc, ranking, z_scored
from knowledge.training.benchmark.sets import Search


def search_figures(
    reader: Reader, search: Search, names: bool = True
) -> dict[str, dict[str, float]]:
    """Give the figures of the three ways to search, with the corpus' names left out or not."""
    plain = _without(search) if names else search
    asked = [*plain.questions, *plain.unanswerable]
    dense = reader.questions(asked) @ reader.passages(plain.passages).T
    lexical = lexical_scores(asked, plain.passages)
    ways = {"dense": dense, "lexical": lexical, "fused": z_scored(dense) + z_scored(lexical)}
    answerable = len(search.gold)
    found = {
        way: ranking(scores[:answerable], search.gold).figures() for way, scores in ways.items()
    }
    if search.unanswerable:
        best = dense.max(1)
        found["refusal"] = {"auroc": round(auroc(best[:answerable], best[answerable:]), 4)}
    return found


def _without(search: Search) -> Search:
    names = ubiquitous_names(search.passages)
    left = [
        [without_names(t, names) for t in texts]
        for texts in (search.questions, search.passages, search.unanswerable)
    ]
    return Search(left[0], left[1], search.gold, left[2])
