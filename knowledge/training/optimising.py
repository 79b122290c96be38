"""How weights move: AdamW, a warm-up, then a straight line down."""

from torch import Tensor, nn
from torch.nn.utils import clip_grad_norm_
from torch.optim import AdamW


def optimiser(model: nn.Module, rate: float, faster: float) -> AdamW:
    """Give AdamW; the embeddings, new and seldom met, move so much faster than the layers."""
    words = [p for name, p in model.named_parameters() if "word_embeddings" in name]
    rest = [p for name, p in model.named_parameters() if "word_embeddings" not in name]
    groups = [
        {"params": words, "weight_decay": 0.0, "factor": faster},
        {"params": [p for p in rest if p.ndim < 2], "weight_decay": 0.0, "factor": 1.0},
        {"params": [p for p in rest if p.ndim >= 2], "weight_decay": 0.01, "factor": 1.0},
    ]
    return AdamW(groups, lr=rate, fused=True)


def rate_at(step: int, total: int, peak: float, warm_up: int) -> float:
    """Give the learning rate of a step."""
    return peak * min((step + 1) / warm_up, max(total - step, 1) / max(total - warm_up, 1), 1.0)


def move(model: nn.Module, optimizer: AdamW, loss: Tensor, rate: float) -> None:
    """Take one step down the loss."""
    for group in optimizer.param_groups:
        group["lr"] = rate * group["factor"]
    optimizer.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
