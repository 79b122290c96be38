"""Report: the evaluation as a page that a person can read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from knowledge.evaluation.arms import Arm
from knowledge.evaluation.errors import errors
from knowledge.evaluation.measures import recall, reciprocal_rank, share
from knowledge.evaluation.run import Row
from knowledge.evaluation.table import of_kind, table
from knowledge.evaluation.ways import ways
from knowledge.index import Index
from knowledge.settings import DecisionSettings

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
        HEAD.format(dev=len(dev), risk=f"{settings.risk * 100:g} %"),
        TESTED.format(test=len(test)) if test else UNTESTED,
        "## What it is worth\n\n" + table(index, dev, test),
        "## Finding alone\n\n" + _ranking(dev, test),
        *(_tested(test, compared) if test else ()),
    ]
    return "\n\n".join(parts) + "\n"


def _tested(test: Sequence[Row], compared: Mapping[str, Arm]) -> tuple[str, ...]:
    return (
        "## By register (test; the answerable ones in Dutch)\n\n" + _registers(test),
        "## Against simpler ways (test)\n\n" + ways(compared, test),
        PLOTS,
        "## Every error (test)\n\n" + errors(test),
    )


HEAD = """# Evaluation

Made by `make evaluate`; not edited by hand. The decision is fitted on {dev} development questions
(`tests/questions/`) for a risk of {risk}, set in `knowledge/settings.yml`. They are scored as well,
each by a decision fitted on other wording families; but their errors were read while the editors'
texts grew. Between brackets: bootstrap intervals of 95 %, by wording family."""

TESTED = (
    """It is tested on {test} untouched questions, by other writers and never looked at before."""
)

UNTESTED = "There are no untouched questions now: all that there were have been looked at."

PLOTS = """## Risk, coverage, calibration (test)

![Risk against coverage](evaluation/risk-coverage.svg)

![Calibration](evaluation/calibration.svg)"""


def _ranking(dev: Sequence[Row], test: Sequence[Row]) -> str:
    lines = ["| questions | recall at 1 | at 3 | at 5 | MRR |", "|---|---|---|---|---|"]
    for split, rows in (("dev", dev), ("test", test)):
        for language in ("nl", "en"):
            found = [row for row in rows if of_kind("statement", language=language)(row)]
            if not found:
                continue
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
        can = [row for row in some if of_kind("statement", language="nl")(row)]
        cannot = [row for row in some if of_kind(*UNANSWERABLE)(row)]
        shown, refused = share(can, lambda r: r.shows_right), share(can, lambda r: not r.answered)
        cells = f"{_of(shown, can)} | {_of(refused, can)} | {_of(share(cannot, _answered), cannot)}"
        lines.append(f"| {register} | {cells} |")
    return "\n".join(lines)


def _of(figure: float, rows: Sequence[Row]) -> str:
    return f"{figure:.2f} (n={len(rows)})" if rows else "–"


def _answered(row: Row) -> bool:
    return row.answered
