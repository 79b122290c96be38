"""Imports run one way; the folders are the architecture."""

import ast
import importlib
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def imported(path: Path) -> set[str]:
    """The modules a file names in its imports, also inside functions."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def offenders(pattern: str, forbidden: tuple[str, ...], allowed: tuple[str, ...] = ()) -> list[str]:
    return [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in sorted(ROOT.glob(pattern))
        for name in imported(path)
        if any(name == root or name.startswith(f"{root}.") for root in forbidden)
        and name not in allowed
    ]


def test_knowledge_imports_neither_rasa_nor_the_bot() -> None:
    assert not offenders("knowledge/**/*.py", ("rasa", "rasa_sdk", "sanic", "bot"))


def test_actions_import_knowledge_the_sdk_and_pure_files_only() -> None:
    pure = ("bot.settings", "bot.logs", "bot.record", "bot.stages")
    siblings = tuple(f"bot.actions.{path.stem}" for path in ROOT.glob("bot/actions/*.py"))
    assert not offenders("bot/actions/*.py", ("rasa", "sanic", "bot"), pure + siblings)


def test_the_rasa_side_needs_of_knowledge_only_the_statements_themselves() -> None:
    allowed = ("knowledge.statement", "knowledge.statement_file")
    for folder in ("bot/*.py", "bot/channels/*.py", "bot/nlu/*.py"):
        assert not offenders(folder, ("knowledge",), allowed)


def test_pure_files_import_no_framework() -> None:
    pure = ("fold", "danger", "danger_words", "danger_phrase", "danger_features")
    nets = tuple(f"bot/nlu/{name}.py" for name in (*pure, "danger_nets"))
    frameworks = ("rasa", "rasa_sdk", "sanic", "torch", "faiss", "sklearn")
    for path in ("bot/guard.py", "bot/replies.py", "bot/settings.py", *nets):
        assert not offenders(path, (*frameworks, "numpy"))
    for name in ("ear", "model", "scores", "stretches", "places", "program"):  # arrays of words
        assert not offenders(f"bot/nlu/danger_{name}.py", frameworks)
    for name in ("codes", "visible"):  # looks at all characters at once
        assert not offenders(f"bot/{name}.py", frameworks)


def test_no_package_holds_code_in_its_init() -> None:
    assert not [path for path in ROOT.glob("bot/**/__init__.py") if path.read_text().strip()]


@pytest.mark.parametrize(
    "module",
    sorted(
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for folder in ("knowledge/**/*.py", "bot/actions/*.py")
        for path in ROOT.glob(folder)
        if path.stem != "__main__"
    ),
)
def test_each_file_of_this_side_imports_here(module: str) -> None:
    importlib.import_module(module)


def test_this_is_the_interpreter_of_the_action_server() -> None:
    assert sys.version_info[:2] == (3, 11)


@pytest.mark.parametrize("side", ["bot", "knowledge"])
def test_tests_run_on_the_very_packages_that_people_run(side: str) -> None:
    def pins(name: str) -> set[str]:
        lines = (ROOT / side / name).read_text(encoding="utf-8").splitlines()
        return {line.split()[0] for line in lines if "==" in line}

    assert pins("requirements.txt") <= pins("requirements-test.txt")


@pytest.mark.parametrize("side", ["bot", "knowledge"])
def test_no_graphics_package_and_no_index_address_is_pinned(side: str) -> None:
    for path in (ROOT / side).glob("requirements*.txt"):
        text = path.read_text(encoding="utf-8").lower()
        assert not any(name in text for name in ("nvidia-", "cuda", "triton", "://", "--index"))
