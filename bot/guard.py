"""Guard: what every incoming message passes before Rasa sees it. Pure: text in, text out."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 8192  # characters: danger is judged on all of them, it often comes last
READ = 4 * LONGEST  # characters of what arrived: as much as a web message may weigh
KEPT = {"\n", "\t"}
_MARK = "".join(filter(unicodedata.combining, map(chr, range(0x300, 0x1F000))))  # none above
_MANY_MARKS = re.compile(f"([{_MARK}]{{4}})[{_MARK}]+")  # no writing has more on one letter


def clean(text: str) -> str:
    """A message without control and invisible characters, leading slashes, or excess length."""
    visible = _visible(text[:READ])
    if not visible.isascii():  # sorting a long run of marks would take quadratic time
        visible = unicodedata.normalize("NFC", _MANY_MARKS.sub(r"\1", visible))
    return without_command(" ".join(visible.split()))[:LONGEST].rstrip()


def without_command(text: str) -> str:
    """Rasa obeys a message like '/restart' or '/intent{…}' from anybody: no slash may lead."""
    return text.lstrip("/ ")


def is_wordless(text: str) -> bool:
    """Whether a message holds no letter and no digit: there is nothing to look for."""
    return not any(char.isalnum() for char in text)


def _visible(text: str) -> str:
    hidden = {char for char in set(text) if char not in KEPT and _is_invisible(char)}
    return text.translate(dict.fromkeys(map(ord, hidden))) if hidden else text


def _is_invisible(char: str) -> bool:
    """Control, format (bidirectional marks, tags), surrogate and private characters."""
    return unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn"}
