import pytest

from knowledge.answer import Answer
from knowledge.answerer import published_answerer
from knowledge.editing.change import accept
from knowledge.editing.correct import correct
from knowledge.editing.desk import Desk
from knowledge.editing.draft import DraftError
from knowledge.index_folder import current_folder
from tests.knowledge.editing.conftest import NEW

QUESTION = "Hoeveel ouders kwamen naar het avondspreekuur tijdens de proef?"


def source_line(desk: Desk) -> str:
    outcome = published_answerer(current_folder(desk.root), desk.encoder).answer(QUESTION)
    assert isinstance(outcome, Answer)
    return outcome.quotes[0].source_line


def test_a_statement_stays_in_use_until_its_correction_is_accepted(accepted: Desk) -> None:
    draft = correct(accepted.corpus, NEW)
    assert draft.read().reviewed_by is None
    assert accepted.statement(NEW).reviewed_by == "Test Persoon"
    text = draft.file.read_text(encoding="utf-8")
    draft.file.write_text(text.replace('position: "Bron: ', 'position: "Bron, verbeterd: '))
    assert source_line(accepted).startswith("Bron: ")
    accept(accepted, draft, "Een Ander", despite="small encoder")
    assert source_line(accepted).startswith("Bron, verbeterd: ")
    assert accepted.statement(NEW).reviewed_by == "Een Ander"


def test_a_draft_that_is_there_is_not_overwritten(accepted: Desk) -> None:
    correct(accepted.corpus, NEW)
    with pytest.raises(DraftError, match="go on with that draft"):
        correct(accepted.corpus, NEW)


def test_what_is_no_statement_cannot_be_corrected(desk: Desk) -> None:
    with pytest.raises(DraftError, match="no statement 'weg'"):
        correct(desk.corpus, "weg")
