import re
from dataclasses import replace
from html import unescape

from bot.channels import source
from knowledge.statement_file import read_statements

NEWEST = read_statements()[0]


def test_the_whole_text_stands_on_the_page() -> None:
    text = unescape(re.sub(r"<[^>]+>", "", source.page(NEWEST)))
    for span in NEWEST.spans:
        assert NEWEST.text[span.start : span.end] in text


def test_the_quoted_span_is_marked_and_nothing_else() -> None:
    start, end = 67, 178
    marked = re.findall(r'<mark id="citaat">(.*?)</mark>', source.page(NEWEST, start, end))
    assert [unescape(text) for text in marked] == [NEWEST.text[start:end]]


def test_the_page_says_when_whose_and_with_what_caveat() -> None:
    page = source.page(NEWEST)
    assert "zonder datum" in page and "september 2024" in page and "geen oordeel van de IGJ" in page
    assert "Formuliertekst, geen standpunt" in page


def test_a_span_that_makes_no_sense_marks_nothing() -> None:
    for start, end in ((5, 5), (9, 3), (10**8, 10**8 + 1)):
        assert "<mark" not in source.page(NEWEST, start, end)


def test_markup_in_a_statement_stays_text() -> None:
    hostile = replace(NEWEST, title="<script>alert(1)</script>")
    assert "<script>" not in source.page(hostile)
