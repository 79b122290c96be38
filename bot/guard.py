"""Guard: what every incoming message passes before Rasa sees it. Pure: text in, text out."""

from __future__ import annotations

import unicodedata

from bot.visible import visible

LONGEST = 8192  # characters: danger is judged on all of them, it often comes last
READ = 4 * LONGEST  # characters of what arrived: as much as a web message may weigh


def clean(text: str) -> str:
    """A message without control and invisible characters, leading slashes, or excess length."""
    seen = visible(text[:READ], enough=LONGEST)
    if not seen.isascii():
        seen = unicodedata.normalize("NFC", seen)
    return without_command(seen)[:LONGEST].rstrip()


def without_command(text: str) -> str:
    """Rasa obeys a message like '/restart' or '/intent{…}' from anybody: no slash may lead."""
    return text.lstrip("/ ")


def is_wordless(text: str) -> bool:
    """Whether a message holds no letter and no digit: there is nothing to look for."""
    return not any(char.isalnum() for char in text)
