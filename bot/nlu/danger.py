"""Danger: whether a text says that somebody is in danger, by phrases that people can review."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

FOLDER = Path(__file__).with_name("danger_phrases")
GAP = r"(?:\S+ ){0,4}"  # "..." in a phrase: up to four other words


@dataclass(frozen=True, slots=True)
class DangerPhrases:
    """Compiled phrases by category, in the order in which categories decide."""

    patterns: tuple[tuple[str, re.Pattern[str]], ...]

    @classmethod
    def read(cls, folder: Path = FOLDER) -> DangerPhrases:
        """Read every language's file; ValueError when there is none."""
        files = sorted(folder.glob("*.yml"))
        if not files:
            raise ValueError(f"no danger phrases in {folder}")
        parts = [yaml.safe_load(file.read_text(encoding="utf-8")) for file in files]
        return cls(tuple(_compiled(parts)))

    def category(self, text: str) -> str | None:
        """The first category with a phrase in the text, or None."""
        words = f" {fold(text)} "
        return next((name for name, pattern in self.patterns if pattern.search(words)), None)


def fold(text: str) -> str:
    """Lower case words without accents or punctuation, one space between them."""
    decomposed = unicodedata.normalize("NFKD", text.lower())
    letters = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(re.findall(r"\w+", re.sub(r"['’`]", "", letters)))


def _compiled(parts: Iterable[Mapping[str, list[str]]]) -> Iterable[tuple[str, re.Pattern[str]]]:
    for part in parts:
        for category, phrases in part.items():
            yield category, re.compile("|".join(map(_pattern, phrases)))


def _pattern(phrase: str) -> str:
    """A phrase as a regular expression over folded words, each followed by one space."""
    plain = re.sub(r"['’`]", "", phrase.lower())
    tokens = re.findall(r"\([^)]*\)|\.\.\.|[^\s()]+", plain)
    return r"(?<= )" + "".join(GAP if token == "..." else f"{_token(token)} " for token in tokens)


def _token(token: str) -> str:
    alternatives = token.strip("()").split("|")
    return "(?:" + "|".join(re.escape(word).replace(r"\*", r"\w*") for word in alternatives) + ")"
