"""Commands: what an editor may type; every command writes plain files and says what it did."""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path

from knowledge.statement_file import ID

PORT = 5080
METRICS = ("http://127.0.0.1:5055/metrics", "http://127.0.0.1:5005/ops/metrics")


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The editors' commands."""
    one = _command(commands, "add", "make a draft of a published file")
    one.add_argument("file", type=Path)
    one.add_argument("--id", dest="name", type=_id, help="its short name")
    one.add_argument("--url", help="where it is published")
    one = _command(commands, "preview", "what the bot would make of a draft")
    one.add_argument("draft", type=_id)
    one.add_argument("--page", type=Path, help="write a web page instead")
    one = _command(commands, "explain", "a form for plain words and questions to a draft")
    one.add_argument("draft", type=_id)
    one = _command(commands, "accept", "sign a draft and put it into use")
    one.add_argument("draft", type=_id)
    one.add_argument("--by", required=True, help="who reviewed it")
    one.add_argument("--answers", default="", help="numbers of questions that it answers")
    one.add_argument("--despite", help="why to go on although more questions come out wrong")
    one = _command(commands, "correct", "make a draft of a statement in use, to correct it")
    one.add_argument("statement", type=_id)
    one = _command(commands, "supersede", "let a newer statement take its place")
    one.add_argument("statement", type=_id)
    one.add_argument("--by", required=True, type=_id, help="the newer statement")
    one.add_argument("--reason", required=True)
    one.add_argument("--on", help="the day, as 2026-11-27; today if left out")
    one.add_argument("--history", action="store_true", help="stay citable for who asks back")
    one = _command(commands, "withdraw", "take a statement out")
    one.add_argument("statement", type=_id)
    one.add_argument("--reason", required=True)
    one.add_argument("--on", help="the day, as 2026-11-27; today if left out")
    one = _command(commands, "page", "the editors' page, on this machine alone")
    one.add_argument("--port", type=int, default=PORT)
    one.add_argument(
        "--metrics", action="append", help="where a server of the bot shows its numbers"
    )
    _command(commands, "check", "whether everything in the corpus is as it should be")
    _command(commands, "changelog", "write what happened to the statements")


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, about: str
) -> argparse.ArgumentParser:
    """A command whose verb is loaded when it is used: evaluation libraries take a second."""

    def run(options: argparse.Namespace) -> None:
        import_module("knowledge.editing.verbs").__dict__[name](options)

    parser = commands.add_parser(name, help=about)
    parser.set_defaults(command=run)
    return parser


def _id(value: str) -> str:
    if not ID.fullmatch(value):
        raise argparse.ArgumentTypeError(f"'{value}' is no name: use small letters, digits and -")
    return value
