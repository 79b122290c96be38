"""Quote: an exact span of a statement as it is shown, with who said it, when and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from knowledge.explanation import Explanation
from knowledge.moment import holds_figure, is_bound
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
    plain: Mapping[str, str]  # in ordinary words, by language; an editor's, not the issuer's
    counts: str | None  # what its figure counts, and of what
    has_figure: bool
    is_bound: bool  # to the moment at which it was said

    @classmethod
    def of(
        cls,
        statement: Statement,
        passage: Passage,
        explanation: Explanation | None = None,
        counts: str | None = None,
    ) -> Quote:
        """Quote a passage with the sentences it leans on; `counts` is of the figures in them."""
        text = statement.text[passage.shown : passage.end]
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
            text=text,
            passage=passage.id,
            caveat=statement.caveat,
            plain=dict(explanation.plain) if explanation else {},
            counts=counts,
            has_figure=holds_figure(text),
            is_bound=passage.role == "cover_letter" or is_bound(text),
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
