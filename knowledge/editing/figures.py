"""Figures: the numbers of a sentence, each with what it counts."""

from __future__ import annotations

import re
from typing import NamedTuple

from knowledge.editing.dates import MONTHS
from knowledge.words import STOPWORDS, fold, stems

NUMBERS = {
    word: number
    for number, word in enumerate(
        "twee drie vier vijf zes zeven acht negen tien elf twaalf".split(), start=2
    )
}
FIGURE = re.compile(
    rf"(?P<number>\d+(?:\.\d{{3}})*(?:,\d+)?|\b(?:{'|'.join(NUMBERS)})\b)\s*(?P<percent>%|procent)?"
    r"\s*(?P<after>(?:\w+\s*){0,3})"
)
# "In 2024 kregen wij": a year. "Ruim 2000 medewerkers": a figure.
YEAR = re.compile(
    rf"\b(?:in|sinds|van|uit|eind|begin|jaar|tot|en|{'|'.join(MONTHS)}) (?:19|20)\d\d\b"
)


class Figure(NamedTuple):
    """A number and the stem of what it counts ("meldingen", "procent")."""

    number: str
    unit: str


def figures_in(sentence: str) -> frozenset[Figure]:
    """The figures of a sentence; years and numbers that count nothing are none."""
    found = set()
    for match in FIGURE.finditer(YEAR.sub(" ", fold(sentence))):
        number = match["number"]
        unit = "procent" if match["percent"] else _unit(match["after"])
        if unit:
            found.add(Figure(str(NUMBERS.get(number) or _plain(number)), unit))
    return frozenset(found)


def differ(one: str, other: str) -> frozenset[str]:
    """What two sentences count alike and differently, by the stem of its name."""
    here, there = figures_in(one), figures_in(other)
    units = {figure.unit for figure in here} & {figure.unit for figure in there}
    return frozenset(
        unit
        for unit in units
        if {f.number for f in here if f.unit == unit}.isdisjoint(
            f.number for f in there if f.unit == unit
        )
    )


def _plain(number: str) -> str:
    return number.replace(".", "")


def _unit(words: str) -> str | None:
    for word in words.split():
        if word not in STOPWORDS and not word.isdigit():
            return next(iter(stems(word)), None)
    return None
