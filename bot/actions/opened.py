"""What the action server has open, once for all actions; a newly published index is taken over."""

from __future__ import annotations

import sys
from functools import lru_cache

from bot.actions.danger_meaning import DangerMeaning
from bot.settings import Settings
from knowledge.answerer import Answerer, published_answerer
from knowledge.dense import Encoder
from knowledge.following import Following
from knowledge.settings import Settings as KnowledgeSettings
from knowledge.switch import is_off


@lru_cache(maxsize=1)
def following() -> Following[Answerer]:
    """The current index and its decision; ends the process with one line when they do not fit."""
    try:
        encoder = Encoder.load(KnowledgeSettings.read().encoder)
        opened = Following(Settings.read().index, lambda at: published_answerer(at, encoder))
    except (ValueError, RuntimeError, OSError) as error:
        sys.exit(str(error))
    opened.follow()
    return opened


def opened_answerer() -> Answerer:
    """The one in use at this moment."""
    return following().opened


def answering_is_off() -> bool:
    """Whether the operator has turned answering off."""
    return is_off(Settings.read().index)


@lru_cache(maxsize=1)
def opened_danger() -> DangerMeaning:
    """The danger net by meaning; ends the process with one line when it fits another encoder."""
    try:
        return DangerMeaning.read(opened_answerer().index.encoder.digest)
    except (ValueError, RuntimeError, OSError) as error:
        sys.exit(str(error))
