"""Paragraph: printed lines put together as they were before they were broken."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from statistics import median

from knowledge.editing.document import SENTENCE_END, Block, block_of
from knowledge.editing.printed import Line

WIDER = 1.25  # times the usual distance between lines: a new paragraph
INDENT = 8.0  # points
LARGER = 1.15  # times the usual size of letters: a heading
FULL = 0.75  # of the longest line: a shorter one may end its paragraph
BULLET = re.compile(r"^[•●▪■◦‣–-]\s+")
# A word broken at the end of a line. "advies- en meldpunt" keeps its hyphen.
BROKEN = re.compile(r"\w+-$")
KEEPS = re.compile(r"(en|of|tot|en/of|dan wel|als)\b")


def paragraphs(lines: Sequence[Line]) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """The blocks that lines make, and the words that were put together again."""
    usual, size = _distances(lines), median([line.size for line in lines] or [0.0])
    full = FULL * max((len(line.text) for line in lines), default=0)
    groups: list[list[Line]] = []
    for line in lines:
        if not groups or BULLET.match(line.text) or _begins(groups[-1][-1], line, usual, full):
            groups.append([line])
        else:
            groups[-1].append(line)
    joined: list[str] = []
    blocks = tuple(
        block_of(_joined(group, joined), group[0].size > LARGER * size) for group in groups
    )
    return blocks, tuple(f"afbreekstreepje: {word}" for word in joined)


def _distances(lines: Sequence[Line]) -> Mapping[float, float]:
    """The usual distance between two lines, by size of letters."""
    found: dict[float, list[float]] = defaultdict(list)
    for above, below in pairwise(lines):
        if above.page == below.page and above.size == below.size and above.height > below.height:
            found[above.size].append(above.height - below.height)
    return {size: median(distances) for size, distances in found.items()}


def _begins(above: Line, line: Line, usual: Mapping[float, float], full: float) -> bool:
    """Whether a line begins a paragraph."""
    if above.size != line.size:
        return True
    is_whole = bool(SENTENCE_END.search(above.text)) and not above.text.endswith(",")
    begins_anew = is_whole and not line.text[0].islower()
    if above.page != line.page:
        return begins_anew and len(above.text) < full
    if above.height - line.height > WIDER * usual[line.size]:
        return True
    return begins_anew and (line.left > above.left + INDENT or len(above.text) < full)


def _joined(group: Sequence[Line], joined: list[str]) -> str:
    first = group[0].text
    bullet = BULLET.match(first)
    text = f"- {first[bullet.end() :]}" if bullet else first
    for line in (line.text for line in group[1:]):
        broken = BROKEN.search(text)
        if broken and line[:1].islower() and not KEEPS.match(line):
            joined.append(f"{broken.group()}{line.split()[0]}")
            text = text[:-1] + line
        else:
            text = f"{text} {line}"
    return text
