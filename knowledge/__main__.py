"""The command line: index, ask, evaluate."""

from __future__ import annotations

import argparse
import errno
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from knowledge import index as indexes
from knowledge.settings import Settings

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
    folder, built = indexes.ensure_index(options.root)
    print(f"index {folder.name}: {'built' if built else 'unchanged'}")


def _ask(options: argparse.Namespace) -> None:
    from knowledge.ask import ask_lines

    index, decision = indexes.open_index(options.root), Settings.read().decision
    if options.jsonl:
        lines = (line.decode("utf-8", "replace") for line in sys.stdin.buffer)
        for line in ask_lines(index, lines, decision):
            print(line, flush=True)
    elif options.question:
        question = json.dumps({"question": options.question})
        print(
            json.dumps(
                json.loads(next(ask_lines(index, [question], decision))),
                indent=2,
                ensure_ascii=False,
            )
        )
    else:
        raise ValueError("nothing to ask: give a question, or --jsonl and lines on standard input")


def _evaluate(options: argparse.Namespace) -> None:
    from knowledge.evaluation import retrieval
    from knowledge.evaluation.questions import read_questions

    index, decision = indexes.open_index(options.root), Settings.read().decision
    results = retrieval.generate(index, read_questions(options.questions, options.split))
    for at in (1, 3, 5):
        print(f"recall at {at}: {retrieval.recall(results, at):.2f}")
    print(f"mean reciprocal rank: {retrieval.reciprocal_rank(results):.2f}")
    refused, answered = retrieval.rates(index, results, decision)
    print(f"wrongly refused: {refused:.2f}   wrongly answered: {answered:.2f}")
    if options.fit:
        print(
            f"threshold fitted on these questions: {retrieval.fit_threshold(results, decision):.3f}"
        )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m knowledge", description=__doc__)
    parser.add_argument("--root", type=Path, default=indexes.ROOT, help="folder of the indexes")
    commands = parser.add_subparsers(required=True)
    commands.add_parser("index", help="build the index unless it is there").set_defaults(
        command=_index
    )
    ask = commands.add_parser("ask", help="ask a question")
    ask.add_argument("question", nargs="?")
    ask.add_argument(
        "--jsonl", action="store_true", help="questions as JSON lines on standard input"
    )
    ask.set_defaults(command=_ask)
    evaluate = commands.add_parser("evaluate", help="score retrieval and the decision to answer")
    evaluate.add_argument("questions", type=Path)
    evaluate.add_argument("--split", help="only the questions of this split")
    evaluate.add_argument("--fit", action="store_true", help="also fit the threshold")
    evaluate.set_defaults(command=_evaluate)
    return parser


def _refuse(message: str) -> int:
    print(message.splitlines()[0], file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
