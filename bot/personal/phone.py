"""Phone numbers, Dutch and foreign; free service numbers belong to nobody and stay."""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers

from bot.personal.label import after, find_after
from bot.personal.page import SEPARATORS, Finding, Page
from bot.personal.words import words

KIND = "telefoonnummer"
DIGIT = rf"(?:{SEPARATORS}{{0,3}}\d)"
MORE = rf"(?!{SEPARATORS}{{0,2}}\d)"
NATIONAL = re.compile(
    rf"[(0oO3](?<![\w+].)(?:(?:(?<=\()(?=0\d{{1,4}}\))0|(?<=[0oO]))"
    rf"(?:{DIGIT}{{9,10}}{MORE}|{DIGIT}{{9}}(?!\d)|{SEPARATORS}?6{DIGIT}{{7}}(?!\d))"
    rf"|(?<=3)1{SEPARATORS}?6{DIGIT}{{8}}(?!\d))"
)
ABROAD = re.compile(rf"[+0](?<!\w.)(?:(?<=\+)|(?<=0)0(?!0)){DIGIT}{{8,14}}(?!\d)")
LABELLED = after(3, r"\d(?:[ .\-/]{0,3}\d){6,14}(?!\d)")
DATE = re.compile(r"\d{1,2}([-/. ])\d{1,2}\1(?:19|20)\d\d(?!\d)|(?:19|20)\d\d-\d\d-\d\d(?!\d)")
FIGURE = re.compile(r"\d{1,3}(?:[. ]\d{3})+(?!\d)")
YEARS = re.compile(r"(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d")
VERSION = re.compile(r"0\.\d{1,2}\.")
SERVICE = ("0800", "0900", "0906", "0909")
LEAST = 8  # digits that are written as words
CHECKS = 4  # asking the library takes 30 microseconds: a hostile message is redacted unseen


def find(page: Page) -> Iterator[Finding]:
    """Numbers that are recognisable by themselves."""
    taken = list(_abroad(page))
    yield from taken
    for match in NATIONAL.finditer(page.without(taken).text, *page.reach):
        digits = re.sub(r"\D", "", match[0].lower().replace("o", "0"))
        if (
            not digits.startswith(SERVICE)
            and not DATE.match(match[0])
            and not VERSION.match(match[0])
        ):
            yield Finding(KIND, match.start(), match.end())


def find_labelled(page: Page) -> Iterator[Finding]:
    """Bare digits after "telefoon", and digits that are written as words."""
    for finding in find_after(page, words()["phone"], LABELLED, KIND):
        value = page.text[finding.start : finding.end]
        figure = DATE.match(value) or FIGURE.fullmatch(value) or YEARS.search(value)
        if not figure and not value.startswith(SERVICE):
            yield finding
    yield from _spelled(page)


def _abroad(page: Page) -> Iterator[Finding]:
    if "+" in page.text or "00" in page.text:
        for checked, match in enumerate(ABROAD.finditer(page.text, *page.reach)):
            if end := _end(match, checked):
                yield Finding(KIND, match.start(), end)


def _end(match: re.Match[str], checked: int) -> int | None:
    """Where the number ends: the digits after it may be another number, such as 112."""
    if checked >= CHECKS:
        return match.end()
    text = match[0]
    while len(re.sub(r"\D", "", text)) >= 8:
        if _is_possible(text):
            return match.start() + len(text)
        text = re.sub(rf"{SEPARATORS}*\d+$", "", text)
    return match.end() if match[0].startswith("+") else None


def _is_possible(text: str) -> bool:
    plus = "+" + re.sub(r"\D", "", text).removeprefix("00")
    try:
        number = phonenumbers.parse(plus.replace("+310", "+31"))
    except phonenumbers.NumberParseException:
        return False
    return bool(phonenumbers.is_valid_number(number))


def _spelled(page: Page) -> Iterator[Finding]:
    digits = words()["digit"] & page.vocabulary
    if len(digits) < 2 or sum(map(digits.__contains__, page.words)) + len(page.numbered) < LEAST:
        return
    if len(digits.intersection(page.words)) < 2:
        return
    run: list[int] = []
    for at, word in enumerate((*page.words, "")):
        if word in digits or (run and word.isdecimal() and len(word) <= 2):
            run.append(at)
            continue
        if len(run) >= LEAST:
            yield Finding(KIND, page.starts[run[0]], page.ends[run[-1]])
        run = []
