"""Guard: what every incoming message passes before Rasa sees it. Pure: text in, text out."""

from __future__ import annotations

import unicodedata

LONGEST = 8192  # characters: danger is judged on all of them, it often comes last
KEPT = {"\n", "\t"}


def clean(text: str) -> str:
    """A message without control and invisible characters, leading slashes, or excess length."""
    visible = "".join(char for char in text if char in KEPT or not _is_invisible(char))
    folded = " ".join(unicodedata.normalize("NFC", visible).split())
    return without_command(folded)[:LONGEST].rstrip()


def without_command(text: str) -> str:
    """Rasa obeys a message like '/restart' or '/intent{…}' from anybody: no slash may lead."""
    return text.lstrip("/ ")


def is_wordless(text: str) -> bool:
    """Whether a message holds no letter and no digit: there is nothing to look for."""
    return not any(char.isalnum() for char in text)


def _is_invisible(char: str) -> bool:
    """Control, format (bidirectional marks, tags), surrogate and private characters."""
    return unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn"}
