"""Compiled: loops over every character and word of a message, run as machine code.

The functions stay plain Python over arrays and numbers. Each is compiled on its first call (half a
second) and kept beside its source, or in the home folder where that is read-only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from numba import njit

Loop = TypeVar("Loop", bound=Callable[..., object])


def compiled(loop: Loop) -> Loop:
    """The same function, compiled; it checks no bounds, so its caller gives it room enough."""
    fast: Loop = njit(cache=True)(loop)
    return fast
