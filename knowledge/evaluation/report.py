"""Report: the evaluation as a page that a person can read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from knowledge.evaluation.arms import Arm
from knowledge.evaluation.measures import (
    area_under_risk,
    brier,
    false_answers_at,
    interval,
    recall,
    reciprocal_rank,
    share,
)
from knowledge.evaluation.run import Row
from knowledge.index import Index
from knowledge.settings import DecisionSettings

Pick = Callable[[Row], bool]
UNANSWERABLE = ("near", "newer_figure", "other_party", "own_case", "off_topic")


def report(
    index: Index,
    dev: Sequence[Row],
    test: Sequence[Row],
    compared: Mapping[str, Arm],
    settings: DecisionSettings,
) -> str:
    """The whole page."""
    parts = [
        HEAD.format(dev=len(dev), test=len(test), risk=f"{settings.risk:.0%}"),
        "## What it is worth\n\n" + _table(index, dev, test),
        "## Finding alone\n\n" + _ranking(dev, test),
        "## By register (test; the answerable ones in Dutch)\n\n" + _registers(test),
        "## Against simpler ways (test)\n\n" + _arms(compared, test),
        PLOTS,
        "## Every error (test)\n\n" + _errors(test),
    ]
    return "\n\n".join(parts) + "\n"


HEAD = """# Evaluation

Made by `make evaluate`; not edited by hand. The decision is fitted on {dev} development questions
and scored on {test} untouched ones, by other writers and never looked at before
(`tests/questions/`), at a risk of {risk} set in `knowledge/settings.yml`. The development questions
are scored as well, each by a decision fitted on other wording families; but their errors were read
while the editors' texts grew. Between brackets: bootstrap intervals of 95 %, by wording family."""

PLOTS = """## Risk, coverage, calibration (test)

![Risk against coverage](evaluation/risk-coverage.svg)

![Calibration](evaluation/calibration.svg)"""


def _table(index: Index, dev: Sequence[Row], test: Sequence[Row]) -> str:
    lines = ["| measure | dev | test |", "|---|---|---|"]
    for name, pick, is_so in MEASURES:
        lines.append(f"| {name} | {_cell(dev, pick, is_so)} | {_cell(test, pick, is_so)} |")
    exact = [_exact(index, row) for row in test]
    lines.append(f"| quotes that are exact, with their source and date | | {_all(exact)} |")
    return "\n".join(lines)


def _kind(*kinds: str, language: str | None = None) -> Pick:
    return lambda row: row.question.kind in kinds and language in (None, row.question.language)


def _reason(*reasons: str) -> Pick:
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
    ("right passage shown, Dutch", _kind("statement", language="nl"), lambda r: r.shows_right),
    ("right passage shown, English", _kind("statement", language="en"), lambda r: r.shows_right),
    ("wrongly refused, Dutch", _kind("statement", language="nl"), lambda r: not r.answered),
    ("wrongly refused, English", _kind("statement", language="en"), lambda r: not r.answered),
    ("wrongly answered, near the topic", _kind("near"), lambda r: r.answered),
    ("wrongly answered, newer figure", _kind("newer_figure"), lambda r: r.answered),
    ("wrongly answered, another party", _kind("other_party"), lambda r: r.answered),
    ("wrongly answered, own case", _kind("own_case"), lambda r: r.answered),
    ("wrongly answered, off topic", _kind("off_topic"), lambda r: r.answered),
    (
        "a fact that helps, where there is one",
        lambda r: r.question.kind == "near" and bool(r.question.doors),
        lambda r: r.right_fact,
    ),
    ("false premise: right sentence shown", _kind("false_premise"), lambda r: r.shows_right),
    ("false premise: … and corrected", _kind("false_premise"), _corrects),
    ("corrected without reason", _plain, _corrected),
    ("follow-ups right", _kind("follow_up"), _follow_up),
    (
        "too vague: choices or a fitting quote",
        _kind("vague"),
        lambda r: r.shows_right or _reason("vague")(r),
    ),
    ("own case: named as such", _kind("own_case"), _reason("own_case", "legal")),
    ("another party: named as such", _kind("other_party"), _reason("other_party")),
    ("newer figure: named as such", _kind("newer_figure"), _reason("newer_figure")),
)


