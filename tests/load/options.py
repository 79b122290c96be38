"""Options of a benchmark: how much of it is run, and where its page goes."""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.servers import ROOT


def asked(page: str, what: str | None) -> tuple[float, Path]:
    """The share of the whole (`--share 0.1`: to see that it works) and the page to write."""
    given = read(parser(page, what))
    return given.share, given.page


def parser(page: str, what: str | None) -> argparse.ArgumentParser:
    """What every benchmark can be told."""
    options = argparse.ArgumentParser(description=what)
    options.add_argument("--share", type=float, default=1.0)
    options.add_argument("--page", type=Path, default=ROOT / page)
    return options


def read(options: argparse.ArgumentParser) -> argparse.Namespace:
    """What it was told; there is a folder for its page."""
    given = options.parse_args()
    given.page.parent.mkdir(parents=True, exist_ok=True)
    return given
