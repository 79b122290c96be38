"""Guard: what every incoming message passes before Rasa sees it. Pure: text in, text out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

LONGEST = 8192  # characters: danger is judged on all of them, it often comes last
READ = 4 * LONGEST  # characters of what arrived: as much as a web message may weigh
KEPT = {"\n", "\t"}
MARKS = 4  # no writing has more on one letter
PLANE = range(0x10000)  # the characters that a set in a pattern looks up at once
# Above the planes of scripts; what is missing are marks that choose a form.
ABOVE = "\U00032000-\U000e00ff\U000e01f0-\U0010ffff"


def _ranges(is_wanted: Callable[[str], bool], codes: Iterable[int]) -> str:
    """The characters that are wanted, as the inside of a set in a pattern."""
    found: list[list[int]] = []
    for code in codes:
        if is_wanted(chr(code)):
            if found and found[-1][1] == code - 1:
                found[-1][1] = code
            else:
                found.append([code, code])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in found)


def _is_invisible(char: str) -> bool:
    """Control, format (bidirectional marks, tags), surrogate and private characters."""
    return char not in KEPT and unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn"}


_HIDDEN = re.compile(f"[{_ranges(_is_invisible, PLANE)}{ABOVE}]+")
# Above the first plane, but for flags and faces, which messages are full of and which are no marks.
_HIGHER = re.compile("[\U00010000-\U0001f1e5\U0001f200-\U0001f2ff\U0001f650-\U0010ffff]")
_MARK = _ranges(lambda char: unicodedata.combining(char) > 0, PLANE)
_MANY_MARKS = re.compile(f"([{_MARK}][{_MARK}]{{{MARKS - 1}}})[{_MARK}]+")


def clean(text: str) -> str:
    """A message without control and invisible characters, leading slashes, or excess length."""
    visible = _beginning(text)
    if not visible.isascii():
        visible = unicodedata.normalize("NFC", _with_few_marks(visible))
    return without_command(visible)[:LONGEST].rstrip()


def _beginning(text: str) -> str:
    """As many visible characters as are judged, one space between words; read block by block."""
    seen = ""
    for start in range(0, min(len(text), READ), LONGEST):
        seen += _visible(text[start : start + LONGEST])
        if len(seen) >= LONGEST and len(found := " ".join(seen.split())) >= LONGEST:
            return found
    return " ".join(seen.split())


def without_command(text: str) -> str:
    """Rasa obeys a message like '/restart' or '/intent{…}' from anybody: no slash may lead."""
    return text.lstrip("/ ")


def is_wordless(text: str) -> bool:
    """Whether a message holds no letter and no digit: there is nothing to look for."""
    return not any(char.isalnum() for char in text)


def _with_few_marks(text: str) -> str:
    """The text without long runs of marks: sorting those would take quadratic time."""
    few = _MANY_MARKS.sub(r"\1", text)
    if not _HIGHER.search(few):
        return few
    marks = "".join(filter(unicodedata.combining, set(few)))
    return re.sub(f"([{marks}]{{{MARKS}}})[{marks}]+", r"\1", few) if marks else few


def _visible(text: str) -> str:
    if text.isprintable():
        return text
    text = _HIDDEN.sub("", text)
    if text.isascii() or not _HIGHER.search(text):
        return text
    hidden = [char for char in set(text) if char > "\uffff" and _is_invisible(char)]
    return text.translate(dict.fromkeys(map(ord, hidden))) if hidden else text
