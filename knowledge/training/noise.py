"""Typing errors, as people make them on a telephone."""

import random


def with_typos(text: str, dice: random.Random, share: float) -> str:
    """Spoil a share of the longer words with one slip each."""
    return " ".join(
        _slip(word, dice) if len(word) > 3 and dice.random() < share else word
        for word in text.split()
    )


def _slip(word: str, dice: random.Random) -> str:
    at = dice.randrange(1, len(word) - 1)
    before, here, after = word[:at], word[at], word[at + 1 :]
    return dice.choice(
        [before + after, before + here + here + after, before + after[:1] + here + after[1:]]
    )
