"""Fold: a text as people read it aloud, so that spelling and typing errors matter less. Pure."""

from __future__ import annotations

import re
import unicodedata

LONGEST_WORD = 24  # letters: nobody types a longer one, and a hostile one must not cost time
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


def fold(text: str) -> str:
    """Lower case words without accents or punctuation, one space between them."""
    letters = text[-LONGEST:]
    if letters.isascii():
        return " ".join(letters.translate(_ASCII).split())
    # Marks go first: sorting long runs of them would take quadratic time.
    bare = _NO_WORD.sub(" ", _DROPPED.sub("", letters))
    letters = unicodedata.normalize("NFKD", bare)[-LONGEST:]
    plain = _DROPPED.sub("", letters.lower()).translate(_LETTERS)
    return _NO_WORD.sub(" ", plain).strip()


def sound(text: str) -> str:
    """A folded text with one spelling for what sounds alike: 'hei slaadt' is 'hy slat'."""
    heard = f"{fold(text)} "
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
