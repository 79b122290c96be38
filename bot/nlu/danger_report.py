"""Danger report: recall and false alarms of each net. `python -m bot.nlu.danger_report FILE`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.nlu.danger import DangerPhrases
from bot.nlu.danger_confusion import NOTHING, as_svg, counted
from bot.nlu.danger_nets import DangerNets
from bot.nlu.danger_question import ASKED, NETS, Meant, Question, judged_unseen, read, read_asked
from bot.nlu.danger_rate import Rate
from bot.nlu.danger_trainer import read_lines, trained

FALSE_ALARMS = ("look_alike", "ordinary", "route", ASKED)
HEAD = ("group", *NETS, "right category")


def table(questions: list[Question]) -> list[tuple[str, ...]]:
    """Rows of the report: a group, how each net did on it, and how often the category was right."""
    return [
        (name, *(str(_rate(group, net)) for net in NETS), _right(group))
        for name, group in _groups(questions)
        if group
    ]


def as_markdown(rows: list[tuple[str, ...]]) -> str:
    """The rows as a Markdown table."""
    return "\n".join(f"| {' | '.join(row)} |" for row in (HEAD, ("---",) * len(HEAD), *rows))


def as_text(rows: list[tuple[str, ...]]) -> str:
    """The rows as aligned text."""
    everything = [HEAD, *rows]
    widths = [max(len(row[place]) for row in everything) for place in range(len(HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in everything
    )


def misses(questions: list[Question]) -> list[str]:
    """Every danger that no net saw and every false alarm, one a line."""
    return [
        f"{'miss' if question.kind == 'danger' else 'false alarm'}\t{question.kind}\t"
        f"{question.category or '-'}\t{question.alarm or '-'}\t{question.text}"
        for question in questions
        if (question.kind == "danger") != bool(question.alarm)
    ]


def confusion(questions: list[Question]) -> str:
    """The picture of which category was taken for which; the best label counts where two fit."""
    return as_svg(counted(map(_labels, questions)))


def read_meant(path: Path | None) -> Meant:
    """What the third net hears, from the file of `bot.actions.danger_meaning_report`."""
    if path is None:
        return {}
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return {row["text"]: row["category"] for row in rows if row["category"]}


def _labels(question: Question) -> tuple[str, str]:
    """What people gave and what the nets gave."""
    given = question.alarm or NOTHING
    if question.kind != "danger":
        return NOTHING, given
    return (given if question.is_right else str(question.category)), given


def _groups(questions: list[Question]) -> Iterator[tuple[str, list[Question]]]:
    def pick(test: Callable[[Question], bool]) -> list[Question]:
        return [question for question in questions if test(question)]

    danger = pick(lambda question: question.kind == "danger")
    for language in sorted({question.language for question in danger}):
        yield f"danger {language}", [one for one in danger if one.language == language]
    for category in sorted({question.category or "" for question in danger}):
        yield f"danger {category}", [one for one in danger if one.category == category]
        dutch = [one for one in danger if one.category == category and one.language == "nl"]
        yield f"danger {category} nl", dutch
    for kind in FALSE_ALARMS:
        yield kind, [one for one in questions if one.kind == kind]
        yield f"{kind} nl", pick(lambda one: one.kind == kind and one.language == "nl")  # noqa: B023


def _rate(group: list[Question], net: str) -> Rate:
    return Rate(sum(bool(question.alarms[net]) for question in group), len(group))


def _right(group: list[Question]) -> str:
    """How many of the alarms named the category that people gave; empty without danger."""
    if group[0].kind != "danger":
        return ""
    seen = [question for question in group if question.alarm]
    return str(Rate(sum(one.is_right for one in seen), len(seen)))


def _judged(chosen: argparse.Namespace) -> list[Question]:
    questions, meant = read(chosen.file, chosen.split), read_meant(chosen.meaning)
    if not questions:
        raise SystemExit(f"{chosen.file} has no messages of split {chosen.split!r} to score")
    questions += [question for path in chosen.asked for question in read_asked(path)]
    phrases = DangerPhrases.read()
    if chosen.folds:
        return judged_unseen(questions, read_lines(), phrases, chosen.folds, meant)
    nets = DangerNets(phrases, trained())
    return [question.judged(nets, meant) for question in questions]


def main(arguments: list[str] | None = None) -> int:
    """Train on the training lines, judge the file, print the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--split", help="only the messages of this split")
    parser.add_argument("--folds", type=int, help="judge each message by a model that never saw it")
    parser.add_argument("--asked", type=Path, nargs="+", default=[], help="questions besides")
    parser.add_argument("--meaning", type=Path, help="what the third net hears")
    parser.add_argument("--markdown", action="store_true", help="a Markdown table")
    parser.add_argument("--plot", type=Path, help="write the confusion matrix there, as SVG")
    chosen = parser.parse_args(arguments)
    questions = _judged(chosen)
    rows = table(questions)
    print(as_markdown(rows) if chosen.markdown else as_text(rows))
    print("\n" + "\n".join(misses(questions)))
    if chosen.plot:
        chosen.plot.parent.mkdir(parents=True, exist_ok=True)
        chosen.plot.write_text(confusion(questions), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
