"""Dense numbers: a message with hundreds of them is no question, so all of them go unseen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.personal.page import PAINT, Finding, Page

RUN = re.compile(rf"[0-9](?:[^{PAINT}]{{0,3}}[0-9])*")


def find(page: Page) -> Iterator[Finding]:
    """Each run of digits, with the little that stands between them."""
    for match in RUN.finditer(page.text):
        yield Finding("nummer", *match.span())
