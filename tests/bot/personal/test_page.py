import re

import pytest

from bot.personal.page import PAINT, Finding, Page

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
TEXTS = [
    "", "a", "-", "'", "a-", "-a", "a--b", "a-b-c d’e f'", "zo'n ex-man_van 12bis", "É İĞ ß ΑΣ. ς",
    "٠٦ ²x Ⅷ", "e\u0301\u200d", "\ud800a\udfff", "😀a😀", "\x00a\nb\tc", "𐐀𝐁 漢字", "a" * 32_768,
    "a-1 " * 8_192,
]  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
def test_words_stand_where_a_pattern_finds_them(text: str) -> None:
    page = Page.of(text)
    places = list(zip(page.starts, page.ends, strict=True))
    assert places == [found.span() for found in WORD.finditer(text)]
    assert page.words == [page.lower[start:end] for start, end in places]
    assert len(page.text) == len(page.lower) == len(text)


@pytest.mark.parametrize("text", TEXTS)
def test_words_with_a_digit_are_known(text: str) -> None:
    page = Page.of(text)
    signed = [at for at, word in enumerate(page.words) if any(map(str.isdigit, word))]
    assert list(page.with_digit()) == signed


def test_digits_of_another_script_are_read_as_ours() -> None:
    page = Page.of("Bel ٠٦ १२")
    assert (page.text, page.lower, page.numbers) == ("Bel 06 12", "bel 06 12", 2)


def test_what_is_painted_over_is_no_word_any_more() -> None:
    page = Page.of("ik ben Jan 12 jaar").without([Finding("naam", 7, 10), Finding("", 11, 13)])
    assert page.words == ["ik", "ben", "jaar"]
    assert page.text == f"ik ben {PAINT * 3} {PAINT * 2} jaar"
    assert list(page.with_digit()) == []


@pytest.mark.parametrize(
    ("text", "shouted"),
    [("IK WIL DAT HET STOPT", True), ("Ik wil dat het stopt", False), ("BSN KWIJT", False)],
)
def test_somebody_who_shouts_uses_capitals_for_nearly_all(text: str, shouted: bool) -> None:
    assert Page.of(text).is_shouted is shouted
