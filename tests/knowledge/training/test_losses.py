"""Losses are small where they should be."""

import pytest
import torch

from knowledge.training.losses import contrast, distance, retrieval

NONE = torch.zeros(2, 2, dtype=torch.bool)


def test_the_same_vectors_have_no_distance() -> None:
    assert distance(torch.eye(3), torch.eye(3)).item() == pytest.approx(0.0)


def test_finding_the_own_positive_costs_less_than_finding_anothers() -> None:
    assert contrast(torch.eye(2), torch.eye(2), NONE) < contrast(
        torch.eye(2), torch.eye(2).flip(0), NONE
    )


def test_what_is_alike_does_not_count_as_wrong() -> None:
    same = torch.ones(2, 3)
    assert contrast(same, same, ~torch.eye(2, dtype=torch.bool)).item() == pytest.approx(0.0)


def test_a_near_miss_that_lies_near_costs() -> None:
    rows = torch.eye(2, 4)
    far, near = torch.eye(4)[2:].unsqueeze(1), rows.unsqueeze(1)
    assert retrieval(rows, rows, far, NONE, 0.5) < retrieval(rows, rows, near, NONE, 0.5)
