"""Verbs: what each of the editors' commands does."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from pathlib import Path

from markupsafe import Markup

from knowledge.dense import Encoder
from knowledge.editing import change
from knowledge.editing.add import add as add_file
from knowledge.editing.changelog import write_changelog
from knowledge.editing.check import check as check_corpus
from knowledge.editing.check import has_errors
from knowledge.editing.commands import METRICS
from knowledge.editing.correct import correct as correct_statement
from knowledge.editing.desk import Desk
from knowledge.editing.draft import Draft
from knowledge.editing.explain import write_form
from knowledge.editing.preview import preview_of
from knowledge.editing.server import EditorsServer
from knowledge.editing.site import Site, stylesheet
from knowledge.editing.templates import render
from knowledge.editing.use import Made
from knowledge.once import Once
from knowledge.settings import Settings

ROOT = Path(__file__).parents[2]
QUESTIONS = tuple(
    ROOT / f"tests/questions/{name}.jsonl"
    for name in ("statements", "answers", "conversations", "fresh")
)


def desk_of(options: argparse.Namespace) -> Desk:
    """Where the editor works."""
    encoder = Once(Encoder.load(Settings.read().encoder))
    return Desk(options.corpus, options.root, encoder, QUESTIONS)


def add(options: argparse.Namespace) -> None:
    """Make a draft of a file and say what was proposed."""
    encoder = Encoder.load(Settings.read().encoder)
    added = add_file(options.corpus, options.file, encoder, options.name, options.url)
    sys.stdout.write(render("added.txt", added=added))


def preview(options: argparse.Namespace) -> None:
    """Show what the bot would make of a draft."""
    found = preview_of(desk_of(options), Draft(options.corpus, options.draft))
    if options.page:
        options.page.write_text(
            render("preview.html", preview=found, style=Markup(stylesheet())), encoding="utf-8"
        )
        sys.stdout.write(f"{options.page.resolve().as_uri()}\n")
    else:
        sys.stdout.write(render("preview.txt", preview=found))


def explain(options: argparse.Namespace) -> None:
    """Write a form for plain words and questions beside a draft."""
    sys.stdout.write(f"{write_form(Draft(options.corpus, options.draft))}\n")


def accept(options: argparse.Namespace) -> None:
    """Sign a draft and put it into use."""
    answers = [one for one in options.answers.replace(",", " ").split() if one]
    draft = Draft(options.corpus, options.draft)
    _say(
        options.draft, change.accept(desk_of(options), draft, options.by, answers, options.despite)
    )


def correct(options: argparse.Namespace) -> None:
    """Make a draft of a statement that is in use."""
    draft = correct_statement(options.corpus, options.statement)
    sys.stdout.write(render("corrected.txt", draft=draft))


def supersede(options: argparse.Namespace) -> None:
    """Let a newer statement take the place of an older one."""
    made = change.supersede(
        desk_of(options),
        options.statement,
        options.by,
        options.reason,
        options.on,
        options.history,
    )
    _say(options.statement, made)


def withdraw(options: argparse.Namespace) -> None:
    """Take a statement out."""
    desk = desk_of(options)
    _say(options.statement, change.withdraw(desk, options.statement, options.reason, options.on))


def check(options: argparse.Namespace) -> None:
    """Say what is wrong in the corpus; ValueError when something must be mended."""
    findings = check_corpus(options.corpus, Encoder.load(Settings.read().encoder))
    sys.stdout.write(render("check.txt", findings=findings))
    if has_errors(findings):
        raise ValueError("the corpus is not as it should be: mend the errors above")


def changelog(options: argparse.Namespace) -> None:
    """Write what happened to the statements."""
    sys.stdout.write(f"{write_changelog(options.corpus)}\n")


def page(options: argparse.Namespace) -> None:
    """Serve the editors' page until Ctrl-C."""
    site = Site(desk_of(options), tuple(options.metrics or METRICS))
    with EditorsServer(site, options.port) as server, suppress(KeyboardInterrupt):
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        server.serve_forever()


def _say(statement: str, made: Made) -> None:
    sys.stdout.write(render("made.txt", statement=statement, made=made))
