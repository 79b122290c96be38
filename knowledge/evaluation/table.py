"""Table: every measure on the development and the untouched questions, with intervals."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from knowledge.evaluation.measures import share, share_interval
from knowledge.evaluation.run import Row
from knowledge.index import Index

Pick = Callable[[Row], bool]


def table(index: Index, dev: Sequence[Row], test: Sequence[Row]) -> str:
    """One row a measure; a kind that a set lacks has no figure."""
    lines = ["| measure | dev | test |", "|---|---|---|"]
    for name, pick, is_so in MEASURES:
        lines.append(f"| {name} | {_cell(dev, pick, is_so)} | {_cell(test, pick, is_so)} |")
    exact = [_exact(index, row) for row in test]
    lines.append(f"| quotes that are exact, with their source and date | | {_all(exact)} |")
    return "\n".join(lines)


def of_kind(*kinds: str, language: str | None = None) -> Pick:
    """Whether a question is of some kind, and in a language."""
    return lambda row: row.question.kind in kinds and language in (None, row.question.language)


def for_reason(*reasons: str) -> Pick:
    """Whether a question was refused for some reason."""
    return lambda row: getattr(row.outcome, "reason", None) in reasons


def _corrects(row: Row) -> bool:
    return row.shows_right and bool(getattr(row.outcome, "corrects", False))


def _plain(row: Row) -> bool:
    return row.question.kind == "statement" and row.question.register != "leading"


def _corrected(row: Row) -> bool:
    return bool(getattr(row.outcome, "corrects", False))


def _follow_up(row: Row) -> bool:
    if row.question.answerable:
        return row.shows_right
    return not row.answered


MEASURES: tuple[tuple[str, Pick, Pick], ...] = (
    ("right passage shown, Dutch", of_kind("statement", language="nl"), lambda r: r.shows_right),
    ("right passage shown, English", of_kind("statement", language="en"), lambda r: r.shows_right),
    ("wrongly refused, Dutch", of_kind("statement", language="nl"), lambda r: not r.answered),
    ("wrongly refused, English", of_kind("statement", language="en"), lambda r: not r.answered),
    ("wrongly answered, near the topic", of_kind("near"), lambda r: r.answered),
    ("wrongly answered, newer figure", of_kind("newer_figure"), lambda r: r.answered),
    ("wrongly answered, another party", of_kind("other_party"), lambda r: r.answered),
    ("wrongly answered, own case", of_kind("own_case"), lambda r: r.answered),
    ("wrongly answered, off topic", of_kind("off_topic"), lambda r: r.answered),
    (
        "a fact that helps, where there is one",
        lambda r: r.question.kind == "near" and bool(r.question.doors),
        lambda r: r.right_fact,
    ),
    ("false premise: right sentence shown", of_kind("false_premise"), lambda r: r.shows_right),
    ("false premise: … and corrected", of_kind("false_premise"), _corrects),
    ("corrected without reason", _plain, _corrected),
    ("follow-ups right", of_kind("follow_up"), _follow_up),
    (
        "too vague: choices or a fitting quote",
        of_kind("vague"),
        lambda r: r.shows_right or for_reason("vague")(r),
    ),
    ("own case: named as such", of_kind("own_case"), for_reason("own_case", "legal")),
    ("another party: named as such", of_kind("other_party"), for_reason("other_party")),
    ("newer figure: named as such", of_kind("newer_figure"), for_reason("newer_figure")),
)


def _cell(rows: Sequence[Row], pick: Pick, is_so: Pick) -> str:
    chosen = [row for row in rows if pick(row)]
    if not chosen:
        return "–"
    low, high = share_interval(chosen, is_so)
    return f"{share(chosen, is_so):.2f} ({low:.2f}–{high:.2f}; n={len(chosen)})"


def _exact(index: Index, row: Row) -> bool:
    """Every quote stands in the statement that is named as its source, with that one's date."""
    return all(
        index.statements[quote.statement].text[quote.start : quote.end] == quote.text
        and quote.date == index.statements[quote.statement].shown_date
        and quote.source_line == index.statements[quote.statement].source_line[quote.role]
        for quote in row.quotes
    )


def _all(checks: Sequence[bool]) -> str:
    return f"{sum(checks)} of {len(checks)}"
