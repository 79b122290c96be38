"""Hands the training loop its lots, made beside it where there are processors to spare."""

from collections.abc import Iterable
from typing import TypeVar

import torch
from torch.utils.data import DataLoader, Dataset, Subset

# An accelerator is faster than one process that spoils words and splits texts; on two cores
# another process would only take the time from the training.
BESIDE = 3

Made = TypeVar("Made")


def feed(lots: Dataset[Made], first: int, total: int) -> Iterable[Made]:
    """Give the lots of the steps that are left, in their order."""
    beside = BESIDE if torch.cuda.is_available() else 0
    return DataLoader(Subset(lots, range(first, total)), batch_size=None, num_workers=beside)
