"""Moment: whether a question asks for another time than a statement speaks of."""

from __future__ import annotations

import re

from knowledge.words import fold

NOW = re.compile(
    r"\b(nu|momenteel|tegenwoordig|vandaag|op dit moment|"
    r"(dit|vorig|afgelopen|komend) (jaar|kwartaal|halfjaar)|"
    r"(dit|deze|vorige|afgelopen) (maand|week)|"
    r"recent\w*|actue\w+|huidige?|nieuwste|nieuwere|laatste|"
    r"current\w*|latest|recent\w*|today|nowadays|(this|last) (year|month))\b"
)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
FIGURE = re.compile(r"\d|\bprocent\b")


# Words that hold for the moment of writing alone.
BOUND = re.compile(
    r"\b(nog niet|nog geen|in deze fase|op dit moment|momenteel|vandaag|deze week|deze "
    r"maand|dit jaar|"
    r"binnenkort|tot nu toe|inmiddels|onlangs|recent)\b"
)


def is_bound(text: str) -> bool:
    """Whether a text speaks of its own moment."""
    return bool(BOUND.search(fold(text)))


def asks_elsewhen(question: str, told: str) -> bool:
    """Whether a question asks for now, or for a year that a text does not name."""
    words = fold(question)
    return bool(NOW.search(words)) or not set(YEAR.findall(words)) <= set(YEAR.findall(told))


def holds_figure(text: str) -> bool:
    """Whether a text states a figure."""
    return bool(FIGURE.search(text))
