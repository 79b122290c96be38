"""Files as organisations publish them, and files that cannot be used."""

import random
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader, PdfWriter

from knowledge.editing.document import DocumentError
from knowledge.editing.reading import read_document
from knowledge.statement import normalise
from tests.knowledge.editing.conftest import DOCUMENTS

SAID = "Tijdens de proef kwamen 1.240 ouders naar het avondspreekuur."


def word(path: Path, change: Callable[[object], None] = lambda document: None) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Verzonnen briefhoofd"
    document.add_heading("Reactie op het rapport", level=1)
    document.add_paragraph(SAID)
    document.add_paragraph("de betaling van avonddiensten;", style="List Bullet")
    change(document)
    document.save(str(path))
    return path


def test_a_pdf_holds_the_same_text_as_the_page_it_was_printed_from() -> None:
    page, pdf = (read_document(DOCUMENTS / f"avondspreekuur.{kind}") for kind in ("html", "pdf"))
    assert normalise(pdf.text) == normalise(page.text).replace(" - ", " ")  # its bullets are drawn


def test_what_pages_repeat_is_left_out_of_a_pdf_and_listed() -> None:
    document = read_document(DOCUMENTS / "avondspreekuur.pdf")
    assert "briefhoofd" not in document.text and "Pagina" not in document.text
    assert "rand van de pagina: Pagina 2 van 2" in document.stripped


def test_what_stands_around_a_web_page_is_left_out_and_listed() -> None:
    document = read_document(DOCUMENTS / "avondspreekuur.html")
    assert "Voorpagina" not in document.text and "console.log" not in document.text
    assert "nav: Voorpagina Nieuws" in document.stripped
    assert "adres van een link: https://voorbeeld.example/proef" in document.stripped


def test_a_word_file_keeps_its_order_and_lists_its_header(tmp_path: Path) -> None:
    document = read_document(word(tmp_path / "brief.docx"))
    texts = [block.text for block in document.blocks]
    assert texts == ["Reactie op het rapport", SAID, "- de betaling van avonddiensten;"]
    assert document.blocks[0].is_heading and not document.blocks[1].is_heading
    assert "rand van de pagina: Verzonnen briefhoofd" in document.stripped


def test_markdown_is_read_as_the_page_it_makes(tmp_path: Path) -> None:
    path = tmp_path / "stuk.md"
    path.write_text("# Reactie\n\nZie [hier](https://x.example/a) *alles*.\n", encoding="utf-8")
    document = read_document(path)
    assert [block.text for block in document.blocks] == ["Reactie", "Zie hier alles."]
    assert "adres van een link: https://x.example/a" in document.stripped


def test_a_page_in_the_encoding_that_it_names_is_read_as_it_was_meant(tmp_path: Path) -> None:
    path = tmp_path / "oud.html"
    page = '<meta charset="windows-1252"><main><p>Hét coördinatiepunt helpt.</p></main>'
    path.write_bytes(page.encode("windows-1252"))
    assert "Hét coördinatiepunt helpt." in read_document(path).text


def test_a_word_broken_at_the_end_of_a_line_is_whole_and_a_hyphen_that_belongs_stays() -> None:
    from knowledge.editing.paragraph import paragraphs
    from knowledge.editing.printed import Line

    rows = ["Het advies-", "en meldpunt is voor de veilig-", "heid van iedereen in het land."]
    lines = [Line(row, 1, 50.0, 700.0 - 14 * n, 12.0) for n, row in enumerate(rows)]
    (block,), joined = paragraphs(lines)
    assert block.text == "Het advies- en meldpunt is voor de veiligheid van iedereen in het land."
    assert joined == ("afbreekstreepje: veilig-heid",)


def encrypted() -> bytes:
    writer = PdfWriter(PdfReader(str(DOCUMENTS / "avondspreekuur.pdf")))
    writer.encrypt("geheim", algorithm="RC4-128")
    content = BytesIO()
    writer.write(content)
    return content.getvalue()


def whole(name: str) -> bytes:
    return (DOCUMENTS / name).read_bytes()


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("scan.pdf", whole("scan.pdf"), "page 1 is a picture without text"),
        ("slot.pdf", encrypted(), "protected with a password: save it again without"),
        ("half.pdf", whole("avondspreekuur.pdf")[:9000], "damaged .* save it again"),
        ("nep.pdf", b"<html>niet gevonden</html>", "no pdf file, whatever its name says"),
        ("half.docx", b"PK\x03\x04 afgebroken", "damaged: open it in Word"),
        ("oud.docx", bytes.fromhex("d0cf11e0a1b11ae1") + b"x", "old Word file, or one with"),
        ("oud.doc", b"x", "'.doc' files cannot be read"),
        ("leeg.txt", b" \n", "the file is empty"),
        ("plaatje.html", b"<main><img src=x></main>", "there is no text in it"),
        ("latin.txt", "Eén\nzin é".encode("latin-1"), "line 1 is not UTF-8: open it where"),
        ("utf16.txt", "Een zin".encode("utf-16"), "the text is UTF-16"),
        ("dubbel.txt", "HÃ©t meldpunt".encode(), "wrong encoding .*HÃ©t"),
        ("kwijt.txt", "H\ufffdt meldpunt".encode(), "letters were lost"),
        ("letters.txt", "Ελληνικά γράμματα".encode(), "its letters cannot be read"),
        ("programma.txt", b"\x7fELF\x00\x01", "this is no text"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_by_name_with_the_cure(
    tmp_path: Path, name: str, content: bytes, problem: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DocumentError, match=problem) as error:
        read_document(path)
    assert str(error.value).startswith(f"{name}: ")


@pytest.mark.parametrize("kind", ["pdf", "docx", "html"])
def test_whatever_is_damaged_in_a_file_it_is_read_or_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"stuk.{kind}"
    if kind == "docx":
        word(path)
    source = path if path.exists() else DOCUMENTS / f"avondspreekuur.{kind}"
    content = source.read_bytes()
    dice = random.Random(4)
    for _ in range(40):
        spoilt = bytearray(content)
        for _ in range(dice.choice([1, 5, 50])):
            spoilt[dice.randrange(len(spoilt))] = dice.randrange(256)
        path.write_bytes(bytes(spoilt[: dice.randrange(10, 2 * len(spoilt))]))
        with suppress(DocumentError):
            assert read_document(path).text.strip()


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"weg\.txt: there is no such file"):
        read_document(tmp_path / "weg.txt")


def test_a_word_file_with_tracked_changes_is_refused(tmp_path: Path) -> None:
    def insert(document: object) -> None:
        paragraph = document.paragraphs[1]._p  # type: ignore[attr-defined]
        inserted = paragraph.makeelement(
            "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}ins", {}
        )
        paragraph.append(inserted)

    with pytest.raises(DocumentError, match="tracked changes: accept or refuse them all"):
        read_document(word(tmp_path / "brief.docx", insert))
