"""Case and file numbers: of a case, a report, a complaint, a client, a policy, a document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bot.personal.page import Finding, Page
from bot.personal.words import words

KIND = "dossiernummer"
NUMBERED = frozenset(("nummer", "nr"))
VALUE = r"(?:[A-Z]{1,4} |[A-Za-z]{1,5}[-/]){0,3}[A-Za-z]{0,5}\d[\w/.\-]{0,30}"
FILLER = (
    r"[\s:=#(\"'.,\-]{0,4}(?:(?:is|luidt|was|van|mij|mijn|met|het|de|nummer|nr|no|number|onder|heeft|ons|onze"
    r"|kenmerk|als|file|case|of|my)[\s:=#(\"'.,\-]{1,4}){0,4}"
)
ANY_WORDS = r"[\s:=#(\"'.,\-]{0,4}(?:[^\W\d]{1,20}[\s:=#(\"'.,\-]{1,4}){0,4}?"
SURE = re.compile(rf"{ANY_WORDS}(?P<value>{VALUE}(?: ?/ ?{VALUE})?)")
AFTER = re.compile(rf"{FILLER}(?P<value>{VALUE}(?: ?/ ?{VALUE})?)")
SHAPES = re.compile(
    r"[A-Z0-9](?<![\w\-/].)(?:(?<=P)L\d{4}-\d{6,12}(?:-\d{1,3})?|(?<=C)/\d\d/\d{5,7}"
    r"|(?<=[JFKHZ])[EAG] (?:RK|ZA) \d\d-\d{2,6}|(?<=[A-Z])[A-Z]{1,3}-?(?:20)?\d\d-\d{3,8}"
    r"|(?<=\d)\d/\d{6}-\d\d|(?<=[12])[09]\d\d[-/]\d{5,8})(?![\w\-])"
)
DATE = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d$|(?:19|20)\d\d-\d\d?-\d\d?$")
YEAR = re.compile(r"(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$")
FIGURE = re.compile(r"\d{1,3}(?:\.\d{3})+$")
PHONE = re.compile(r"06|00\d\d|0800|0900")


def find(page: Page) -> Iterator[Finding]:
    """Numbers after a label, then numbers of a shape that only cases have."""
    reached = 0
    labels = {word: least for word in _possible(page) if (least := _least(word))}
    for word, end in zip(page.words, page.ends, strict=True) if labels else ():
        least = labels.get(word, 0)
        if least and end >= reached and (match := _value(page, end, least)):
            value = match["value"].rstrip("./-_")
            if _is_case(page, value, match.start("value"), least):
                reached = match.start("value") + len(value)
                yield Finding(KIND, match.start("value"), reached)
    yield from _shaped(page)


def find_numbered(page: Page) -> Iterator[Finding]:
    """What follows "met nummer" or "onder nummer"."""
    if NUMBERED.isdisjoint(page.vocabulary):
        return
    for at, (before, word) in enumerate(pairwise(page.words), 1):
        if word in NUMBERED and before in {"met", "onder", "heeft", "kreeg", "had"}:
            match = AFTER.match(page.text, page.ends[at])
            value = match["value"].rstrip("./-_") if match else ""
            if match and _is_case(page, value, match.start("value"), 4):
                yield Finding(KIND, match.start("value"), match.start("value") + len(value))


def _value(page: Page, end: int, least: int) -> re.Match[str] | None:
    """What follows a label: at once, or after a sure label also some words later."""
    match = AFTER.match(page.text, end)
    return match or (SURE.match(page.text, end) if least == 3 else None)


def _shaped(page: Page) -> Iterator[Finding]:
    for match in SHAPES.finditer(page.text, *page.reach):
        yield Finding(KIND, match.start(), match.end())


def _possible(page: Page) -> set[str]:
    """The few words of a message that may be labels."""
    labels = {*(page.vocabulary & words()["case"]), *(page.vocabulary & words()["case_number"])}
    if "nummer" in page.lower or "nr" in page.lower:
        labels |= {word for word in page.vocabulary if word.endswith(("nummer", "nr"))}
    return labels


def _least(word: str) -> int:
    """How many digits a number needs after this word; 0 when the word is no label."""
    if word in words()["case_number"]:
        return 3
    stem = re.sub(r"-?(?:nummer|nr)$", "", word) if word.endswith(("nummer", "nr")) else ""
    if stem in words()["case"]:
        return 3
    return 4 if word in words()["case"] else 0


def _is_case(page: Page, value: str, start: int, least: int) -> bool:
    digits = sum(char.isdigit() for char in value)
    if digits < least or DATE.match(value) or PHONE.match(value):
        return False
    if YEAR.match(value) or (least > 3 and FIGURE.match(value)):
        return False
    return not _is_counted(page, start + len(value))


def _is_counted(page: Page, end: int) -> bool:
    """Whether a word such as "keer" or "meldingen" follows: then it is a figure."""
    following = re.match(r"\s?([^\W\d]{1,20})", page.lower[end : end + 24])
    return following is not None and following[1] in words()["unit"]
