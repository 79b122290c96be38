"""Options of a benchmark: how much of it is run, and where its page goes."""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.servers import ROOT


def asked(page: str, what: str | None) -> tuple[float, Path]:
    """The share of the whole (`--share 0.1`: to see that it works) and the page to write."""
    parser = argparse.ArgumentParser(description=what)
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--page", type=Path, default=ROOT / page)
    given = parser.parse_args()
    given.page.parent.mkdir(parents=True, exist_ok=True)
    return given.share, given.page
