"""Figures of a ranking, on numbers small enough to check by hand."""

import numpy as np
import pytest

from knowledge.training.benchmark.scores import auroc, ranking, z_scored


def test_recall_counts_questions_with_a_right_passage_among_the_first() -> None:
    found = ranking(np.array([[0.9, 0.1, 0.0], [0.9, 0.5, 0.1]]), [{0}, {2}])
    assert found.recall[1] == 0.5 and found.recall[3] == 1.0
    assert found.mrr == pytest.approx((1 + 1 / 3) / 2)


def test_the_best_of_several_right_passages_counts() -> None:
    assert ranking(np.array([[0.1, 0.9, 0.5]]), [{0, 1}]).mrr == 1.0


def test_auroc_is_one_when_all_positives_score_higher() -> None:
    assert auroc(np.array([0.8, 0.9]), np.array([0.1, 0.7])) == 1.0
    assert auroc(np.array([0.5]), np.array([0.5])) == 0.5


def test_z_scores_have_no_mean_and_unit_deviation() -> None:
    scored = z_scored(np.array([[1.0, 2.0, 3.0]]))
    assert scored.mean() == pytest.approx(0.0) and scored.std() == pytest.approx(1.0)
