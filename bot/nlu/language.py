"""Language: which of the languages we have words for a text is written in; Dutch unless sure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from lingua import Language, LanguageDetector, LanguageDetectorBuilder

SPOKEN = {
    Language.DUTCH: "nl",
    Language.ENGLISH: "en",
    Language.TURKISH: "tr",
    Language.ARABIC: "ar",
    Language.POLISH: "pl",
}
# Known only so that they are not taken for one of the others.
OTHERS = (Language.GERMAN, Language.FRENCH, Language.SPANISH)
DEFAULT = "nl"
OTHER = "other"
# How many times likelier than Dutch another language must be. On the development lines 4 of 544
# Dutch texts are taken for another language and 4 of 96 English ones for Dutch or another.
CERTAIN = 8.0
SPOKEN_FIRST = 3.0  # between English and French, say, the one that we have words for
FEWEST_WORDS = 2  # one word ("moi", "thnx") is no evidence, unless its script is


# Dutch names that stand in questions of any language.
NAMES = re.compile(r"veilig thuis|raad voor de kinderbescherming|landelijk netwerk", re.I)


@dataclass(frozen=True, slots=True)
class Languages:
    """A detector over the languages we know."""

    detector: LanguageDetector

    @classmethod
    @cache
    def load(cls) -> Languages:
        """Load the small models: 28 MB against 319 for the large ones, and hardly less right."""
        builder = LanguageDetectorBuilder.from_languages(*SPOKEN, *OTHERS)
        return cls(builder.with_low_accuracy_mode().with_preloaded_language_models().build())

    def of(self, text: str) -> str:
        """A code of `SPOKEN`, or `other`."""
        bare = NAMES.sub(" ", text)
        likelihood = {
            found.language: found.value
            for found in self.detector.compute_language_confidence_values(bare)
        }
        best = max(likelihood, key=lambda language: likelihood[language] * _weight(language))
        return SPOKEN.get(best, OTHER) if _is_certain(bare, best, likelihood) else DEFAULT


def _weight(language: Language) -> float:
    return SPOKEN_FIRST if language in SPOKEN else 1.0


def _is_certain(text: str, best: Language, likelihood: Mapping[Language, float]) -> bool:
    if best == Language.ARABIC:
        return likelihood[best] > 0
    long_enough = len(text.split()) >= FEWEST_WORDS
    return long_enough and likelihood[best] > CERTAIN * likelihood[Language.DUTCH]
