"""Danger report: recall and false alarms of each net. `python -m bot.nlu.danger_report FILE…`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from bot.nlu.danger import DangerPhrases
from bot.nlu.danger_confusion import NOTHING, as_svg, counted
from bot.nlu.danger_nets import DangerNets
from bot.nlu.danger_trainer import read_lines, train

Z = 1.96  # 95 % intervals
NETS = ("phrases", "model", "both")
FALSE_ALARMS = ("look_alike", "ordinary", "route")


@dataclass(frozen=True, slots=True)
class Question:
    """A labelled message, and the category that each net gives it."""

    text: str
    kind: str
    category: str | None
    language: str
    alarms: dict[str, str | None]
    also: str | None = None  # a second category that would do

    @property
    def is_right(self) -> bool:
        """Whether the reply fits."""
        return self.alarms["both"] in {self.category, self.also}


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of a group raised an alarm, with its Wilson interval."""

    hits: int
    total: int

    def interval(self) -> tuple[float, float]:
        """The lower and upper bound; everything is possible when nothing was asked."""
        if not self.total:
            return 0.0, 1.0
        share, spread = self.hits / self.total, Z * Z / self.total
        middle = (share + spread / 2) / (1 + spread)
        half = Z * sqrt(share * (1 - share) / self.total + spread / (4 * self.total))
        return max(0.0, middle - half / (1 + spread)), min(1.0, middle + half / (1 + spread))

    def __str__(self) -> str:
        low, high = self.interval()
        share = self.hits / self.total if self.total else 0.0
        return f"{share:.3f} ({self.hits}/{self.total}, {low:.3f}-{high:.3f})"


def read(paths: Iterable[Path], nets: DangerNets, split: str | None = None) -> list[Question]:
    """The labelled messages of these files, or of one split, judged."""
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    rows = [json.loads(line) for line in lines if line.strip()]
    return [_judged(row, nets) for row in rows if split is None or row.get("split") == split]


def table(questions: list[Question]) -> list[tuple[str, ...]]:
    """Rows of the report: a group, how each net did on it, and how often the category was right."""
    return [
        (name, *(str(_rate(group, net)) for net in NETS), _right(group))
        for name, group in _groups(questions)
        if group
    ]


def as_markdown(rows: list[tuple[str, ...]]) -> str:
    """The rows as a Markdown table."""
    head = ("group", *NETS, "right category")
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ("---",) * len(head), *rows))


def as_text(rows: list[tuple[str, ...]]) -> str:
    """The rows as aligned text."""
    everything = [("group", *NETS, "right category"), *rows]
    widths = [max(len(row[place]) for row in everything) for place in range(len(everything[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in everything
    )


def misses(questions: list[Question]) -> list[str]:
    """Every danger that no net saw and every false alarm, one a line."""
    return [
        f"{'miss' if question.kind == 'danger' else 'false alarm'}\t{question.kind}\t"
        f"{question.category or '-'}\t{question.alarms['both'] or '-'}\t{question.text}"
        for question in questions
        if (question.kind == "danger") != bool(question.alarms["both"])
    ]


def confusion(questions: list[Question]) -> str:
    """The picture of which category was taken for which; the best label counts where two fit."""
    return as_svg(counted(map(_labels, questions)))


def _labels(question: Question) -> tuple[str, str]:
    """What people gave and what the nets gave."""
    given = question.alarms["both"] or NOTHING
    if question.kind != "danger":
        return NOTHING, given
    return (given if question.is_right else str(question.category)), given


def _judged(row: dict[str, str | None], nets: DangerNets) -> Question:
    text = row["text"] or ""
    alarms = {
        "phrases": nets.phrases.category(text),
        "model": nets.model.category(text) if nets.model else None,
        "both": nets.category(text),
    }
    kind, language = str(row["kind"]), str(row["language"])
    return Question(text, kind, row["category"], language, alarms, row.get("also"))


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


def _rate(group: list[Question], net: str) -> Rate:
    return Rate(sum(bool(question.alarms[net]) for question in group), len(group))


def _right(group: list[Question]) -> str:
    """How many of the alarms named the category that people gave; empty without danger."""
    if group[0].kind != "danger":
        return ""
    seen = [question for question in group if question.alarms["both"]]
    return str(Rate(sum(one.is_right for one in seen), len(seen)))


def main(arguments: list[str] | None = None) -> int:
    """Train on the training lines, judge the files, print the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--split", help="only the messages of this split")
    parser.add_argument("--markdown", action="store_true", help="a Markdown table")
    parser.add_argument("--plot", type=Path, help="write the confusion matrix there, as SVG")
    chosen = parser.parse_args(arguments)
    nets = DangerNets(DangerPhrases.read(), train(read_lines()))
    questions = read(chosen.files, nets, chosen.split)
    rows = table(questions)
    print(as_markdown(rows) if chosen.markdown else as_text(rows))
    print("\n" + "\n".join(misses(questions)))
    if chosen.plot:
        chosen.plot.parent.mkdir(parents=True, exist_ok=True)
        chosen.plot.write_text(confusion(questions), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
