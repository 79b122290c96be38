"""Follow-up: a question that leans on the one before is read together with it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.sparse import content_words, fold

# How many content words a question may have and still lean on an earlier one: with a word that
# points back ("en wie controleert dat dan?"), and with an opening alone ("en de oorzaken?"). More
# words make a subject of their own.
POINTED = 3
OPENED = 2
# Earlier messages that are read along, at most: a chain of follow-ups reaches its subject in two.
BACK = 2

OPENING = re.compile(r"^(en|and|maar|but|of|or|dus|so|hoezo|waarom( niet| wel)?$|why( not)?$)\b")
POINTING = re.compile(
    r"\b(dat|die|dit|deze|daar\w*|hier(van|over|mee|aan|bij|tegen|voor)|er(van|over|mee|aan|bij|tegen|voor)|"
    r"ze|zij|hij|hun|hen|dan|zoiets|zo'n|hetzelfde|"
    r"that|this|it|they|them|those|these|then|there)\b"
)


def leans(question: str) -> bool:
    """Whether a question says too little alone: few words of its own, and pointing backwards."""
    words = fold(question).strip(" ?!.,…")
    own = len(content_words(question))
    return bool(
        (own <= POINTED and POINTING.search(words)) or (own <= OPENED and OPENING.search(words))
    )


def reading(question: str, previous: Sequence[str]) -> str | None:
    """The question with what it leans on, or None when it stands alone; newest message last."""
    if not previous or not leans(question):
        return None
    earlier = [previous[-1]]
    for message in previous[-2 : -BACK - 1 : -1]:
        if not leans(earlier[0]):
            break
        earlier.insert(0, message)
    return " ".join([*earlier, question])
