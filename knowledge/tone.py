"""Tone: what a question tells by itself, whatever is found for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.claiming import claiming_direction
from knowledge.contents import Contents
from knowledge.entry import Entry
from knowledge.foreign_words import ForeignWords
from knowledge.manner import Manner
from knowledge.naming import Naming
from knowledge.sought import Sought

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Tone:
    """How a question is put, and of whom it speaks."""

    claiming: float  # how far it lies on the side of wrong claims, and not of questions
    manner: float  # the same by its words: the log odds of a claim
    foreign: float  # how far it lies on the side of other subjects
    usual: float  # the log odds that its words are about this subject, in the mean
    oddest: float  # the same of the word that is least so
    named: bool  # whether it names who the statements are of


class Ear:
    """Hears the tone of a question, by the directions and words that editors' texts gave."""

    def __init__(
        self,
        entries: Sequence[Entry],
        names: Iterable[str],
        words: ForeignWords,
        claiming: Vectors,
        foreign: Vectors,
    ) -> None:
        self._words, self._claiming, self._foreign = words, claiming, foreign
        self._manner, self._naming = Manner.of(entries), Naming(names)

    @classmethod
    def of(cls, contents: Contents) -> Ear:
        """What the texts of an index teach."""
        corpus, layout = contents.corpus, contents.layout
        issuers = {statement.issuer for statement in corpus.statements}
        words = ForeignWords.of(layout.entries, layout.targets, corpus.elsewhere)
        claiming = claiming_direction(layout.entries, contents.dense.vectors)
        return cls(layout.entries, {*layout.names, *issuers}, words, claiming, contents.foreign)

    def hear(self, question: str, sought: Sought) -> Tone:
        """The tone of a question, from it, from what it is searched by, and from its vector."""
        usual, oddest = self._words.weigh(sought.wording)
        return Tone(
            claiming=float(sought.vector @ self._claiming),
            manner=self._manner.claiming(question),
            foreign=float(sought.vector @ self._foreign[:-1] + self._foreign[-1]),
            usual=usual,
            oddest=oddest,
            named=self._naming.names(question),
        )
