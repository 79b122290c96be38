"""Guard: what every incoming message passes before Rasa sees it. Pure: text in, text out."""

from __future__ import annotations

import unicodedata

from bot.visible import visible

LONGEST = 8192  # characters: danger is judged on all of them, it often comes last
READ = 4 * LONGEST  # characters of what arrived: as much as a web message may weigh


def clean(text: str) -> str:
    """A message without control and invisible characters, leading slashes, or excess length."""
    seen = without_command(visible(text[:READ], enough=LONGEST))
    return (seen if seen.isascii() else _composed(seen))[:LONGEST].rstrip()


def _composed(seen: str) -> str:
    """Letters with their marks as one character (NFC); of more than is judged only the beginning.

    A space joins with nothing before it, so what stands before one is composed the same alone.
    """
    space = seen.find(" ", LONGEST + LONGEST // 8)
    beginning = unicodedata.normalize("NFC", seen[:space] if space > 0 else seen)
    is_enough = space < 0 or len(beginning) >= LONGEST
    return beginning if is_enough else unicodedata.normalize("NFC", seen)


def without_command(text: str) -> str:
    """Rasa obeys a message like '/restart' or '/intent{…}' from anybody: no slash may lead."""
    return text.lstrip("/ ")


def is_wordless(text: str) -> bool:
    """Whether a message holds no letter and no digit: there is nothing to look for."""
    return not any(char.isalnum() for char in text)
