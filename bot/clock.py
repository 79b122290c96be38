"""Clock: the time of day as this process has counted it since its start.

When the machine's clock is set anew, nothing that is measured by this one grows older or younger.
"""

from __future__ import annotations

import time

_START = time.time() - time.monotonic()


def steady() -> float:
    """Seconds since 1970, by the clock as it stood when the process began."""
    return _START + time.monotonic()
