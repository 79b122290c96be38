import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge.corpus import read_corpus
from knowledge.editing.add import add
from knowledge.editing.document import DocumentError
from knowledge.editing.draft import Draft, DraftError, drafts
from tests.knowledge.conftest import StemEncoder
from tests.knowledge.editing.conftest import DOCUMENTS

ENCODER = StemEncoder()
Text = Callable[..., Path]


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_a_pdf_becomes_a_draft_with_everything_proposed(corpus: Path) -> None:
    statement = add(corpus, DOCUMENTS / "avondspreekuur.pdf", ENCODER).statement
    assert statement.id == "avondspreekuren"
    assert statement.title.endswith("op het rapport over avondspreekuren")
    assert (statement.date, statement.date_basis) == ("2026-11-12", "stated")
    assert statement.occasion == "het rapport over avondspreekuren"
    assert "avondspreekuren" in statement.topics and "medewerkers" in statement.topics
    assert statement.source_line["position"].endswith("12 november 2026.")
    assert statement.reviewed_by is None


def test_the_file_is_kept_byte_for_byte_with_its_digest(corpus: Path) -> None:
    source = DOCUMENTS / "avondspreekuur.pdf"
    draft = add(corpus, source, ENCODER).draft
    kept = draft.folder / "avondspreekuren.pdf"
    assert kept.read_bytes() == source.read_bytes()
    assert hashlib.sha256(kept.read_bytes()).hexdigest() in draft.file.read_text(encoding="utf-8")


def test_a_text_file_is_itself_the_raw_text(corpus: Path, text: Text) -> None:
    source = text("Reactie Landelijk Netwerk Veilig Thuis\r\n\r\nWij *zijn* er voor iedereen.\r\n")
    added = add(corpus, source, ENCODER, name="wij")
    raw = added.draft.folder / added.statement.raw
    assert raw.name == "wij.txt" and raw.read_bytes() == source.read_bytes()
    assert added.statement.text.endswith("Wij zijn er voor iedereen.")


def test_what_was_left_out_stands_in_the_draft(corpus: Path) -> None:
    draft = add(corpus, DOCUMENTS / "avondspreekuur.html", ENCODER).draft
    assert "- footer: Een verzonnen website, Postbus 0" in draft.file.read_text(encoding="utf-8")


def test_another_figure_for_the_same_is_shown_beside_the_earlier_sentence(corpus: Path) -> None:
    (pair,) = add(corpus, DOCUMENTS / "avondspreekuur.pdf", ENCODER).pairs
    assert pair.kind == "figure"
    assert "2400" in pair.sentence.text and "2000" in pair.other.text


def test_a_date_that_only_the_file_carries_is_not_shown_to_people(corpus: Path) -> None:
    page = DOCUMENTS / "avondspreekuur.html"
    undated = page.read_text(encoding="utf-8").replace("<p>Utrecht, 12 november 2026</p>", "")
    source = corpus.parent / "zonder.html"
    source.write_text(undated, encoding="utf-8")
    statement = add(corpus, source, ENCODER).statement
    assert (statement.date, statement.date_basis) == ("2026-11-13", "inferred")
    assert statement.shown_date is None and statement.caveat is not None


def test_a_draft_is_no_part_of_the_corpus(corpus: Path) -> None:
    before = read_corpus(corpus).digest
    add(corpus, DOCUMENTS / "avondspreekuur.pdf", ENCODER)
    assert read_corpus(corpus).digest == before
    assert [draft.id for draft in drafts(corpus)] == ["avondspreekuren"]


def test_what_the_text_does_not_say_stays_open(corpus: Path, text: Text) -> None:
    added = add(corpus, text("Wij vinden wachten erg. Wij doen er iets aan."), ENCODER)
    assert added.statement.title == "?" and added.statement.issuer == "?"


@pytest.mark.parametrize("name", ["scan.pdf", "weg.pdf"])
def test_nothing_is_written_for_a_file_that_cannot_be_used(corpus: Path, name: str) -> None:
    before = files(corpus)
    with pytest.raises(DocumentError):
        add(corpus, DOCUMENTS / name, ENCODER)
    assert files(corpus) == before


def test_the_same_text_is_refused_by_name(corpus: Path, text: Text) -> None:
    known = read_corpus(corpus).statements[0]
    source = text((corpus / "statements" / known.raw).read_text(encoding="utf-8"))
    with pytest.raises(DraftError, match=f"already there, as statement '{known.id}'"):
        add(corpus, source, ENCODER)


def test_a_name_that_is_taken_is_refused_and_the_draft_stays(corpus: Path) -> None:
    added = add(corpus, DOCUMENTS / "avondspreekuur.pdf", ENCODER)
    before = files(corpus)
    with pytest.raises(DraftError, match="choose another name with --id"):
        add(corpus, DOCUMENTS / "avondspreekuur.html", ENCODER)
    assert files(corpus) == before and added.draft.read()


def test_a_draft_that_is_not_there_names_those_that_are(corpus: Path) -> None:
    add(corpus, DOCUMENTS / "avondspreekuur.pdf", ENCODER)
    with pytest.raises(DraftError, match=r"no draft 'ander' \(drafts: avondspreekuren\)"):
        Draft(corpus, "ander").read()
