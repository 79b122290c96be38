"""Change: accept, supersede and withdraw a statement; the running index follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from knowledge.answerer import published_answerer
from knowledge.corpus import EXPLANATIONS, STATEMENTS
from knowledge.editing.absence import require_absent
from knowledge.editing.dates import in_words
from knowledge.editing.desk import ChangeError, Desk
from knowledge.editing.draft import Draft
from knowledge.editing.labels import QUESTIONS, label, question_files
from knowledge.editing.proposal import read_words
from knowledge.editing.rewriting import rewrite, rewrite_status
from knowledge.editing.trial import Trial, try_change, with_status
from knowledge.editing.undo import undone_on_failure
from knowledge.editing.unfinished import refuse_unfinished
from knowledge.editing.use import Made, put_into_use
from knowledge.statement import Statement, Status, StatusKind
from knowledge.statement_file import DATE


def accept(
    desk: Desk, draft: Draft, by: str, answers: Sequence[str] = (), despite: str | None = None
) -> Made:
    """Sign a draft and put it into use; nothing changes when anything stands in the way."""
    statement = draft.read()
    refuse_unfinished(draft)
    if statement.issuer != read_words()["issuer"]:
        raise ChangeError(
            f"this is of {statement.issuer}, and the bot says of every quote that it is of "
            f"{read_words()['issuer']}: it cannot be used"
        )
    trial = desk.try_draft(draft)
    with undone_on_failure(desk.corpus):
        if answers:
            files = question_files(desk.corpus, desk.questions, draft)
            label(draft, answers, trial, files)
            trial = desk.try_draft(draft)
        _refuse_costly(trial, despite)
        rewrite(draft.file, {"reviewed_by": by, "reviewed_on": date.today().isoformat()})
        _move(draft, desk.corpus)
        event = {"verb": "accept", "statement": draft.id, "by": by}
        return put_into_use(desk, trial, event, despite)


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
        return put_into_use(desk, trial, event, status.reason)


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
