"""Decoded: bytes to text, strictly; what is not the text that people wrote is refused."""

from __future__ import annotations

import re
import unicodedata

from knowledge.editing.document import DocumentError

MARKS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
UTF8_MARK = "\ufeff"
# UTF-8 that somebody once opened as Windows-1252 and saved again: "één" has become "Ã©Ã©n".
TWICE = re.compile(r"Ã[\u0080-\u00bf©«¨¯ª¶¼º´]|â€[™œ\u009d“”˜¦\u0093\u0094]")
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
FOREIGN = 0.05  # of the letters: a name or a word in another script may occur
LOST = "\ufffd"
SAVE = "open it where the letters look right and save it as UTF-8"


def decoded(data: bytes, encoding: str = "utf-8") -> str:
    """The text of bytes; DocumentError where letters would be wrong."""
    for mark, name in MARKS.items():
        if data.startswith(mark):
            raise DocumentError(f"the text is {name}: {SAVE}")
    try:
        text = data.decode(encoding)
    except LookupError:
        raise DocumentError(f"the file names an unknown encoding '{encoding}': {SAVE}") from None
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise DocumentError(f"line {line} is not {encoding.upper()}: {SAVE}") from None
    refuse_spoilt(text)
    return text


def refuse_spoilt(text: str) -> None:
    """DocumentError when letters were lost or doubled before the file came here."""
    if CONTROL.search(text):
        raise DocumentError("this is no text: give a txt, md, html, pdf or docx file")
    if LOST in text:
        raise DocumentError(
            f"letters were lost ('{_around(text, text.index(LOST))}'): use an older copy"
        )
    if spoilt := TWICE.search(text):
        raise DocumentError(
            f"letters were saved in a wrong encoding ('{_around(text, spoilt.start())}'): "
            "use an older copy, or put the letters right first"
        )
    _refuse_other_letters(text)


def _refuse_other_letters(text: str) -> None:
    """DocumentError when a font or an encoding gave letters that no Dutch text has."""
    letters = [char for char in text if char.isalpha()]
    foreign = [char for char in letters if not unicodedata.name(char, "").startswith("LATIN")]
    if len(foreign) > FOREIGN * len(letters):
        raise DocumentError(
            f"its letters cannot be read ('{''.join(foreign[:8])}'): "
            "ask for the file it was made from"
        )


def _around(text: str, at: int) -> str:
    return " ".join(text[max(0, at - 12) : at + 12].split())
