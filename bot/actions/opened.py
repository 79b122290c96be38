"""The index as the action server has it open, once for all actions."""

from __future__ import annotations

import sys
from functools import lru_cache

from bot.settings import Settings
from knowledge.index import Index, open_index


@lru_cache(maxsize=1)
def opened_index() -> Index:
    """The current index; ends the process with one line when there is none that fits."""
    try:
        return open_index(Settings.read().index)
    except (ValueError, RuntimeError, OSError) as error:
        sys.exit(str(error))
