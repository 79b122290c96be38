"""Unfinished: what only a person can fill in, and has not yet."""

from __future__ import annotations

import re

from knowledge.editing.draft import Draft, DraftError
from knowledge.editing.proposal import OPEN

OPEN_LINE = re.compile(rf"[:\[ ]['\"]?{re.escape(OPEN)}['\"]?(\W|$)")


def open_lines(draft: Draft) -> list[tuple[str, str]]:
    """The lines of a draft that only a person can fill in, with their places."""
    return [
        (f"{path}:{number}", line.strip())
        for path in (draft.file, draft.explanations)
        if path.is_file()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if OPEN_LINE.search(line)
    ]


def refuse_unfinished(draft: Draft) -> None:
    """DraftError for the first such line, with its place."""
    for place, line in open_lines(draft):
        raise DraftError(f"{place}: fill this in first ({line})")
