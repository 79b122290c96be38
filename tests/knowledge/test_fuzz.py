"""Files and lines that nobody would write: understood, or refused in one line that says why."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knowledge.answerer import Answerer
from knowledge.ask import ask_lines, parse
from knowledge.front_matter import StatementError
from knowledge.statement import normalise
from knowledge.statement_file import FOLDER, read_statement

JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda part: st.lists(part, max_size=4) | st.dictionaries(st.text(), part, max_size=4),
    max_leaves=12,
)
LINES = (
    st.text(max_size=200)
    | JSON.map(json.dumps)
    | st.fixed_dictionaries({"question": st.text(max_size=300) | JSON}).map(json.dumps)
    | st.fixed_dictionaries({"question": st.text(max_size=50), "previous": JSON}).map(json.dumps)
)
SPOILS = st.tuples(
    st.integers(0, 10_000), st.integers(0, 40), st.text(max_size=12) | st.sampled_from(["\t", ":"])
)
many = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))


@many
@given(line=LINES)
def test_any_line_is_a_question_or_an_error_in_words(line: str) -> None:
    try:
        question, previous = parse(line)
    except ValueError as error:
        assert str(error)
        return
    assert isinstance(question, str) and all(isinstance(text, str) for text in previous)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(line=LINES.filter(str.strip).map(lambda line: line.replace("\n", " ")))
def test_any_line_gives_one_line_of_json(answerer: Answerer, line: str) -> None:
    for answer in ask_lines(answerer, [line]):
        assert "\n" not in answer
        assert {"question", "error"} & json.loads(answer).keys()


@many
@given(spoil=SPOILS)
def test_a_spoiled_statement_file_is_refused_with_its_line_or_reads_as_a_statement(
    tmp_path_factory: pytest.TempPathFactory, spoil: tuple[int, int, str]
) -> None:
    at, cut, put = spoil
    folder = copied(tmp_path_factory)
    text = (FOLDER / "reactie-igj-2024.md").read_text(encoding="utf-8")
    at %= len(text)
    path = folder / "spoiled.md"
    path.write_text(text[:at] + put + text[at + cut :], encoding="utf-8", newline="")
    try:
        statement = read_statement(path)
    except StatementError as error:
        assert str(path) in str(error)
        return
    assert all(statement.text[s.start : s.end] for s in statement.spans)


@many
@given(raw=st.binary(max_size=400))
def test_a_file_of_any_bytes_is_refused_in_words(
    tmp_path_factory: pytest.TempPathFactory, raw: bytes
) -> None:
    path: Path = copied(tmp_path_factory) / "bytes.md"
    path.write_bytes(raw)
    with pytest.raises(StatementError):
        read_statement(path)


@many
@given(text=st.text(max_size=400))
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


_FOLDERS: list[Path] = []


def copied(factory: pytest.TempPathFactory) -> Path:
    """One folder for all examples, with the raw texts beside the spoiled file."""
    if not _FOLDERS:
        folder = factory.mktemp("spoiled")
        for path in FOLDER.glob("*.txt"):
            (folder / path.name).write_bytes(path.read_bytes())
        _FOLDERS.append(folder)
    return _FOLDERS[0]
