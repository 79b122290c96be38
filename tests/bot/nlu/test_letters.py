import pytest

from bot.codes import text_of
from bot.nlu.letters import Letters

LETTERS = Letters.of((".", "", "xyz", " "), most=3)


@pytest.mark.parametrize(
    ("text", "seen"),
    [("", ""), ("\0", "."), ("\0\1\0", ".."), ("\0\2\1\2", ".xyzxyz"), ("\1", "")],
)
def test_each_character_is_replaced_by_as_many_as_it_takes(text: str, seen: str) -> None:
    assert text_of(LETTERS.words(text, longest=99)) == seen


@pytest.mark.parametrize("text", ["\0\3\0", "\3\0\3\3\0\3", "\0\U0010ffff\1\3\0"])
def test_one_space_stands_between_words_and_none_around(text: str) -> None:
    assert text_of(LETTERS.words(text, longest=99)) == ". ."


def test_of_too_long_a_text_the_end_stays() -> None:
    assert text_of(LETTERS.words("\2" * 1000 + "\3\0", longest=5)) == "xyz ."
