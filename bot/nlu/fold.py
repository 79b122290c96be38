"""Fold: a text as people read it aloud, so that spelling and typing errors matter less. Pure."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from bot.codes import HIGHEST, Codes, text_of
from bot.nlu.letters import Letters
from bot.nlu.said import Said
from bot.nlu.sounds import spoken

LONGEST_WORD = 24  # letters: nobody types a longer one, and a hostile one must not cost time
LONGEST_LETTER = 4  # characters that one may fold to, as ligatures do
LONGEST = 8192  # characters that are judged; of a longer text the end, where danger tends to stand
# Marks on letters (Latin, Arabic), the Arabic stretch, apostrophes, and characters without width.
_DROPPED = re.compile(
    "[\u0300-\u036f\u064b-\u065f\u0670\u0640\u06d6-\u06ed'’‘`´ʼ\u200b-\u200f\u2060]+"
)
_NO_WORD = re.compile(r"[^\w\n]+|_+")
_LETTERS = str.maketrans("ıłøđðىیکةھ٠١٢٣٤٥٦٧٨٩", "iloddييكهه0123456789")


@cache
def _folded() -> Letters:
    """What each character folds to; made of all of them at once, with a new line between two."""
    codes = (*range(0xD800), *[0] * 0x800, *range(0xE000, HIGHEST), 0)  # surrogates are no text
    written = "\n".join(" " if code == ord("\n") else chr(code) for code in codes)
    bare = _DROPPED.sub("", unicodedata.normalize("NFKD", written))
    plain = _DROPPED.sub("", bare.lower()).translate(_LETTERS)
    folded = _NO_WORD.sub(" ", plain).split("\n")
    return Letters.of((letters[:LONGEST_LETTER] for letters in folded), LONGEST_LETTER)


def fold(text: str) -> str:
    """Lower case words without accents or punctuation, one space between them."""
    return text_of(_fold(text))


def sound(text: str) -> str:
    """A folded text with one spelling for what sounds alike: 'hei slaadt' is 'hy slat'."""
    return text_of(spoken(_fold(text)))


def heard(text: str) -> Said:
    """The words of a text as they sound, which both danger nets judge."""
    return Said.apart(spoken(_fold(text)), LONGEST_WORD)


def _fold(text: str) -> Codes:
    return _folded().words(text[-LONGEST:], LONGEST)


def sound_of_stem(stem: str) -> str:
    """The sound of the beginning of a word, to which an ending may still be added."""
    return sound(f"{stem}q")[:-1]
