"""Use: a corpus that was changed comes into use, with the decision that was fitted for it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from knowledge.corpus import read_corpus
from knowledge.decision import Decision
from knowledge.editing.changelog import write_changelog
from knowledge.editing.desk import ChangeError, Desk
from knowledge.editing.labels import question_files
from knowledge.editing.trial import Trial
from knowledge.entry import entries_of, targets_of
from knowledge.evaluation.decision_file import save
from knowledge.publish import Published, publish

DECISION = "decision.yml"
RECORD = "publications.jsonl"
Event = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Made:
    """A change that is in use now, and what it did to the evaluation questions."""

    published: Published
    trial: Trial
    absent: int = 0  # sentences of a withdrawn statement that were looked for and not found


def put_into_use(desk: Desk, trial: Trial, event: Event, reason: str | None) -> Made:
    """Write decision, changelog and record, and publish; whatever fails raises."""
    save(_bound(trial, desk.corpus), desk.corpus / DECISION)
    write_changelog(desk.corpus)
    _record(desk.corpus, trial, event, reason)
    files = question_files(desk.corpus, desk.questions)
    published = publish(desk.root, desk.corpus, files)
    return Made(published, trial)


def _bound(trial: Trial, corpus: Path) -> Decision:
    """The decision that was fitted in the trial, bound to the corpus as it is written now.

    A signature and a caveat change the corpus's digest; nothing that was fitted on may differ.
    """
    written = read_corpus(corpus)
    if entries_of(written, targets_of(written)) != trial.after.index.entries:
        raise ChangeError("the files changed while they were tried: run the same command again")
    return replace(trial.after.decision, corpus=written.digest)


def _record(corpus: Path, trial: Trial, event: Event, reason: str | None) -> None:
    """A line of what was done, with the check on the development questions that let it pass."""
    line = {
        "on": date.today().isoformat(),
        **event,
        "reason": reason,
        "questions": len(trial.pairs),
        "right": trial.right,
        "wrongly_answered": trial.wrongly_answered,
        "risk": trial.after.settings.risk,
        "threshold": round(trial.after.decision.quote.threshold(trial.after.settings.risk), 4),
    }
    with (corpus / RECORD).open("a", encoding="utf-8") as record:
        record.write(json.dumps(line, ensure_ascii=False) + "\n")
