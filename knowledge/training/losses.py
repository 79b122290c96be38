"""What the student is asked to do."""

import math

import torch
from torch import Tensor
from torch.nn.functional import cosine_similarity, cross_entropy

TEMPERATURE = 0.05
SAME = 0.95


def distance(student: Tensor, teacher: Tensor) -> Tensor:
    """Mean of one minus the cosine with the teacher."""
    return (1 - cosine_similarity(student, teacher)).mean()


def contrast(anchors: Tensor, positives: Tensor, alike: Tensor) -> Tensor:
    """Ask of each anchor to find its own positive; those marked alike do not count as wrong."""
    return cross_entropy(
        _scores(anchors, positives, alike), torch.arange(len(anchors), device=anchors.device)
    )


def retrieval(
    questions: Tensor, passages: Tensor, misses: Tensor, alike: Tensor, weight: float
) -> Tensor:
    """Find the passage of each question, and of each passage its question beside near misses."""
    own = torch.arange(len(questions), device=questions.device)
    forth = contrast(questions, passages, alike)
    back = _scores(passages, questions, alike)
    # Near misses share the subject, so they are pushed away less than other questions.
    near = (passages.unsqueeze(1) * misses).sum(-1) / TEMPERATURE + math.log(weight)
    return forth + cross_entropy(torch.cat([back, near], dim=1), own)


def distillation(student: Tensor, teacher: Tensor, pull: float = 5.0, push: float = 0.3) -> Tensor:
    """Lie near the teacher's vector, and nearer to one's own than to the others'."""
    return pull * distance(student, teacher) + push * contrast(
        student, teacher, teacher @ teacher.T > SAME
    )


def _scores(anchors: Tensor, positives: Tensor, alike: Tensor) -> Tensor:
    own = torch.eye(len(anchors), dtype=torch.bool, device=anchors.device)
    return (anchors @ positives.T / TEMPERATURE).masked_fill(alike & ~own, float("-inf"))
