"""Said: the words of a text as places in its letters; a long text makes no string of each. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
from numpy.typing import NDArray

from bot.codes import SPACE, Codes, codes_of, text_of
from bot.compiled import compiled
from bot.hashed import Keys, hash_each, hash_of

Ends = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Said(Sequence[str]):
    """Words in their order, each a stretch of the letters; a part of them shares those."""

    letters: Codes
    starts: Ends
    ends: Ends
    hashes: Keys

    @classmethod
    def of(cls, words: Iterable[str]) -> Said:
        """These words, whatever is in them."""
        known = list(words)
        sizes = np.fromiter(map(len, known), np.int64, len(known))
        ends = np.cumsum(sizes)
        letters, starts = codes_of("".join(known)), ends - sizes
        return cls(letters, starts, ends, hash_each(letters, starts, ends))

    @classmethod
    def apart(cls, letters: Codes, longest: int) -> Said:
        """The words between spaces, of each so many letters at most."""
        starts, ends = np.empty((2, len(letters) // 2 + 1), np.int64)
        hashes = np.empty(len(starts), np.uint64)
        count = _apart(letters, longest, starts, ends, hashes)
        return cls(letters, starts[:count], ends[:count], hashes[:count])

    def only(self, which: NDArray[np.bool_]) -> Said:
        """Some of the words."""
        return Said(self.letters, self.starts[which], self.ends[which], self.hashes[which])

    def made_of(self, parts: Iterable[Said]) -> Said:
        """Parts of it, and empty words, one after the other."""
        fields = zip(*((part.starts, part.ends, part.hashes) for part in parts), strict=True)
        return Said(self.letters, *map(np.concatenate, fields))

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> Said: ...
    def __getitem__(self, place: int | slice) -> str | Said:
        if isinstance(place, slice):
            starts, ends, hashes = self.starts[place], self.ends[place], self.hashes[place]
            return Said(self.letters, starts, ends, hashes)
        return text_of(self.letters[self.starts[place] : self.ends[place]])

    def __iter__(self) -> Iterator[str]:
        if not len(self):
            return iter(())
        first = int(self.starts.min())
        text = text_of(self.letters[first : self.ends.max()])
        places = zip((self.starts - first).tolist(), (self.ends - first).tolist(), strict=True)
        return iter([text[start:end] for start, end in places])


@compiled
def _apart(letters: Codes, longest: int, starts: Ends, ends: Ends, hashes: Keys) -> int:
    """Write down each word, and tell how many there are."""
    count = at = 0
    while at < len(letters):
        if letters[at] == SPACE:
            at += 1
            continue
        starts[count] = at
        while at < len(letters) and letters[at] != SPACE:
            at += 1
        ends[count] = min(at, starts[count] + longest)
        hashes[count] = hash_of(letters, starts[count], ends[count])
        count += 1
    return count
