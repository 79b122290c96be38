import pytest

from knowledge.editing.document import block_of
from knowledge.editing.reading import read_document
from knowledge.editing.roles import propose_roles
from knowledge.statement_file import FOLDER, read_statements
from tests.knowledge.editing.conftest import DOCUMENTS


@pytest.mark.parametrize("statement", read_statements(), ids=lambda one: one.id)
def test_the_roles_that_people_gave_are_proposed(statement: object) -> None:
    proposed = propose_roles(read_document(FOLDER / statement.raw).blocks)  # type: ignore[attr-defined]
    text = statement.text  # type: ignore[attr-defined]
    spans = [(span.role, span.start) for span in statement.spans]  # type: ignore[attr-defined]
    assert [role for role, _ in proposed] == [role for role, _ in spans]
    assert [text.find(words) for _, words in proposed] == [start for _, start in spans]


@pytest.mark.parametrize("kind", ["html", "pdf"])
def test_a_letter_its_statement_and_its_tail_are_told_apart(kind: str) -> None:
    document = read_document(DOCUMENTS / f"avondspreekuur.{kind}")
    roles = [role for role, _ in propose_roles(document.blocks)]
    assert roles == ["heading", "cover_letter", "heading", "position", "provenance", "form"]


def test_a_statement_without_a_letter_is_a_position_from_its_first_sentence() -> None:
    (part,) = propose_roles([block_of("Wij zijn er voor iedereen. Dag en nacht.")])
    assert part == ("position", "Wij zijn er")


def test_first_words_are_long_enough_to_be_found_again() -> None:
    blocks = [block_of("Wij zijn er nu. Wij zijn er vaak."), block_of("Noot voor de redactie: x.")]
    assert propose_roles(blocks)[1] == ("provenance", "Noot voor de")
