"""Guard: what every incoming message passes before Rasa sees it. Pure: text in, text out."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 8192  # characters: danger is judged on all of them, it often comes last
READ = 4 * LONGEST  # characters of what arrived: as much as a web message may weigh
KEPT = {"\n", "\t"}
FEW = 60  # different hidden characters that are quicker taken out one by one
MARKS = 4  # no writing has more on one letter


def clean(text: str) -> str:
    """A message without control and invisible characters, leading slashes, or excess length."""
    visible = _beginning(text)
    if not visible.isascii():
        visible = unicodedata.normalize("NFC", _with_few_marks(visible))
    return without_command(visible)[:LONGEST].rstrip()


def _beginning(text: str) -> str:
    """As many visible characters as are judged, one space between words; read block by block."""
    seen = found = ""
    for start in range(0, min(len(text), READ), LONGEST):
        seen += _visible(text[start : start + LONGEST])
        found = " ".join(seen.split())
        if len(found) >= LONGEST:
            break
    return found


def without_command(text: str) -> str:
    """Rasa obeys a message like '/restart' or '/intent{…}' from anybody: no slash may lead."""
    return text.lstrip("/ ")


def is_wordless(text: str) -> bool:
    """Whether a message holds no letter and no digit: there is nothing to look for."""
    return not any(char.isalnum() for char in text)


def _visible(text: str) -> str:
    if text.isprintable():
        return text
    hidden = {char for char in set(text) - KEPT if _is_invisible(char)}
    if len(hidden) > FEW:
        return text.translate(dict.fromkeys(map(ord, hidden)))
    for char in hidden:
        text = text.replace(char, "")
    return text


def _with_few_marks(text: str) -> str:
    """The text without long runs of marks: sorting those would take quadratic time."""
    marks = "".join(sorted(filter(unicodedata.combining, set(text))))
    return re.sub(f"([{marks}]{{{MARKS}}})[{marks}]+", r"\1", text) if marks else text


def _is_invisible(char: str) -> bool:
    """Control, format (bidirectional marks, tags), surrogate and private characters."""
    return unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn"}
