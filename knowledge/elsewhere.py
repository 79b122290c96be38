"""Elsewhere: questions about something else altogether, which teach what is foreign."""

from __future__ import annotations

from pathlib import Path

from knowledge.curated import read_records

FILE = Path(__file__).with_name("elsewhere.yml")
FIELDS = frozenset("topic asks".split())


def read_elsewhere(path: Path = FILE) -> tuple[str, ...]:
    """All such questions; a corpus may be without."""
    records = read_records(path, "elsewhere", FIELDS) if path.exists() else ()
    return tuple(ask for record in records for ask in record.texts("asks"))
