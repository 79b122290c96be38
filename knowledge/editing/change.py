"""Change: accept, supersede and withdraw a statement; the running index follows."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from knowledge.answerer import published_answerer
from knowledge.corpus import EXPLANATIONS, STATEMENTS, read_corpus
from knowledge.decision import Decision
from knowledge.dense import Encoder
from knowledge.editing.absence import require_absent
from knowledge.editing.changelog import write_changelog
from knowledge.editing.dates import in_words
from knowledge.editing.draft import Draft, DraftError
from knowledge.editing.labels import QUESTIONS, label, question_files
from knowledge.editing.proposal import OPEN, read_words
from knowledge.editing.rewriting import rewrite, rewrite_status
from knowledge.editing.trial import Trial, try_change, with_draft, with_status
from knowledge.editing.undo import undone_on_failure
from knowledge.entry import entries_of
from knowledge.evaluation.fit import save
from knowledge.publish import Published, publish
from knowledge.statement import Statement, Status, StatusKind
from knowledge.statement_file import DATE, read_statement

DECISION = "decision.yml"
RECORD = "publications.jsonl"
OPEN_LINE = re.compile(rf"[:\[ ]['\"]?{re.escape(OPEN)}['\"]?(\W|$)")


class ChangeError(ValueError):
    """A change that is not made; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Where an editor works: the corpus, its indexes, the encoder and the evaluation questions."""

    corpus: Path
    root: Path
    encoder: Encoder
    questions: tuple[Path, ...]

    def statement(self, name: str) -> Statement:
        """A statement that is in the corpus, withdrawn or not."""
        if not self.file(name).is_file():
            known = ", ".join(sorted(path.stem for path in self.file("*").parent.glob("*.md")))
            raise ChangeError(f"there is no statement '{name}' (statements: {known})")
        return read_statement(self.file(name))

    def file(self, name: str) -> Path:
        """The file of a statement."""
        return self.corpus / STATEMENTS / f"{name}.md"

    def try_draft(self, draft: Draft) -> Trial:
        """What accepting a draft would do."""
        files = question_files(self.corpus, self.questions, draft)
        return try_change(self.root, self.corpus, self.encoder, with_draft(draft), files)


@dataclass(frozen=True, slots=True)
class Made:
    """A change that is in use now, and what it did to the evaluation questions."""

    published: Published
    trial: Trial
    absent: int = 0  # sentences of a withdrawn statement that were looked for and not found


def accept(
    desk: Desk, draft: Draft, by: str, answers: Sequence[str] = (), despite: str | None = None
) -> Made:
    """Sign a draft and put it into use; nothing changes when anything stands in the way."""
    _refuse_open(draft)
    trial = desk.try_draft(draft)
    with undone_on_failure(desk.corpus):
        if answers:
            files = question_files(desk.corpus, desk.questions, draft)
            label(draft, answers, trial, files)
            trial = desk.try_draft(draft)
        _refuse_costly(trial, despite)
        rewrite(draft.file, {"reviewed_by": by, "reviewed_on": date.today().isoformat()})
        _move(draft, desk.corpus)
        return _publish(desk, trial, {"verb": "accept", "statement": draft.id, "by": by}, despite)


def supersede(
    desk: Desk, name: str, by: str, reason: str, on: str | None = None, history: bool = False
) -> Made:
    """Let a newer statement take the place of an older one, which may stay citable as history."""
    newer = desk.statement(by)
    if by == name or newer.status.kind != "current" or newer.reviewed_by is None:
        raise ChangeError(f"'{by}' is not a current statement: accept it first")
    status = Status("history" if history else "superseded", by, _day(on), reason)
    return _restate(desk, desk.statement(name), status, newer.title)


def withdraw(desk: Desk, name: str, reason: str, on: str | None = None) -> Made:
    """Take a statement out: nothing may find, show or link it any more."""
    statement = desk.statement(name)
    made = _restate(desk, statement, Status("withdrawn", None, _day(on), reason))
    answerer = published_answerer(made.published.folder, desk.encoder)
    return replace(made, absent=require_absent(statement, answerer))


def _restate(desk: Desk, statement: Statement, status: Status, newer: str | None = None) -> Made:
    if statement.status.kind == status.kind:
        raise ChangeError(f"'{statement.id}' is {status.kind} already")
    if not status.reason:
        raise ChangeError("say why with --reason: the changelog shows it")
    files = question_files(desk.corpus, desk.questions)
    change = with_status(statement, status)
    trial = try_change(desk.root, desk.corpus, desk.encoder, change, files)
    with undone_on_failure(desk.corpus):
        file = desk.file(statement.id)
        if status.kind == "history":
            caveat = read_words()["history"].format(on=in_words(status.on), title=newer)
            rewrite(file, {"caveat": " ".join(filter(None, (statement.caveat, caveat)))})
        rewrite_status(file, status)
        event = {"verb": _verb(status.kind), "statement": statement.id, "by": status.by}
        return _publish(desk, trial, event, status.reason)


def _publish(desk: Desk, trial: Trial, event: dict[str, str | None], reason: str | None) -> Made:
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
    if entries_of(written) != trial.after.index.entries:
        raise ChangeError("the files changed while they were tried: run the same command again")
    return replace(trial.after.decision, corpus=written.digest)


def _record(corpus: Path, trial: Trial, event: dict[str, str | None], reason: str | None) -> None:
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


def open_lines(draft: Draft) -> list[tuple[str, str]]:
    """The lines of a draft that only a person can fill in, with their places."""
    return [
        (f"{path}:{number}", line.strip())
        for path in (draft.file, draft.explanations)
        if path.is_file()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if OPEN_LINE.search(line)
    ]


def _refuse_open(draft: Draft) -> None:
    draft.read()
    for place, line in open_lines(draft):
        raise DraftError(f"{place}: fill this in first ({line})")


def _refuse_costly(trial: Trial, despite: str | None) -> None:
    before, after = trial.right
    if trial.costs_too_much and not despite:
        raise ChangeError(
            f"{after} of {len(trial.pairs)} evaluation questions would be right, and {before} "
            "do now: look at the preview; to go on all the same, say why with --despite"
        )


def _move(draft: Draft, corpus: Path) -> None:
    """Put the files of a draft where those of statements stand."""
    for file in sorted(draft.folder.iterdir()):
        folder = corpus / {".yml": EXPLANATIONS, ".jsonl": QUESTIONS}.get(file.suffix, STATEMENTS)
        folder.mkdir(exist_ok=True)
        file.replace(folder / file.name)
    draft.folder.rmdir()


def _day(on: str | None) -> str:
    if on and not DATE.fullmatch(on):
        raise ChangeError(f"'{on}' is not a date: write it as 2026-11-27")
    return on or date.today().isoformat()


def _verb(kind: StatusKind) -> str:
    return "withdraw" if kind == "withdrawn" else "supersede"
