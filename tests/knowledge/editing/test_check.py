import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from knowledge.editing.change import supersede
from knowledge.editing.changelog import write_changelog
from knowledge.editing.check import Finding, check, has_errors
from knowledge.editing.desk import Desk
from tests.knowledge.editing.conftest import NEW

OLD = "reactie-igj-2024"
Spoil = Callable[[Path], object]


def errors(desk: Desk) -> list[str]:
    found = check(desk.corpus, desk.encoder)
    return [f"{one.where}: {one.what}" for one in found if one.kind == "error"]


def replaced(name: str, old: str, new: str) -> Spoil:
    def spoil(corpus: Path) -> None:
        path = corpus / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    return spoil


def test_a_corpus_that_was_just_changed_by_command_has_no_errors(accepted: Desk) -> None:
    assert errors(accepted) == []
    supersede(accepted, OLD, NEW, "nieuwe cijfers", history=True)
    assert errors(accepted) == []


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (replaced(f"statements/{OLD}.md", "date_basis: unknown", "date_basis: x"), "not one of"),
        (lambda c: (c / f"statements/{NEW}.pdf").unlink(), "avondspreekuren.pdf is missing"),
        (lambda c: (c / f"statements/{NEW}.pdf").write_bytes(b"x"), "has changed: put the orig"),
        (replaced(f"statements/{NEW}.md", "by: Test Persoon", "by: null"), "nobody has reviewed"),
        (
            replaced(f"statements/{NEW}.md", "issuer: Landelijk Netwerk", "issuer: De Regio"),
            "the bot would say that Landelijk Netwerk Veilig Thuis said this",
        ),
        (replaced("facts/raad.yml", "https://", "https:// "), "is no web address"),
        (replaced("facts/raad.yml", "door:", "deur:"), "unknown field 'deur'"),
        (replaced("decision.yml", "corpus: ", "corpus: 0"), "fitted on another corpus"),
        (lambda c: (c / "changelog.md").unlink(), "make changelog"),
        (
            replaced(
                f"statements/{OLD}.md",
                "{kind: current, by: null, on: null, reason: null}",
                "{kind: superseded, by: weg, on: 2026-01-01, reason: x}",
            ),
            "its successor 'weg' does not stand",
        ),
    ],
)
def test_what_is_wrong_is_an_error(accepted: Desk, spoil: Spoil, problem: str) -> None:
    spoil(accepted.corpus)
    assert any(problem in one for one in errors(accepted)), errors(accepted)


def test_every_file_that_cannot_be_read_is_named(accepted: Desk) -> None:
    for name in (OLD, NEW):
        replaced(f"statements/{name}.md", "\ntitle: ", "\ntitel: ")(accepted.corpus)
    assert len([one for one in errors(accepted) if "field 'title' is missing" in one]) == 2


def warnings(desk: Desk, today: date | None = None) -> list[Finding]:
    return [one for one in check(desk.corpus, desk.encoder, today) if one.kind == "warning"]


def test_unchecked_and_old_facts_are_warned_of(accepted: Desk) -> None:
    replaced("facts/raad.yml", "checked_on: null", 'checked_on: "2026-01-02"')(accepted.corpus)
    replaced("facts/raad.yml", "checked_by: null", "checked_by: Iemand")(accepted.corpus)
    write_changelog(accepted.corpus)
    soon, later = (
        [one.what for one in warnings(accepted, date(year, 1, 3)) if one.where == "raad-verzoek"]
        for year in (2026, 2027)
    )
    assert soon == [] and later == ["last checked on 2026-01-02: check it again"]
    assert any("nobody has checked" in one.what for one in warnings(accepted))


def test_statements_that_say_otherwise_at_another_date_are_warned_of(accepted: Desk) -> None:
    (found,) = [one.what for one in warnings(accepted) if "2400" in one.what]
    assert "(2026-11-12) against “Ruim 2000" in found and f"({OLD}, 2024-09)" in found


def test_sentences_without_explanation_are_counted(accepted: Desk) -> None:
    found = [one.what for one in warnings(accepted) if one.where == OLD]
    assert "13 of 13 sentences have no explanation in plain words" in found


def test_a_broken_draft_is_a_warning_and_stops_nobody(desk: Desk) -> None:
    write_changelog(desk.corpus)
    shutil.copytree(desk.corpus / "statements", desk.corpus / "drafts" / OLD)
    replaced(f"drafts/{OLD}/{OLD}.md", "\ntitle: ", "\ntitel: ")(desk.corpus)
    found = check(desk.corpus, desk.encoder)
    assert any(one.where == f"draft {OLD}" and one.kind == "warning" for one in found)
    assert not has_errors([one for one in found if one.where != "decision.yml"])
