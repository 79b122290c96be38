"""The command line: index, publish, off and on, ask, evaluate, speed, and what editors do."""

from __future__ import annotations

import argparse
import errno
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from knowledge import index_folder as indexes
from knowledge.corpus import FOLDER
from knowledge.editing.commands import add_commands
from knowledge.switch import turn_off, turn_on

SMALLEST_FREE = 65_536  # bytes: less than the smallest index takes


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 0 when it worked, 2 with one line on standard error when it could not."""
    options = _parser().parse_args(arguments)
    try:
        command: Callable[[argparse.Namespace], None] = options.command
        command(options)
    except (ValueError, RuntimeError, FileNotFoundError) as error:
        return _refuse(str(error))
    except OSError as error:
        if not _is_full(options.root) and error.errno != errno.ENOSPC:
            raise
        where = f"for the index in {options.root}"
        return _refuse(f"no disk space left {where}: free some and run again")
    return 0


def _is_full(root: Path) -> bool:
    """Whether nothing more can be written; numpy hides the reason when it runs out of disk."""
    return shutil.disk_usage(root).free < SMALLEST_FREE


def _index(options: argparse.Namespace) -> None:
    from knowledge.publish import ensure_index

    index = ensure_index(options.root, options.corpus)
    print(f"index {index.folder.name}: {'built' if index.built else 'unchanged'}")


def _publish(options: argparse.Namespace) -> None:
    from knowledge.publish import publish

    index = publish(options.root, options.corpus, options.questions)
    how = "with a decision fitted for it" if index.fitted else "with the decision as it was"
    print(f"index {index.folder.name}: {'built' if index.built else 'unchanged'}, in use, {how}")


def _ask(options: argparse.Namespace) -> None:
    from knowledge.answerer import open_answerer
    from knowledge.ask import ask_lines

    answerer = open_answerer(options.root)
    if options.jsonl:
        lines = (line.decode("utf-8", "replace") for line in sys.stdin.buffer)
        for line in ask_lines(answerer, lines):
            print(line, flush=True)
    elif options.question:
        question = json.dumps({"question": options.question})
        found = json.loads(next(ask_lines(answerer, [question])))
        print(json.dumps(found, indent=2, ensure_ascii=False))
    else:
        raise ValueError("nothing to ask: give a question, or --jsonl and lines on standard input")


def _evaluate(options: argparse.Namespace) -> None:
    from knowledge.evaluation.evaluate import evaluate
    from knowledge.evaluation.remembered import Remembered

    index = indexes.open_index(options.root)
    index.encoder = remembered = Remembered(index.encoder)
    folder = evaluate(index, options.questions, options.out, options.page)
    remembered.save()
    report = (folder / "report.md").read_text(encoding="utf-8")
    print(report.partition("\n## Every error")[0])
    print(f"rows, report and plots: {folder}")


def _off(options: argparse.Namespace) -> None:
    off = turn_off(options.root, options.reason)
    print(f"answering is off since {off.since}: {off.reason}")


def _on(options: argparse.Namespace) -> None:
    turn_on(options.root, options.reason)
    print("answering is on")


def _speed(options: argparse.Namespace) -> None:
    from knowledge.answerer import open_answerer
    from knowledge.evaluation.questions import read_questions
    from knowledge.evaluation.speed import speed

    asked = [one.question for one in read_questions(options.questions) if not one.previous]
    print(speed(open_answerer(options.root), asked))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m knowledge", description=__doc__)
    parser.add_argument("--root", type=Path, default=indexes.ROOT, help="folder of the indexes")
    parser.add_argument("--corpus", type=Path, default=FOLDER, help="folder of the statements")
    commands = parser.add_subparsers(required=True)
    commands.add_parser("index", help="build the index unless it is there").set_defaults(
        command=_index
    )
    publish = commands.add_parser("publish", help="build, check and put into use while serving")
    publish.add_argument(
        "questions", type=Path, nargs="*", help="to fit a decision on, where none fits the corpus"
    )
    publish.set_defaults(command=_publish)
    for name, command, what in (("off", _off, "stop answering"), ("on", _on, "answer again")):
        switch = commands.add_parser(name, help=f"{what} on every server of this index folder")
        switch.add_argument("reason", help="why: it is recorded")
        switch.set_defaults(command=command)
    ask = commands.add_parser("ask", help="ask a question")
    ask.add_argument("question", nargs="?")
    ask.add_argument(
        "--jsonl", action="store_true", help="questions as JSON lines on standard input"
    )
    ask.set_defaults(command=_ask)
    evaluate = commands.add_parser("evaluate", help="fit the decision, then score it")
    evaluate.add_argument("questions", type=Path, nargs="+")
    evaluate.add_argument("--out", type=Path, default=Path("results/evaluation"))
    evaluate.add_argument("--page", type=Path, help="also write the report to this page")
    evaluate.set_defaults(command=_evaluate)
    speed = commands.add_parser("speed", help="time questions against a plain search")
    speed.add_argument("questions", type=Path, nargs="+")
    speed.set_defaults(command=_speed)
    add_commands(commands)
    return parser


def _refuse(message: str) -> int:
    print(message.splitlines()[0], file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
