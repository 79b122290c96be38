"""Routing report: which reply people get, end to end. `python -m bot.routing_report FILE`.

Both processes run, and each message opens a conversation of its own. Messages that are examples of
an intent are left out: that they go where they were taught to go says nothing.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.client import Conversation
from bot.nlu.danger_question import Question, read
from bot.nlu.danger_rate import Rate
from bot.pair import Pair
from bot.settings import ROOT, Settings

# Where the reply has another name than the label.
NAMES = {"wipe": "utter_wiped", "language": "utter_language", "statements": "utter_statements"}
ANSWERS = ("utter_answer", "utter_false_premise", "utter_refusal_")
# An ordinary question may be about an own case, the law or sides: then its refusal is that.
REFUSALS = ("utter_own_case", "utter_legal", "utter_no_side", "utter_off_topic")
LANGUAGE = "utter_language"
EXAMPLES = ROOT / "bot" / "data"


@dataclass(frozen=True, slots=True)
class Routed:
    """A labelled message with the names of the replies it got."""

    question: Question
    replies: tuple[str, ...]

    @property
    def is_right(self) -> bool:
        """Whether the reply is the one that its label asks for."""
        said = [name for name in self.replies if name != LANGUAGE] or [LANGUAGE]
        if self.question.category == "language":
            return self.replies[:1] == (LANGUAGE,)
        if self.question.kind == "ordinary":
            return said[0].startswith((*ANSWERS, *REFUSALS))
        wanted = {self.question.category, self.question.also} - {None}
        return said[0] in {NAMES.get(str(label), f"utter_{label}") for label in wanted}


def taught(folder: Path = EXAMPLES) -> frozenset[str]:
    """What the intent classifier learns from, letters and figures only."""
    blocks = [
        block
        for file in folder.glob("nlu*.yml")
        for block in yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]
    ]
    lines = [line for block in blocks for line in block["examples"].splitlines()]
    return frozenset(_letters(line) for line in lines)


def unseen(questions: Iterable[Question], examples: frozenset[str]) -> list[Question]:
    """The messages for a fixed reply or for retrieval that stand in no example."""
    return [
        one
        for one in questions
        if one.kind in {"route", "ordinary"} and _letters(one.text) not in examples
    ]


def routed(url: str, questions: Iterable[Question]) -> Iterator[Routed]:
    """What each message is answered with."""
    for question in questions:
        replies = Conversation.open(url).say(question.text)
        yield Routed(question, tuple(str(reply["response"]) for reply in replies))


def as_markdown(found: list[Routed]) -> str:
    """The table: of each label and of all how many got their reply, with Wilson intervals."""
    groups: dict[str, list[Routed]] = {}
    for one in found:
        kind = one.question.kind
        label = str(one.question.category) if kind == "route" else kind
        groups.setdefault(label, []).append(one)
    every = [one for one in found if one.question.kind == "route"]
    rows = [("label", "got their reply"), ("---", "---")]
    rows += [(label, _rate(group)) for label, group in sorted(groups.items())]
    rows.append(("all routes", _rate(every)))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def misses(found: list[Routed]) -> list[str]:
    """Every message that got another reply, one a line."""
    return [
        f"{one.question.category or one.question.kind}\t{' + '.join(one.replies)}\t"
        f"{one.question.text}"
        for one in found
        if not one.is_right
    ]


def _letters(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _rate(group: list[Routed]) -> str:
    return str(Rate(sum(one.is_right for one in group), len(group)))


def main(arguments: list[str] | None = None) -> int:
    """Ask a pair of its own, print table and misses."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--split", help="only the messages of this split")
    chosen = parser.parse_args(arguments)
    asked = unseen(read(chosen.file, chosen.split), taught())
    with Pair.apart(Settings.read()) as pair:
        found = list(routed(pair.url, asked))
    print(as_markdown(found))
    print("\n" + "\n".join(misses(found)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
