"""Quote: an exact span of a statement as it is shown, with who said it, when and where."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.passage import Passage
from knowledge.statement import Role, Statement


@dataclass(frozen=True, slots=True)
class Quote:
    """What a person sees: `text` equals `Statement.text[start:end]`."""

    statement: str
    title: str
    issuer: str
    date: str | None
    date_basis: str
    occasion: str | None
    occasion_date: str | None
    role: Role
    url: str
    source_line: str
    start: int
    end: int
    text: str
    passage: str
    caveat: str | None

    @classmethod
    def of(cls, statement: Statement, passage: Passage) -> Quote:
        """Quote a passage with the sentences it leans on."""
        return cls(
            statement=statement.id,
            title=statement.title,
            issuer=statement.issuer,
            date=statement.shown_date,
            date_basis=statement.date_basis,
            occasion=statement.occasion,
            occasion_date=statement.occasion_date,
            role=passage.role,
            url=statement.url or _marked(statement.id, passage.shown, passage.end),
            source_line=statement.source_line[passage.role],
            start=passage.shown,
            end=passage.end,
            text=statement.text[passage.shown : passage.end],
            passage=passage.id,
            caveat=statement.caveat,
        )

    def overlaps(self, other: Quote) -> bool:
        """Whether two quotes repeat each other."""
        same = self.statement == other.statement
        return same and self.start < other.end and other.start < self.end


def source_path(statement: str) -> str:
    """Where the bot itself shows a statement that has no address of its own."""
    return f"/bron/{statement}"


def _marked(statement: str, start: int, end: int) -> str:
    return f"{source_path(statement)}?van={start}&tot={end}#citaat"
