"""The data sets, by path; each in the shape its measure wants."""

import csv
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_SENTENCE = re.compile(
    r"^\| ([AB]\d\d) \| (position|cover letter|provenance) \| (.*) \|$", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Search:
    """Questions, the passages they search, and for each question the rows that are right."""

    questions: list[str]
    passages: list[str]
    gold: list[set[int]]
    unanswerable: list[str]


def rows(path: Path) -> list[dict[str, str]]:
    """Read a tab-separated file with a header."""
    with path.open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def lines(path: Path) -> list[dict[str, Any]]:
    """Read one JSON object a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def faq(path: Path) -> Search:
    """Questions of a ministry and its answers."""
    read = rows(path)
    return Search(
        [r["question_nl"] for r in read],
        [r["answer_nl"] for r in read],
        [{n} for n in range(len(read))],
        [],
    )


def held_out(path: Path) -> Search:
    """The untouched passages, each with its questions and near misses."""
    read = [line for line in lines(path) if line["split"] == "held_out"]
    asked = [
        (question["q"], {row}) for row, line in enumerate(read) for question in line["questions"]
    ]
    misses = [miss for line in read for miss in line["near_miss"]]
    return Search(
        [q for q, _ in asked], [line["passage"] for line in read], [g for _, g in asked], misses
    )


def sentences(path: Path) -> dict[str, str]:
    """The sentences of the statements by id, without headings and form text."""
    return {name: text for name, _, text in _SENTENCE.findall(path.read_text(encoding="utf-8"))}


def statements(questions: Path, index: Path, split: str | None, language: str) -> Search:
    """Questions on the statements; without an answer in the index they count as unanswerable."""
    known = sentences(index)
    ids = list(known)
    chosen = [q for q in lines(questions) if q["language"] == language and q.get("split") == split]
    found = [(q["question"], _gold(q, known)) for q in chosen]
    asked = [(text, {ids.index(name) for name in gold}) for text, gold in found if gold]
    rest = [text for text, gold in found if not gold]
    return Search(
        [text for text, _ in asked], list(known.values()), [gold for _, gold in asked], rest
    )


def _gold(question: dict[str, Any], known: dict[str, str]) -> set[str]:
    if "gold" in question:
        return set(question["gold"]) & set(known)
    return {name for name, text in known.items() if text in question["quotes"]}
