"""Stretches: all places in some stretches of an array, without a loop."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.int64]


def places_in(starts: Places, lengths: Places) -> Places:
    """The places from each start on, so many as its length, one stretch after another."""
    ends = np.cumsum(lengths)
    count = int(ends[-1]) if len(ends) else 0
    return np.arange(count) + np.repeat(starts - ends + lengths, lengths)
