"""Weights move at the pace of their group."""

import pytest
import torch
from torch import nn

from knowledge.training.optimising import move, optimiser, rate_at


class Words(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.word_embeddings, self.layer = nn.Embedding(1, 1), nn.Linear(1, 1)
        for weight in self.parameters():
            nn.init.ones_(weight)

    def loss(self) -> torch.Tensor:
        out: torch.Tensor = self.layer(self.word_embeddings(torch.tensor([0]))).sum()
        return out


def test_embeddings_move_faster_than_layers() -> None:
    model = Words()
    move(model, optimiser(model, 0.01, faster=5.0), model.loss(), rate=0.01)
    words, layer = model.word_embeddings.weight.item(), model.layer.weight.item()
    assert 1 - words == pytest.approx(5 * (1 - layer), rel=0.02)


def test_the_rate_rises_and_then_falls() -> None:
    rates = [rate_at(step, total=10, peak=1.0, warm_up=2) for step in range(10)]
    assert rates[0] == 0.5 and max(rates) == 1.0 and rates[-1] == pytest.approx(0.125)
