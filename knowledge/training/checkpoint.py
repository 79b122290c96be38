"""The state of a run on disk, from which it goes on after a stop."""

from pathlib import Path

import torch
from torch import nn
from torch.optim import Optimizer

NAME = "checkpoint.pt"


def save_checkpoint(folder: Path, step: int, model: nn.Module, optimizer: Optimizer) -> None:
    """Keep the state; a stop halfway leaves the one before."""
    fresh = folder / f"{NAME}.new"
    torch.save(
        {"step": step, "model": model.state_dict(), "optimizer": optimizer.state_dict()}, fresh
    )
    fresh.replace(folder / NAME)


def load_checkpoint(folder: Path, model: nn.Module, optimizer: Optimizer) -> int:
    """Restore the state if there is one, and give the step it had reached."""
    if not (folder / NAME).exists():
        return 0
    state = torch.load(folder / NAME, map_location="cpu", weights_only=True)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    return int(state["step"])
