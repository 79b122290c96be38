from dataclasses import replace

from knowledge.corpus import FOLDER
from knowledge.editing.changelog import FILE, changelog, events_of
from knowledge.statement import Status
from knowledge.statement_file import read_statements


def test_the_changelog_in_the_repository_is_what_the_statements_say() -> None:
    assert (FOLDER / FILE).read_text(encoding="utf-8") == changelog(read_statements())


def test_what_happened_last_comes_first() -> None:
    newer, older = read_statements()
    gone = replace(newer, status=Status("withdrawn", None, "2027-01-01", "fout"))
    verbs = [(event.on, event.verb) for event in events_of([older, gone])]
    assert verbs[0] == ("2027-01-01", "withdrawn") and len(verbs) == 3


def test_a_replaced_statement_names_its_successor_by_title() -> None:
    newer, older = read_statements()
    replaced = replace(older, status=Status("history", newer.id, "2027-01-01", "nieuwer"))
    assert f"Vervangen door {newer.title}: nieuwer" in changelog([newer, replaced])
