import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge.front_matter import StatementError
from knowledge.statement import normalise
from knowledge.statement_file import FOLDER, read_statement, read_statements

Edit = Callable[[str, str], Path]
Rewrite = Callable[[bytes], Path]


def test_the_two_statements_are_kept_byte_for_byte() -> None:
    for statement in read_statements():
        raw = (FOLDER / statement.raw).read_bytes()
        assert hashlib.sha256(raw).hexdigest() == statement.sha256


def test_the_newest_statement_comes_first_and_the_undated_one_last() -> None:
    assert [s.id for s in read_statements()] == ["reactie-igj-2024", "reactie-interview"]


def test_people_see_no_date_that_is_not_stated_or_from_the_press(edit: Edit) -> None:
    path = edit("\ndate: null\ndate_basis: unknown", "\ndate: 2024-10\ndate_basis: inferred")
    assert read_statement(path).shown_date is None


def test_people_see_a_date_from_the_press(edit: Edit) -> None:
    path = edit("\ndate: null\ndate_basis: unknown", "\ndate: 2024-10\ndate_basis: press")
    assert read_statement(path).shown_date == "2024-10"


def test_the_second_statement_carries_its_occasion_and_its_own_words_as_caveat() -> None:
    newest = read_statements()[0]
    assert newest.occasion == "reactie op een rapport van september 2024"
    assert newest.caveat is not None and newest.caveat in newest.text


def test_normalising_touches_marks_and_white_space_and_nothing_else() -> None:
    raw = "#### **Hét  het\n\nallerbelangrijkst**\\*\\* ander professionals'"
    assert normalise(raw) == "Hét het allerbelangrijkst ander professionals'"


def test_normalising_composes_accents() -> None:
    assert normalise("e\u0301") == "é"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("- heading: Bestuurlijke", "- headline: Bestuurlijke", "'headline' is not one of"),
        ("date_basis: unknown", "date_basis: guessed", "'guessed' is not one of"),
        ("occasion_date: 2024-09", "occasion_date: 2024-13", "not a valid occasion_date"),
        ("sha256: 415d", "sha256: 0000", "put the original text back"),
        ("raw: 002_", "raw: 003_", "is not in"),
        ("url: null", "url: veiligthuis.nl", "not a valid url"),
        ("id: reactie-igj-2024", "id: Reactie IGJ", "not a valid id"),
        ("title: Bestuurlijke", "title: null #", "must be filled"),
        ("status: {kind: current", "status: {kind: withdrawn", "needs 'on' and 'reason'"),
        ("- form: De reactie mag", "- form: Deze woorden staan", "are not in the text"),
        ("- Grote problemen waar", "- Kleine problemen", "are not in the text"),
        ("licence: openbare", "id: dubbel\nlicence: openbare", "stands twice"),
        ("caveat: Deze", "colour: rood\ncaveat: Deze", "unknown field 'colour'"),
        ("retrieved_on: null", "retrieved_on: [gisteren]", "must be text or null"),
        ("topics: [wachttijden,", "topics: wachttijden #", "must be a list of texts"),
    ],
)
def test_a_wrong_field_is_refused_with_file_line_and_cure(
    edit: Edit, old: str, new: str, problem: str
) -> None:
    path = edit(old, new)
    before, _, _ = path.read_text(encoding="utf-8").partition(new)
    with pytest.raises(StatementError) as error:
        read_statement(path)
    assert str(error.value).startswith(f"{path}:{before.count(chr(10)) + 1}: ")
    assert problem in str(error.value)


def test_front_matter_that_is_not_yaml_is_refused_with_its_line(edit: Edit) -> None:
    with pytest.raises(StatementError, match=r"\.md:\d+: front matter is not valid YAML"):
        read_statement(edit("topics: [wacht", "topics: {wacht: ["))


def test_a_missing_field_is_refused_by_name(edit: Edit) -> None:
    with pytest.raises(StatementError, match=r"\.md:1: field 'url' is missing"):
        read_statement(edit("url: null\n", ""))


def test_a_role_that_occurs_needs_a_source_line(edit: Edit) -> None:
    with pytest.raises(StatementError, match="role 'form' occurs in the text"):
        read_statement(edit('  form: "Dit is', '  heading: "Dit is'))


def test_text_that_is_not_utf8_is_refused_with_its_line(rewrite: Rewrite) -> None:
    path = rewrite(b"Eerste regel\nTweede \xe9\n")
    with pytest.raises(StatementError, match=r"\.txt:2: not UTF-8"):
        read_statement(path)


def test_an_empty_text_is_refused(rewrite: Rewrite) -> None:
    with pytest.raises(StatementError, match="holds no text"):
        read_statement(rewrite(b" \n**\n"))


def test_a_file_without_front_matter_is_refused(folder: Path) -> None:
    path = folder / "reactie-igj-2024.md"
    path.write_text("Alleen tekst", encoding="utf-8")
    with pytest.raises(StatementError, match=":1: no front matter"):
        read_statement(path)


def test_an_id_that_is_used_twice_is_refused(folder: Path) -> None:
    double = (folder / "reactie-igj-2024.md").read_bytes()
    (folder / "reactie-nieuw.md").write_bytes(double)
    with pytest.raises(StatementError, match=r"already used by reactie-igj-2024\.md"):
        read_statements(folder)


def test_a_folder_without_statements_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StatementError, match="no statement"):
        read_statements(tmp_path)


def test_an_unreviewed_or_withdrawn_statement_may_not_be_quoted(edit: Edit) -> None:
    path = edit("reviewed_by: makers van dit project", "reviewed_by: null")
    assert not read_statement(path).is_citable


def test_a_character_that_cannot_be_seen_is_named_with_its_line(
    edit: Callable[[str, str], Path],
) -> None:
    path = edit("id: reactie", "id:\x1f reactie")
    with pytest.raises(StatementError, match=r":2: a character that cannot be seen: U\+001F"):
        read_statement(path)
