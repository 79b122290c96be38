"""Fold: a text as people read it aloud, so that spelling and typing errors matter less. Pure."""

from __future__ import annotations

import re
import unicodedata

LONGEST_WORD = 24  # letters: nobody types a longer one, and a hostile one must not cost time
LONGEST_LETTER = 4  # characters that one may fold to, as ligatures do
FEW = 100  # different characters that are quicker replaced one by one
KEPT = 5_000  # characters that are remembered
LONGEST = 8192  # characters that are judged; of a longer text the end, where danger tends to stand
# Marks on letters (Latin, Arabic), the Arabic stretch, apostrophes, and characters without width.
_DROPPED = re.compile(
    "[\u0300-\u036f\u064b-\u065f\u0670\u0640\u06d6-\u06ed'’‘`´ʼ\u200b-\u200f\u2060]+"
)
_NO_WORD = re.compile(r"[\W_]+")
_LETTERS = str.maketrans("ıłøđðىیکةھ٠١٢٣٤٥٦٧٨٩", "iloddييكهه0123456789")
# What sounds alike in Dutch, in this order. Phrases are folded too, so other languages survive it.
_SOUNDS = (
    ("ij", "y"), ("ei", "y"), ("ck", "k"), ("ch", "g"), ("c", "k"), ("th", "t"), ("au", "ou"),
    ("z", "s"), ("v", "f"), ("dt ", "t "), ("d ", "t "),
)  # fmt: skip
_ASCII = {
    code: None if chr(code) in "'`" else chr(code).lower() if chr(code).isalnum() else " "
    for code in range(128)
}
_DOUBLE = re.compile(r"(\D)(?=\1)")
_ENDING = re.compile(r"en (?<=[a-z]{2}en )")  # 'lopen' is often typed as 'lope'


class _Folded(dict[int, str]):
    """What each character folds to, once it came by; of texts in other scripts too."""

    def __missing__(self, code: int) -> str:
        bare = _DROPPED.sub("", unicodedata.normalize("NFKD", chr(code)))
        plain = _DROPPED.sub("", bare.lower()).translate(_LETTERS)
        folded = _NO_WORD.sub(" ", plain)[:LONGEST_LETTER]
        if len(self) < KEPT:
            self[code] = folded
        return folded


_FOLDED = _Folded()


def fold(text: str) -> str:
    """Lower case words without accents or punctuation, one space between them."""
    letters = text[-LONGEST:]
    if letters.isascii():
        return " ".join(letters.translate(_ASCII).split())
    letters = letters.lower()
    different = set(letters)
    if len(different) > FEW:
        return " ".join(letters.translate(_FOLDED)[-LONGEST:].split())
    for letter in different:
        folded = _FOLDED[ord(letter)]
        if folded != letter:
            letters = letters.replace(letter, folded)
    return " ".join(letters[-LONGEST:].split())


def sound(text: str) -> str:
    """A folded text with one spelling for what sounds alike: 'hei slaadt' is 'hy slat'."""
    return spoken(fold(text))


def spoken(folded: str) -> str:
    """How words sound that are folded already."""
    heard = f"{folded} "
    for written, spoken in _SOUNDS:
        heard = heard.replace(written, spoken)
    heard = _DOUBLE.sub("", heard).replace("euw", "ew")
    return _ENDING.sub("e ", heard).strip()


def heard(text: str) -> list[str]:
    """The words of a text as they sound, which both danger nets judge."""
    return [word[:LONGEST_WORD] for word in sound(text).split()]


def sound_of_stem(stem: str) -> str:
    """The sound of the beginning of a word, to which an ending may still be added."""
    return sound(f"{stem}q")[:-1]
