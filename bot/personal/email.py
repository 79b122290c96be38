"""E-mail addresses, also those that are spelled out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.personal.page import Finding, Page

LOCAL = re.compile(r"[\w.+\-%']*")
LONGEST = 64
DOMAIN = r"[\w\-]{1,63}(?:\.[\w\-]{1,63}){0,4}"
ENDING = r"(?:\.| ?[(\[]?(?:punt|dot)[)\]]? ?)(?:com|nl|net|org|be|de|eu|nu|info|tr|pl)\b"
PROVIDER = (
    r"(?:gmail|hotmail|outlook|live|ziggo|kpnmail|kpnplanet|planet|icloud|yahoo|xs4all|home|msn"
    r"|proton|protonmail|casema|upcmail|telfort|hetnet|zonnet)"
)
PLAIN = re.compile(rf"@(?:{DOMAIN}(?<=\w)\.[a-z]{{2,24}}\b|{PROVIDER}\b)")
AT = "(?:at|apen?staartje|@)"
NAMED = rf"(?:[\w\-]{{1,40}}{ENDING}|{PROVIDER}\b)"
BRACKETED = rf"(?:(?<=[(\[]) ?{AT} ?[)\]] ?|(?<=@))"
WORDED = rf"(?<= )at (?:{PROVIDER}{ENDING}|[\w\-]{{1,40}} (?:punt|dot) (?:com|nl|net|org|be|de)\b)"
SIGNED = re.compile(rf"[(\[@]{BRACKETED}{NAMED}")
SPELLED = re.compile(rf"[(\[@ ](?:(?:{BRACKETED}|(?<= )apen?staartje ){NAMED}|{WORDED})")
SIGNS = ("apenst", "apest", "(at", "[at", "(@", "[@", " at ", "punt", "dot")
WORDS = (" at ", " apenst", " apest")


def find(page: Page) -> Iterator[Finding]:
    """Addresses with an @ first, then those with words in its place."""
    reached = 0
    for pattern in _patterns(page.lower):
        for match in pattern.finditer(page.lower):
            at = match.start() - page.lower.endswith(" ", 0, match.start())
            start = _start(page.lower, at)
            if at > start >= reached:
                reached = match.end()
                yield Finding("e-mailadres", start, reached)


def _patterns(lower: str) -> Iterator[re.Pattern[str]]:
    """The patterns that may match; that with words is slow, because it begins with a space."""
    if "@" in lower:
        yield PLAIN
    if any(sign in lower for sign in SIGNS):
        if any(word in lower for word in WORDS):
            yield SPELLED
        elif "@" in lower or "(" in lower or "[" in lower:
            yield SIGNED


def _start(text: str, at: int) -> int:
    """Where the part before the @ begins; a spelled "punt" joins two words."""
    start = _word_start(text, at)
    while text.endswith((" punt ", " dot "), 0, start) and at - start < LONGEST:
        start = _word_start(text, text.rindex(" ", 0, start - 1))
    while start < at and not text[start].isalnum() and text[start] != "_":
        start += 1
    return start


def _word_start(text: str, at: int) -> int:
    before = LOCAL.match(text[max(0, at - LONGEST) : at][::-1])
    return at - before.end() if before else at
