"""Compiled: loops over every character and word of a message, run as machine code.

The functions stay plain Python over arrays and numbers. Each is compiled in the process that calls
it first, once for each kind of arrays (half a second); `bot/warm.py` calls them at the start.
Nothing is kept on disk: Numba's cache misses changed constants and needs room (docs/decisions.md).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from numba import njit

Loop = TypeVar("Loop", bound=Callable[..., object])


def compiled(loop: Loop) -> Loop:
    """The same function, compiled; it checks no bounds, so its caller gives it room enough."""
    fast: Loop = njit(loop)
    return fast
