"""Statement: one public text by a named speaker, and the one exact form it is quoted from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Role = Literal["position", "cover_letter", "heading", "provenance", "form"]
DateBasis = Literal["stated", "press", "inferred", "unknown"]
# history: superseded, and still citable for who asks about its time.
StatusKind = Literal["current", "history", "superseded", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a statement with one role; offsets count in `Statement.text`."""

    role: Role
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Status:
    """Whether a statement still stands, and if not, what replaced it, when and why."""

    kind: StatusKind
    by: str | None
    on: str | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class Statement:
    """One public text with all that is known about it."""

    id: str
    raw: str
    sha256: str
    title: str
    issuer: str
    spokesperson: str | None
    addressee: str | None
    occasion: str | None
    occasion_date: str | None
    date: str | None
    date_basis: DateBasis
    url: str | None
    retrieved_on: str | None
    licence: str
    caveat: str | None
    source_line: Mapping[str, str]
    topics: tuple[str, ...]
    status: Status
    reviewed_by: str | None
    reviewed_on: str | None
    spans: tuple[Span, ...]
    leans: tuple[str, ...]
    text: str

    @property
    def shown_date(self) -> str | None:
        """The date people may see: only one that is stated in the text or known from the press."""
        return self.date if self.date_basis in ("stated", "press") else None

    @property
    def order(self) -> str:
        """What statements are sorted by, newest last: date, else the occasion's, undated first."""
        return self.date or self.occasion_date or ""

    @property
    def is_citable(self) -> bool:
        """Whether an answer may quote it: it stands or is history, and a person has reviewed it."""
        return self.status.kind in ("current", "history") and self.reviewed_by is not None


def normalise(raw: str) -> str:
    r"""The text that offsets count in: NFC, `\*` to `*`, no `*` and `#`, single spaces."""
    text = unicodedata.normalize("NFC", raw).replace("\\*", "*")
    return " ".join(re.sub(r"[*#]", "", text).split())
