"""Ear: hears the words of a text, at little cost where they are known. Pure.

Of what people typed it remembers only spellings of words of the training lines, never another word.
"""

from __future__ import annotations

from collections.abc import Container

from bot.nlu.fold import LONGEST_WORD, fold, sound

MOST = 20_000  # spellings that are remembered: more than the training lines have
MOST_UNKNOWN = 150  # different unknown words of one text that are heard, counted from its end


class Ear:
    """Remembers how known words sound in each spelling that came by."""

    def __init__(self, known: Container[str]) -> None:
        self._known = known
        self._heard: dict[str, str] = {}

    def words(self, text: str) -> list[str]:
        """The words of a text as they sound; beyond many unknown ones the earliest are empty."""
        spelled = fold(text).split()
        new = [word for word in dict.fromkeys(reversed(spelled)) if word not in self._heard]
        sounds = _sounds(new[:MOST])
        if not sounds:
            return [self._heard[word] for word in spelled]
        unknown = [word for word in new if sounds[word] not in self._known]
        sounds.update(dict.fromkeys(unknown[MOST_UNKNOWN:], ""))
        self._remember(sounds)
        sounds.update((word, self._heard[word]) for word in set(spelled) - sounds.keys())
        return [sounds[word] for word in spelled]

    def _remember(self, sounds: dict[str, str]) -> None:
        if len(self._heard) < MOST:
            self._heard.update({w: heard for w, heard in sounds.items() if heard in self._known})


def _sounds(spelled: list[str]) -> dict[str, str]:
    """How each word sounds; together, because one long text is heard faster than many short."""
    heard = sound(" ".join(spelled)).split() if spelled else []
    return {word: said[:LONGEST_WORD] for word, said in zip(spelled, heard, strict=True)}
