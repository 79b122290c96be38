"""English by itself: what WordNet says of its words, and sentences from a file."""

import random
from pathlib import Path

from knowledge.training.pairs import Pair

GLOSSES = "glosses"
SENTENCES = "sentences"
ALONE = (GLOSSES, SENTENCES)
FILES = ("data.noun", "data.verb", "data.adj")
SHORTEST, LONGEST = 20, 140  # characters


def read_glosses(folder: Path, count: int, seed: int) -> list[Pair]:
    """Draw so many glosses and examples from WordNet's files; each stands for itself."""
    texts = sorted({text for name in FILES for text in _texts(folder / name)})
    return [Pair(text, text, GLOSSES) for text in random.Random(seed).sample(texts, count)]


def read_sentences(path: Path) -> list[Pair]:
    """Read one English sentence a line; each stands for itself."""
    return [Pair(line, line, SENTENCES) for line in path.read_text(encoding="utf-8").splitlines()]


def _texts(path: Path) -> list[str]:
    lines = path.read_text(encoding="latin-1").splitlines()
    told = [line.partition("|")[2] for line in lines if "|" in line]
    parts = [part.strip().strip('"') for line in told for part in line.split(";")]
    return [part for part in parts if SHORTEST < len(part) < LONGEST]
