"""What the commands may be told."""

import argparse
from collections.abc import Callable, Mapping
from dataclasses import fields
from pathlib import Path

from knowledge.training.recipe import Distillation, Teaching

Run = Callable[[argparse.Namespace], None]


def parser(runs: Mapping[str, Run]) -> argparse.ArgumentParser:
    """Build the parser of all commands; each says in `run` what it runs."""
    whole = argparse.ArgumentParser(prog="python -m knowledge.training")
    commands = whole.add_subparsers(required=True)
    for name, describe in DESCRIBED.items():
        command = commands.add_parser(name, help=describe.__doc__)
        describe(command)
        command.set_defaults(run=runs[name])
    return whole


def _collect(command: argparse.ArgumentParser) -> None:
    """put question-passage files together"""
    command.add_argument("files", type=Path, nargs="+")
    command.add_argument("--forbidden", type=Path, nargs="*", default=[])
    command.add_argument("--out", type=Path, required=True)


def _sentences(command: argparse.ArgumentParser) -> None:
    """take English sentences out of a dump of Wikipedia"""
    command.add_argument("dump", type=Path, help="…pages-articles….xml.bz2")
    command.add_argument("--out", type=Path, required=True)


def _distil(command: argparse.ArgumentParser) -> None:
    """first stage: learn Dutch from an English teacher"""
    command.add_argument("--lessons", type=Path, help="question_passage.jsonl, for its words")
    _training(command, Distillation())


def _teach(command: argparse.ArgumentParser) -> None:
    """second stage: learn to find the passage that answers"""
    command.add_argument("--student", type=Path, required=True, help="what the first stage made")
    command.add_argument("--lessons", type=Path, required=True, help="question_passage.jsonl")
    _training(command, Teaching())


def _average(command: argparse.ArgumentParser) -> None:
    """save a student part way between two"""
    command.add_argument("--begun", type=Path, required=True, help="distil's `start`, say")
    command.add_argument("--ended", type=Path, required=True)
    command.add_argument("--share", type=float, default=0.7)
    command.add_argument("--upper", type=float, help="another share for the upper half of layers")
    command.add_argument("--out", type=Path, required=True)


def _export(command: argparse.ArgumentParser) -> None:
    """write the folder that is shipped"""
    command.add_argument("--student", type=Path, required=True)
    command.add_argument("--out", type=Path, required=True)


def _benchmark(command: argparse.ArgumentParser) -> None:
    """measure encoders side by side"""
    command.add_argument("encoders", nargs="+", help="teacher, a folder, or a folder:int8")
    command.add_argument("--evaluation", type=Path, required=True)
    command.add_argument("--lessons", type=Path)
    command.add_argument("--questions", type=Path, nargs="*", default=[])
    command.add_argument("--index", type=Path, help="the sentence index of the statements")
    command.add_argument("--splits", nargs="*", default=["dev"])
    command.add_argument("--cores", type=int, nargs="*", default=[1, 2])
    command.add_argument("--out", type=Path, required=True)


def _training(command: argparse.ArgumentParser, recipe: Distillation | Teaching) -> None:
    command.add_argument("--parallel", type=Path, required=True, help="columns en, nl, source")
    command.add_argument("--wordnet", type=Path, help="the folder of WordNet's data files")
    command.add_argument("--english", type=Path, help="a file of English sentences, one a line")
    command.add_argument("--out", type=Path, required=True, help="a folder outside the clone")
    for field in fields(recipe):
        if isinstance(getattr(recipe, field.name), int | float):
            name = f"--{field.name.replace('_', '-')}"
            command.add_argument(name, type=type(getattr(recipe, field.name)))


DESCRIBED: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "sentences": _sentences,
    "collect": _collect,
    "distil": _distil,
    "teach": _teach,
    "average": _average,
    "export": _export,
    "benchmark": _benchmark,
}
