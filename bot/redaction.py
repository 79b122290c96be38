"""Redaction: personal data out, a mark for each kind in. Pure: text in, text out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from bot.personal import (
    address,
    birth,
    bsn,
    case,
    dense,
    email,
    helpline,
    iban,
    person,
    phone,
    plate,
    rest,
)
from bot.personal.page import Finding, Page

KINDS = (
    "BSN", "telefoonnummer", "e-mailadres", "postcode", "adres", "IBAN", "geboortedatum",
    "kenteken", "dossiernummer", "nummer", "naam",
)  # fmt: skip
MANY = 30  # numbers in one message: real ones have up to 10, and each is looked at many times
# Characters that are read closely: all that is searched for (1,000, see bot/actions/answer.py) and
# a last number in them to its end. What follows is coarsely bared, because reading 8 KB closely
# takes 2 ms; only the danger nets see it.
CLOSELY = 1200
NUMBER = 40  # characters of the longest number: one that is cut in two there goes with the rest
START = attrgetter("start")
MARK = re.compile(rf"\[(?:{'|'.join(KINDS)})\]")

# The surer the pattern, the earlier: what one has found is out of sight for the next.
DIGITS: tuple[Callable[[Page], Iterator[Finding]], ...] = (
    iban.find,
    helpline.find,
    birth.find,
    bsn.find_labelled,
    case.find,
    case.find_numbered,
    phone.find,
    iban.find_labelled,
    plate.find,
    address.find,
    address.find_street,
    bsn.find,
    phone.find_labelled,
)


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text with marks such as [naam] in place of personal data, and which kinds there were."""

    text: str
    kinds: frozenset[str]


def redact(text: str) -> Redacted:
    """Replace personal data by marks; help numbers and marks stay as they are."""
    findings = find(text[:CLOSELY])
    kinds = frozenset(finding.kind for finding in findings)
    if len(text) <= CLOSELY:
        return Redacted(_marked(text, findings), kinds)
    start = max(text.rfind(" ", 0, CLOSELY - NUMBER) + 1, *(found.end for found in findings), 0)
    bared = rest.bare(text[start:])
    taken = {"nummer"} if bared != text[start:] else set[str]()
    return Redacted(_marked(text[:start], findings) + bared, kinds | taken)


def find(text: str) -> list[Finding]:
    """Where personal data stand in a text, in their order, without overlap."""
    page = Page.of(text)
    marks = [Finding("", match.start(), match.end()) for match in MARK.finditer(text)]
    page, found = page.without(marks), []
    for finder in _finders(page):
        new = _apart(finder(page))
        if finder is not person.find:  # the last one: nobody looks at the page after it
            page = page.without(new)
        found += [finding for finding in new if finding.kind]
    return sorted(found, key=START)


def _finders(page: Page) -> Iterator[Callable[[Page], Iterator[Finding]]]:
    yield email.find
    if page.numbers > MANY:
        yield from (iban.find, helpline.find, dense.find)
    elif page.numbers:
        yield from DIGITS
    else:
        yield phone.find_labelled
    yield person.find


def _apart(findings: Iterable[Finding]) -> list[Finding]:
    """The findings of one finder without those that overlap an earlier one."""
    apart, reached = list[Finding](), 0
    for finding in sorted(findings, key=START):
        if finding.end > finding.start >= reached:
            apart.append(finding)
            reached = finding.end
    return apart


def _marked(text: str, findings: Iterable[Finding]) -> str:
    parts, at = [], 0
    for finding in findings:
        parts += [text[at : finding.start], f"[{finding.kind}]"]
        at = finding.end
    return "".join([*parts, text[at:]])