def _cell(rows: Sequence[Row], pick: Pick, is_so: Pick) -> str:
    chosen = [row for row in rows if pick(row)]
    if not chosen:
        return "–"
    low, high = interval(chosen, lambda some: share(some, is_so))
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


def _ranking(dev: Sequence[Row], test: Sequence[Row]) -> str:
    lines = ["| questions | recall at 1 | at 3 | at 5 | MRR |", "|---|---|---|---|---|"]
    for split, rows in (("dev", dev), ("test", test)):
        for language in ("nl", "en"):
            found = [row for row in rows if _kind("statement", language=language)(row)]
            figures = [recall(found, at) for at in (1, 3, 5)] + [reciprocal_rank(found)]
            cells = " | ".join(f"{figure:.2f}" for figure in figures)
            lines.append(f"| {split}, {language} (n={len(found)}) | {cells} |")
    return "\n".join(lines)


def _registers(test: Sequence[Row]) -> str:
    lines = [
        "| register | right passage shown | wrongly refused | wrongly answered |",
        "|---|---|---|---|",
    ]
    for register in sorted({row.question.register for row in test}):
        some = [row for row in test if row.question.register == register]
        can = [row for row in some if _kind("statement", language="nl")(row)]
        cannot = [row for row in some if _kind(*UNANSWERABLE)(row)]
        shown, refused = share(can, lambda r: r.shows_right), share(can, lambda r: not r.answered)
        cells = f"{_of(shown, can)} | {_of(refused, can)} | {_of(share(cannot, _answered), cannot)}"
        lines.append(f"| {register} | {cells} |")
    return "\n".join(lines)


def _of(figure: float, rows: Sequence[Row]) -> str:
    return f"{figure:.2f} (n={len(rows)})" if rows else "–"


def _answered(row: Row) -> bool:
    return row.answered


def _arms(compared: Mapping[str, Arm], test: Sequence[Row]) -> str:
    lines = [
        "| way | recall at 1 | at 3 | at 5 | false answers at 5 % refusals | at 10 % |",
        "|---|---|---|---|---|---|",
    ]
    for name, arm in compared.items():
        cells = " | ".join(f"{figure:.2f}" for figure in (*arm.recall, *arm.false_answers))
        lines.append(f"| {name} | {cells} |")
    alone = [row for row in test if not row.question.previous and row.question.kind != "vague"]
    can = [row for row in alone if row.question.answerable]
    chances, answerable = [r.chance for r in alone], [r.question.answerable for r in alone]
    figures = [recall(can, at) for at in (1, 3, 5)]
    figures += [false_answers_at(chances, answerable, at) for at in (0.05, 0.10)]
    lines.append("| **shipped** | " + " | ".join(f"{figure:.2f}" for figure in figures) + " |")
    risk = _aurc(alone)
    low, high = interval(alone, _aurc)
    off = brier(chances, answerable)
    return "\n".join(lines) + (
        f"\n\nArea under risk and coverage (AURC): {risk:.3f} ({low:.3f}–{high:.3f}). "
        f"Mean square of what the chance is off (Brier score): {off:.3f}."
    )


def _aurc(rows: Sequence[Row]) -> float:
    return area_under_risk([row.chance for row in rows], [row.rank == 1 for row in rows])


def _errors(test: Sequence[Row]) -> str:
    return "\n".join(_told(row) for row in test if _is_error(row)) or "None."


def _is_error(row: Row) -> bool:
    if row.question.kind == "vague":
        return not (row.shows_right or _reason("vague")(row))
    return not row.shows_right if row.question.answerable else row.answered


def _told(row: Row) -> str:
    shown = "; ".join(f"“{quote.text}”" for quote in row.quotes)
    outcome = shown or f"refused ({getattr(row.outcome, 'reason', '')})"
    question = " / ".join([*row.question.previous, row.question.question])
    return (
        f"- {row.question.id} ({row.question.kind}): {question} → {outcome} [{row.outcome.because}]"
    )
