"""What the action server has open, once for all actions."""

from __future__ import annotations

import sys
from functools import lru_cache

from bot.actions.danger_meaning import DangerMeaning
from bot.settings import Settings
from knowledge.answerer import Answerer, open_answerer


@lru_cache(maxsize=1)
def opened_answerer() -> Answerer:
    """The current index and its decision; ends the process with one line when they do not fit."""
    try:
        return open_answerer(Settings.read().index)
    except (ValueError, RuntimeError, OSError) as error:
        sys.exit(str(error))


@lru_cache(maxsize=1)
def opened_danger() -> DangerMeaning:
    """The danger net by meaning; ends the process with one line when it fits another encoder."""
    try:
        return DangerMeaning.read(opened_answerer().index.encoder.digest)
    except (ValueError, RuntimeError, OSError) as error:
        sys.exit(str(error))
