"""Curated: YAML lists that people keep by hand, read strictly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml


class CuratedError(ValueError):
    """A curated file that cannot be used; the message names the file, the entry and the cure."""


@dataclass(frozen=True, slots=True)
class Record:
    """One entry of a curated file."""

    path: Path
    number: int
    fields: Mapping[str, object]

    def text(self, name: str) -> str:
        """A field that must hold text."""
        value = self.fields.get(name)
        if not isinstance(value, str) or not value.strip():
            raise self.error(f"'{name}' must hold text")
        return value

    def optional(self, name: str) -> str | None:
        """A field that may be left out or null; dates are read as text."""
        value = self.fields.get(name)
        return None if value is None else str(value)

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts, which may be left out."""
        values = self.fields.get(name) or []
        if not isinstance(values, list) or not all(isinstance(one, str) for one in values):
            raise self.error(f"'{name}' must be a list of texts")
        return tuple(values)

    def part(self, name: str) -> Record:
        """A field that holds fields of its own."""
        value = self.fields.get(name)
        if not isinstance(value, dict):
            raise self.error(f"'{name}' must hold fields of its own")
        return Record(self.path, self.number, value)

    def one_of(self, name: str, allowed: tuple[str, ...]) -> str:
        """A field with one of a few values."""
        value = self.text(name)
        if value not in allowed:
            raise self.error(f"'{name}' is '{value}', but must be one of {', '.join(allowed)}")
        return value

    def error(self, problem: str) -> CuratedError:
        """What is wrong with this entry."""
        return CuratedError(f"{self.path}: entry {self.number}: {problem}")


def read_records(path: Path, key: str, known: frozenset[str]) -> Iterator[Record]:
    """The entries of a file's list; CuratedError names an unknown field."""
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise CuratedError(f"{path}: not valid YAML: {' '.join(str(error).split())}") from None
    entries = content.get(key) if isinstance(content, dict) else None
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise CuratedError(f"{path}: expected a list of entries under '{key}:'")
    for number, fields in enumerate(entries, start=1):
        record = Record(path, number, fields)
        for name in sorted(fields.keys() - known):
            raise record.error(f"unknown field '{name}'")
        yield record
