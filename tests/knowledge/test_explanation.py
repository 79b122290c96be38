import shutil
from pathlib import Path

import pytest

from knowledge.curated import CuratedError
from knowledge.explanation import FOLDER, read_explanations
from knowledge.passage import passages_of
from knowledge.statement_file import read_statements

STATEMENTS = read_statements()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "explanations"))


def test_every_sentence_but_the_headings_is_explained_in_two_languages() -> None:
    explained = {(note.statement, note.passage) for note in read_explanations(STATEMENTS)}
    for statement in STATEMENTS:
        for passage in passages_of(statement):
            assert passage.role == "heading" or (statement.id, passage.text) in explained
    assert all(set(note.plain) == {"nl", "en"} for note in read_explanations(STATEMENTS))


def test_no_question_leads_to_two_places() -> None:
    asks = [ask.lower() for note in read_explanations(STATEMENTS) for ask in note.asks]
    assert len(asks) == len(set(asks))


def test_an_explanation_of_a_sentence_that_is_not_there_is_refused(folder: Path) -> None:
    path = folder / "reactie-interview.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("zo'n 85.000 meldingen binnen", "zo'n 86.000 binnen", 1))
    with pytest.raises(CuratedError, match=r"no sentence of reactie-interview .* copy it exactly"):
        read_explanations(STATEMENTS, folder)


def test_a_file_of_a_statement_that_is_not_there_is_refused(folder: Path) -> None:
    (folder / "reactie-interview.yml").rename(folder / "reactie-2031.yml")
    with pytest.raises(CuratedError, match="no statement 'reactie-2031'"):
        read_explanations(STATEMENTS, folder)


def test_a_statement_may_be_without_explanations(tmp_path: Path) -> None:
    assert read_explanations(STATEMENTS, tmp_path) == ()
