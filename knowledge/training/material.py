"""Material: all texts of the first stage, from files, from the scenes, and joined ones."""

from dataclasses import dataclass
from pathlib import Path

from knowledge.training.glosses import ALONE, read_glosses, read_sentences
from knowledge.training.pairs import JOINED, Pair, join_neighbours, read_pairs, thin
from knowledge.training.recipe import Distillation
from knowledge.training.scenes import scenes


@dataclass(frozen=True)
class Texts:
    """Where the texts of the first stage are; those in English alone may be left out."""

    parallel: Path
    glosses: Path | None = None
    sentences: Path | None = None


def material(texts: Texts, recipe: Distillation) -> list[Pair]:
    """Read the pairs that are used, with some neighbours joined into longer texts."""
    pairs = thin(read_pairs(texts.parallel), recipe.characters, recipe.every)
    joined = join_neighbours(pairs, size=3, every=6)
    english = read_glosses(texts.glosses, recipe.glosses, recipe.seed) if texts.glosses else []
    english += read_sentences(texts.sentences) if texts.sentences else []
    return [*pairs, *joined, *scenes(recipe.scenes, recipe.seed), *english]


def translated(pairs: list[Pair]) -> list[Pair]:
    """Give those that are a sentence and its translation."""
    return [pair for pair in pairs if pair.source not in (JOINED, *ALONE)]


def english_only(pairs: list[Pair]) -> list[str]:
    """Give the texts that have no translation."""
    return [pair.english for pair in pairs if pair.source in ALONE]
