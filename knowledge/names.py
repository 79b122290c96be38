"""Names that stand in nearly every passage, and so tell no passage from another."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from knowledge.words import content_words

SHARE = 0.1
# A text of fewer words of its own is about the name ("Wat is Veilig Thuis?") and keeps it.
LEFT = 1
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_SPACES, _LOOSE = re.compile(r"\s+"), re.compile(r"\s+([,.;:!?])")
_SENTENCE = re.compile(r"(?<=[.!?:])\s+")


def ubiquitous_names(passages: Sequence[str], share: float = SHARE) -> tuple[str, ...]:
    """Find runs of capitalised words that so many passages hold, longest first."""
    proper = _always_capitalised(passages)
    counted = Counter(name for passage in passages for name in set(_runs(passage, proper)))
    found = [name for name, times in counted.items() if times >= max(share * len(passages), 2)]
    return tuple(sorted(found, key=lambda name: (-len(name.split()), name)))


def without_names(text: str, names: Iterable[str]) -> str:
    """Leave the names out, however they are written; a text of little else stays as it is."""
    left = text
    for name in names:
        left = _pattern(name).sub(" ", left)
    tidy = _LOOSE.sub(r"\1", _SPACES.sub(" ", left)).strip()
    return tidy if len(content_words(tidy)) >= LEFT else text


@lru_cache
def _pattern(name: str) -> re.Pattern[str]:
    spelled = r"[\s-]*".join(map(re.escape, name.split()))
    return re.compile(rf"\b{spelled}\b", re.IGNORECASE)


def _runs(passage: str, proper: set[str]) -> Iterator[str]:
    for is_name, words in groupby(_WORD.findall(passage), key=proper.__contains__):
        if is_name:
            yield " ".join(words)


def _always_capitalised(passages: Sequence[str]) -> set[str]:
    # The first word of a sentence has its capital for another reason, so it is no evidence.
    sentences = [part for passage in passages for part in _SENTENCE.split(passage)]
    inner = Counter(word for sentence in sentences for word in _WORD.findall(sentence)[1:])
    return {word for word in inner if word[0].isupper() and inner[word] >= 9 * inner[word.lower()]}
