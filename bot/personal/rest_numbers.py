"""Rest numbers: writes a mark for each number in the rest of a message, compiled.

A chunk stands between two spaces; one that holds a digit or an @ goes, unless a help number or an
age begins there.
"""

from __future__ import annotations

from bot.codes import Codes
from bot.compiled import compiled
from bot.personal.letters import DECIMAL, SIGN, SPACE, WORD, Kinds

MARK = tuple(map(ord, "[nummer]"))
GROWTH = 5  # times as long a text may become: a digit and its space make a mark and a space
FEW = 101  # numbers among which help numbers and ages are looked for closely
BLANK, DASH, POINTS = ord(" "), ord("-"), tuple(map(ord, ".,!?:;()"))
BEN, AM = tuple(map(ord, "ben ")), tuple(map(ord, "am "))


@compiled
def _is_help_number(codes: Codes, number: Codes, start: int, end: int) -> bool:
    """Whether a chunk is a help number, with dashes anywhere and points around it."""
    while start < end and codes[start] in POINTS:
        start += 1
    while start < end and codes[end - 1] in POINTS:
        end -= 1
    digit = 0
    for place in range(start, end):
        if codes[place] != DASH:
            if number[digit] == 0 or codes[place] != number[digit]:
                return False
            digit += 1
    return bool(number[digit] == 0)


@compiled
def _help_number(codes: Codes, number: Codes, start: int) -> int:
    """Where this help number ends, one blank or dash between its digits; otherwise -1."""
    at, digit, size = start, 0, len(codes)
    while number[digit]:
        if digit and at < size and (codes[at] == BLANK or codes[at] == DASH):
            at += 1
        if at >= size or codes[at] != number[digit]:
            return -1
        at += 1
        digit += 1
    return at


@compiled
def _stop(codes: Codes, kinds: Kinds, end: int) -> int:
    """The last end of a chunk behind a number, with only points before it; otherwise -1."""
    size, highest, after = len(codes), len(kinds) - 1, end
    while 0 <= after < size and not kinds[min(codes[after], highest)] & WORD:
        after += 1
    if after < 0 or after >= size:
        return after
    after -= 1
    while after >= end and not kinds[min(codes[after], highest)] & SPACE:
        after -= 1
    return after if after >= end else -1


@compiled
def _is_before(codes: Codes, start: int, said: tuple[int, ...]) -> bool:
    at = start - len(said)
    if at < 0:
        return False
    for code in said:
        if codes[at] != code:
            return False
        at += 1
    return True


@compiled
def _age(codes: Codes, kinds: Kinds, start: int) -> int:
    """Where the age in "ik ben 11" ends; otherwise -1."""
    if not (_is_before(codes, start, BEN) or _is_before(codes, start, AM)):
        return -1
    end, highest = start, len(kinds) - 1
    while end < min(len(codes), start + 2) and kinds[min(codes[end], highest)] & DECIMAL:
        end += 1
    return end if end > start else -1


@compiled
def _kept(codes: Codes, kinds: Kinds, numbers: Codes, start: int) -> int:
    """Where what stays ends, when a help number or an age begins here; otherwise -1."""
    for row in range(len(numbers)):
        end = _stop(codes, kinds, _help_number(codes, numbers[row], start))
        if end > 0:
            return end
    return _stop(codes, kinds, _age(codes, kinds, start))


@compiled
def _kept_among_many(codes: Codes, numbers: Codes, start: int, end: int) -> int:
    """The end of this chunk when it is a help number; otherwise -1."""
    for row in range(len(numbers)):
        if _is_help_number(codes, numbers[row], start, end):
            return end
    return -1


@compiled
def without_numbers(codes: Codes, kinds: Kinds, numbers: Codes, out: Codes) -> int:
    """Write the text with marks and tell how long it is; `out` is GROWTH times as long, and 8."""
    size, highest = len(codes), len(kinds) - 1
    at, written, found = 0, 0, 0
    while at < size:
        end, signs = at, 0
        while end < size and codes[end] != BLANK:
            signs |= kinds[min(codes[end], highest)] & SIGN
            out[written + end - at] = codes[end]
            end += 1
        if signs:
            found += 1
            few = found <= FEW
            kept = (
                _kept(codes, kinds, numbers, at)
                if few
                else _kept_among_many(codes, numbers, at, end)
            )
            if kept < 0:
                for place in range(len(MARK)):
                    out[written + place] = MARK[place]
                written += len(MARK)
            else:
                end = kept
                for place in range(at, end):
                    out[written + place - at] = codes[place]
                written += end - at
        else:
            written += end - at
        if end < size and codes[end] == BLANK:
            out[written] = BLANK
            written += 1
            end += 1
        at = end
    return written
