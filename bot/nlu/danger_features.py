"""Features: what the trained danger net sees of a text: words, pairs and parts of words. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

# Letters of a part of a word; it does not cross the end of its word.
SHORTEST_PART, LONGEST_PART = 2, 5
PARTS = range(SHORTEST_PART, LONGEST_PART + 1)


def parts_of(word: str) -> list[str]:
    """The parts of a word, with its edges."""
    edged = f" {word} "
    length = len(edged) + 1
    return [edged[start : start + size] for size in PARTS for start in range(length - size)]


def is_part(feature: str) -> bool:
    """Whether a feature is a part of a word, and no whole word, pair or edge."""
    return feature[0] not in "=^" and "_" not in feature and feature[-1] != "$"


def of_word(word: str) -> Iterator[tuple[str, float]]:
    """The word and its parts with their weights; the parts together weigh as much as the word."""
    yield f"={word}", 1.0
    parts = parts_of(word)
    weight = 1 / len(parts) ** 0.5
    for part in parts:
        yield part, weight


def of_pairs(said: Sequence[str]) -> Iterator[str]:
    """For each word the feature of it and the word before it."""
    before = ""
    for word in said:
        yield f"{before}_{word}"
        before = word


def of_edges(said: Sequence[str]) -> Iterator[str]:
    """How a text begins and ends: "hoeveel …" asks, "ik …" tells."""
    if said:
        first = said[0]
        yield f"^{first}"
        yield f"^{first}_{said[1]}" if len(said) > 1 else f"^{first}"
        yield f"{said[-1]}$"


def of_text(said: Sequence[str]) -> Iterator[tuple[str, float]]:
    """All features of these words, some more than once."""
    yield from ((pair, 1.0) for pair in of_pairs(said))
    yield from ((edge, 1.0) for edge in of_edges(said))
    for word in said:
        yield from of_word(word)
