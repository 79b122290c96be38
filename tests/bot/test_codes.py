import pytest

from bot.codes import Replacements, codes_of, text_of, without_doubles, words_apart

LETTERS = Replacements.of((".", "", "xyz", " "), most=3)


@pytest.mark.parametrize("text", ["", "één", "ضرب", "🙏🏽", "\ud800"])
def test_a_text_comes_back_from_its_codes(text: str) -> None:
    assert text_of(codes_of(text)) == text


@pytest.mark.parametrize(
    ("text", "once"),
    [("", ""), ("a", "a"), ("aaap", "ap"), ("ik 11 112", "ik 11 112"), ("😀😀!", "😀!")],
)
def test_of_doubled_letters_one_stays_and_all_digits(text: str, once: str) -> None:
    assert without_doubles(text) == once


@pytest.mark.parametrize(
    ("text", "seen"),
    [("", ""), ("\0", "."), ("\0\1\0", ".."), ("\0\2\1\2", ".xyzxyz"), ("\3\U0010ffff", "  ")],
)
def test_each_character_is_replaced_by_as_many_as_it_takes(text: str, seen: str) -> None:
    assert LETTERS.replaced(text) == seen


def test_only_letters_and_digits_keep_words_together() -> None:
    assert words_apart("Één-op_één: ضرب, 112🙏\U0010ffff") == "Één op één  ضرب  112  "
