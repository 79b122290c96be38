"""Addresses: a postcode with its house number, and a street with its number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdnum.nl import postcode

from bot.personal.label import after, find_after
from bot.personal.page import Finding, Page
from bot.personal.words import words

HOUSE = (
    r"(?:\s?[,/\-]?\s?(?:(?:huis)?(?:nummer|nr)\.?\s?)?"
    r"(?P<house>\d{1,5}(?!\d|[.:]\d)(?:-?[a-z]{1,3}\b|-\d{1,3}\b| (?:[a-d]|bis|hs)\b)?))?"
)
HOUSE_LABEL = after(2, r"\d{1,5}(?!\d|[.,]\d)(?:-?[A-Za-z]{1,2}\b)?")
POSTCODE = re.compile(
    rf"[1-9](?<![\w.,\-€].)\d{{3}} {{0,2}}(?P<letters>[a-z]{{2}})(?![\w'’]){HOUSE}"
)
LABEL = re.compile(r"(?:postcode|pc|zip|postal code)\W{1,3}(?:is |van )?$")
NUMBER = re.compile(r"\d{1,5}(?:[a-z]{1,2}|-?(?:bis|hs|huis|zw|rd)|-[a-z0-9]{1,4})?$")
YEAR = re.compile(r"(?:19|20)\d\d$")
GAP = re.compile(r"[ .,:]{1,3}$")
STREET = re.compile(
    r".{2,}(?:straat|straatje|str|laan|plein|gracht|kade|singel|dreef|steeg|plantsoen|dijk|weg|hof|pad|park"
    r"|markt|wal|burgwal|veld|baan|haven|oever|brug|poort|erf|akker|kamp|burg|berg|donk|horst|zoom|stede|hoek|(?:hof|plein|steeg|laan)(?:t|et)?je)$"
)
PLAIN = frozenset(
    "straat laan plein weg kade gracht singel dijk hof pad park markt steeg dreef baan".split()
)
MOST = 6  # words of a street name


def find(page: Page) -> Iterator[Finding]:
    """Postcodes; the house number belongs to them when it follows."""
    for match in POSTCODE.finditer(page.lower, *page.reach):
        if _is_postcode(page, match):
            counted = match["house"] and _next_word(page, match.end()) in words()["unit"]
            yield Finding("postcode", match.start(), match.end("letters" if counted else 0))


def find_street(page: Page) -> Iterator[Finding]:
    """A street with its number; or, after "huisnummer", the number."""
    yield from find_after(page, words()["house"], HOUSE_LABEL, "adres")
    for index in page.with_digit():
        if index and NUMBER.match(page.words[index]):
            first = _street(page, index)
            if first is not None:
                start = min(page.starts[first], page.starts[index])
                yield Finding("adres", start, _end(page, page.ends[index]))


def _is_postcode(page: Page, match: re.Match[str]) -> bool:
    code, letters = match[0][:4], match["letters"]
    written = page.text[match.start("letters") : match.end("letters")]
    before = page.lower[max(0, match.start() - 20) : match.start()]
    if LABEL.search(before):
        return True
    if not postcode.is_valid(code + letters) or letters in words()["unit"] | words()["counting"]:
        return False
    if letters in words()["short"] and match[0][4:5] == " ":
        return written.isupper() and not page.is_shouted and not YEAR.match(code)
    return written.isupper() or written.islower()


def _street(page: Page, number: int) -> int | None:
    """The token at which the street before a house number begins, or None."""
    last = number - 1
    if page.words[last] in {"nr", "nummer", "no"}:
        last -= 1
    if (
        last < 0
        or not (_touch(page, last, last + 1) and _touch(page, number - 1, number))
        or _is_figure(page, number)
    ):
        return None
    if last and page.words[last].isdigit() and page.words[last - 1] == "plein":
        return last - 1  # "Plein 1813 nr 4"
    return _named(page, last) if _is_street(page, last) else _cued(page, last)


def _is_figure(page: Page, number: int) -> bool:
    word, end = page.words[number], page.ends[number]
    return bool(YEAR.match(word)) or _next_word(page, end) in words()["unit"] or _goes_on(page, end)


def _goes_on(page: Page, end: int) -> bool:
    return bool(re.match(r"[.,:/]\d|\s?%|\s?€", page.text[end : end + 3]))


def _is_street(page: Page, index: int) -> bool:
    word = page.words[index]
    if word in words()["no_street"]:
        return False
    if word in PLAIN:
        return index > 0 and _is_capital(page, index - 1) and _is_name_part(page, index - 1)
    return (bool(STREET.match(word)) and _is_sure(page, index)) or word in words()["street"]


def _is_sure(page: Page, index: int) -> bool:
    """Whether the ending is enough: "kerkstraat" is, "hoek", "berg" and the like need a capital."""
    word = page.words[index]
    strong = re.search(
        r"(?:straat|straatje|str|laan|plein|gracht|kade|singel|dreef|steeg|plantsoen|weg|dijk)$",
        word,
    )
    return bool(strong) or _is_capital(page, index) or _is_after_cue(page, index)


def _named(page: Page, last: int) -> int:
    """The first of the words that belong to a street name: "Burgemeester de Vlugtlaan"."""
    first = index = last
    while index > 0 and last - index < MOST and _joins(page, index - 1):
        index -= 1
        word = page.words[index]
        if word in words()["street_part"] or (
            _is_capital(page, index) and _is_name_part(page, index)
        ):
            first = index
        elif word not in words()["particle"]:
            break
        elif _is_capital(page, index) and index + 1 == first:
            first = index  # "Van Speijkstraat"
    return first


def _joins(page: Page, index: int) -> bool:
    """Whether the next word belongs to the same name: a dot only behind "J." or "dr."."""
    word, end = page.words[index], page.ends[index]
    gap = page.text[end : page.starts[index + 1]][:4]
    dotted = len(word) == 1 or word in words()["street_part"]
    return gap == " " or (dotted and bool(GAP.match(gap)))


def _cued(page: Page, last: int) -> int | None:
    """The start of capitalised words after "woon op" or "adres", also behind "Laan van"."""
    first = _named(page, last)
    if (
        len(page.words[last]) < 2
        or not _is_capital(page, last)
        or not _is_name_part(page, last)
        or page.is_shouted
    ):
        return None
    if page.words[first] in PLAIN and first < last:
        return first
    return first if _is_after_cue(page, first) else None


def _is_after_cue(page: Page, first: int) -> bool:
    before = page.words[max(0, first - 4) : first]
    return not words()["live"].isdisjoint(before)


def _is_capital(page: Page, index: int) -> bool:
    return page.text[page.starts[index]].isupper()


def _is_name_part(page: Page, index: int) -> bool:
    return page.words[index] not in words()["common"] and not page.words[index].isdigit()


def _touch(page: Page, left: int, right: int) -> bool:
    return bool(GAP.match(page.text[page.ends[left] : page.starts[right]][:4]))


def _end(page: Page, end: int) -> int:
    """Behind an addition such as "bis", when there is one."""
    addition = re.match(
        r" (?:bis|hs|huis|zwart|rood|zw|rd|[IVX]{1,3}|[A-D])(?!\w)", page.text[end : end + 8]
    )
    return end + addition.end() if addition else end


def _next_word(page: Page, end: int) -> str:
    following = re.match(r"\s?([^\W\d]{1,20})", page.lower[end : end + 24])
    return following[1] if following else ""
