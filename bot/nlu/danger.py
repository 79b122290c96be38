"""Danger: whether a text says that somebody is in danger, by phrases that people can review."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.nlu.danger_order import ORDER
from bot.nlu.danger_phrase import Part, PhraseCompiler, read_groups
from bot.nlu.danger_words import Places, WordClasses
from bot.nlu.fold import heard, sound

FOLDER = Path(__file__).with_name("danger_phrases")
NONE = len(ORDER)
ALWAYS = -1  # the word class of phrases that need none: tried on every text
GENERAL = "general"  # questions about danger in general: they silence the weak phrases


Phrases = Mapping[int, tuple[tuple[int, Part], ...]]  # by word class: rank of category, phrase


@dataclass(frozen=True, slots=True)
class DangerPhrases:
    """Compiled phrases: what is strong always counts, what is weak only without a general one."""

    classes: WordClasses
    strong: Phrases
    weak: Phrases
    general: Phrases

    @classmethod
    def read(cls, folder: Path = FOLDER) -> DangerPhrases:
        """Read every language's file; ValueError when there is none or one is wrong."""
        files = sorted(folder.glob("*.yml"))
        if not files:
            raise ValueError(f"no danger phrases in {folder}")
        return cls.compile([yaml.safe_load(file.read_text(encoding="utf-8")) for file in files])

    @classmethod
    def compile(cls, languages: Iterable[Mapping[str, Any]]) -> DangerPhrases:
        """Compile the contents of the files, which share one set of word classes."""
        parts = list(languages)
        real = {sound(word) for part in parts for word in part.get("real_words", ())}
        classes = WordClasses(frozenset(real))
        found: dict[str, list[tuple[str, Part]]] = {"strong": [], "weak": [], GENERAL: []}
        for part in parts:
            compiler = PhraseCompiler(classes, read_groups(part.get("groups", {})))
            for kind, phrases in found.items():
                phrases += _compiled(compiler, kind, part.get(kind, {}))
        return cls(classes, *(_by_rarest(phrases) for phrases in found.values()))

    def category(self, text: str) -> str | None:
        """The first category with a phrase in the text, or None."""
        return self.category_of(heard(text))

    def category_of(self, words: Sequence[str]) -> str | None:
        """The same of words as they sound."""
        places = self.classes.positions(words)
        everywhere = (1 << len(words)) - 1
        rank = _first(self.strong, places, everywhere, NONE)
        if not _is_general(self.general, places, everywhere):
            rank = _first(self.weak, places, everywhere, rank)
        return ORDER[rank] if rank < NONE else None


def _compiled(
    compiler: PhraseCompiler, kind: str, phrases: Mapping[str, list[str]] | list[str]
) -> list[tuple[str, Part]]:
    by_category = {GENERAL: phrases} if isinstance(phrases, list) else phrases
    unknown = set(by_category) - {*ORDER, GENERAL}
    if unknown:
        raise ValueError(f"{kind} danger phrases of unknown categories: {sorted(unknown)}")
    return [
        (name, compiler.compile(str(line))) for name, lines in by_category.items() for line in lines
    ]


def _by_rarest(phrases: list[tuple[str, Part]]) -> Phrases:
    """The phrases by the word class that the fewest of them need: most texts have none of those."""
    uses = Counter(number for _, part in phrases for number in part.needs)
    found: dict[int, list[tuple[int, Part]]] = {}
    for name, part in phrases:
        rank = NONE if name == GENERAL else ORDER.index(name)
        rarest = min(part.needs, key=lambda number: (uses[number], number), default=ALWAYS)
        for number in {rarest} if part.needs else part.either or {ALWAYS}:
            found.setdefault(number, []).append((rank, part))
    return {number: tuple(parts) for number, parts in found.items()}


def _first(phrases: Phrases, places: Places, everywhere: int, best: int) -> int:
    """The rank of the first category with a phrase in the text, if it is before the best so far."""
    for rarest in (ALWAYS, *(places.keys() & phrases.keys())):
        for rank, part in phrases.get(rarest, ()):
            if rank < best and _stands(part, places, everywhere):
                best = rank
    return best


def _is_general(phrases: Phrases, places: Places, everywhere: int) -> bool:
    return _first(phrases, places, everywhere, NONE + 1) == NONE


def _stands(part: Part, places: Places, everywhere: int) -> bool:
    return part.needs <= places.keys() and part.step(everywhere, places) != 0
