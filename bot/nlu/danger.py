"""Danger: whether a text says that somebody is in danger, by phrases that people can review."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.nlu.danger_order import ORDER
from bot.nlu.danger_phrase import Part, PhraseCompiler, read_groups
from bot.nlu.danger_places import Vocabulary
from bot.nlu.danger_program import Program
from bot.nlu.danger_words import WordClasses
from bot.nlu.fold import heard, sound
from bot.nlu.said import Said

FOLDER = Path(__file__).with_name("danger_phrases")
NONE = len(ORDER)
GENERAL = "general"  # questions about danger in general: they silence the weak phrases


@dataclass(frozen=True, slots=True)
class DangerPhrases:
    """Compiled phrases: what is strong always counts, what is weak only without a general one."""

    words: Vocabulary
    strong: Program
    weak: Program
    general: Program

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
        found: dict[str, list[tuple[int, Part]]] = {"strong": [], "weak": [], GENERAL: []}
        for part in parts:
            compiler = PhraseCompiler(classes, read_groups(part.get("groups", {})))
            for kind, phrases in found.items():
                phrases += _compiled(compiler, kind, part.get(kind, {}))
        return cls(Vocabulary(classes), *map(Program.of, found.values()))

    def category(self, text: str) -> str | None:
        """The first category with a phrase in the text, or None."""
        return self.category_of(heard(text))

    def category_of(self, said: Said) -> str | None:
        """The same of words as they sound."""
        places = self.words.places(said)
        rank = self.strong.first(places, NONE)
        weak = self.weak.first(places, rank)
        if weak < rank and self.general.first(places, NONE + 1) > NONE:
            rank = weak
        return ORDER[rank] if rank < NONE else None


def _compiled(
    compiler: PhraseCompiler, kind: str, phrases: Mapping[str, list[str]] | list[str]
) -> list[tuple[int, Part]]:
    by_category = {GENERAL: phrases} if isinstance(phrases, list) else phrases
    unknown = set(by_category) - {*ORDER, GENERAL}
    if unknown:
        raise ValueError(f"{kind} danger phrases of unknown categories: {sorted(unknown)}")
    return [
        (NONE if name == GENERAL else ORDER.index(name), compiler.compile(str(line)))
        for name, lines in by_category.items()
        for line in lines
    ]
