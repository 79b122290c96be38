"""Family: messages of nearly one wording, which no test may have on both its sides. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from bot.nlu.fold import fold

SIZE = 4  # letters of a part
ALIKE = 0.45  # the share of their parts that two messages of one family have in common


def families(texts: Sequence[str]) -> list[int]:
    """For each text the number of its family: who resembles a resembling one belongs too."""
    parents = list(range(len(texts)))
    seen: dict[str, list[int]] = defaultdict(list)
    parts = [_parts(text) for text in texts]
    for place, own in enumerate(parts):
        shared = Counter(other for part in own for other in seen[part])
        for other, count in shared.items():
            if count >= ALIKE * (len(own) + len(parts[other]) - count):
                parents[_oldest(parents, place)] = _oldest(parents, other)
        for part in own:
            seen[part].append(place)
    return [_oldest(parents, place) for place in range(len(texts))]


def _parts(text: str) -> frozenset[str]:
    folded = fold(text)
    return frozenset(folded[at : at + SIZE] for at in range(max(1, len(folded) - SIZE + 1)))


def _oldest(parents: list[int], place: int) -> int:
    while parents[place] != place:
        parents[place] = parents[parents[place]]
        place = parents[place]
    return place
