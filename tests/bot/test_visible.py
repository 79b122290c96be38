import unicodedata

import pytest

from bot.visible import ABOVE, HIDDEN_KINDS, KEPT, MARKS, visible

ENOUGH = 8


def all_visible(text: str) -> str:
    return visible(text, enough=1_000)


def test_what_unicode_calls_hidden_goes_and_everything_else_stays() -> None:
    for code in range(0, ABOVE, 7):
        char = chr(code)
        hidden = char not in KEPT and unicodedata.category(char) in HIDDEN_KINDS
        assert all_visible(f"a{char}b") == ("ab" if hidden else " ".join(f"a{char}b".split()))


@pytest.mark.parametrize("blank", [" ", "\n", "\t\t", "\xa0", "\u2028\u2029", "\u3000 "])
def test_between_words_stays_one_space(blank: str) -> None:
    assert all_visible(f"{blank}hij{blank}slaat{blank}") == "hij slaat"


@pytest.mark.parametrize("hidden", ["\r", "\x0b\x0c", "\x1c\x1d\x1e\x1f", "\x85", "\u200b"])
def test_what_is_hidden_keeps_no_words_apart(hidden: str) -> None:
    assert all_visible(f"{hidden}sla{hidden}at {hidden} me{hidden}") == "slaat me"


@pytest.mark.parametrize(
    "nothing", ["", " ", "\0", "\ud800", "\udfff\udbff", "\n\u202e\t", "\0" * 9]
)
def test_where_nothing_is_seen_nothing_is_left(nothing: str) -> None:
    assert all_visible(nothing) == ""


@pytest.mark.parametrize("char", ["a", "é", "ض", "🙏", "\u0301"])
def test_one_character_is_seen(char: str) -> None:
    assert all_visible(char) == char


def test_broken_surrogates_leave_the_words_whole() -> None:
    assert all_visible("\ud800hij\udfff sl\udbffaat \ud800" * 50) == " ".join(["hij slaat"] * 50)


@pytest.mark.parametrize("mark", ["\u0301", "\u064b", "\U0001d165"])
def test_of_a_long_run_of_marks_the_first_stay(mark: str) -> None:
    assert all_visible(f"a{mark * 50}b{mark}") == f"a{mark * MARKS}b{mark}"


def test_marks_at_the_very_beginning_are_few_too() -> None:
    assert all_visible("\u0301" * 9 + "a") == "\u0301" * MARKS + "a"


def test_what_is_hidden_begins_no_new_run_of_marks_but_a_space_does() -> None:
    assert all_visible("a\u0301\0" + "\u0301\u200b" * 9) == "a" + "\u0301" * MARKS
    assert all_visible("a" + "\u0301" * 9 + "\n" + "\u0301" * 9) == "a{0} {0}".format(
        "\u0301" * MARKS
    )


def test_reading_goes_on_until_enough_is_seen() -> None:
    assert visible("hij slaa" + "t me", ENOUGH) == "hij slaa"
    assert visible("hij\0slaa" + "t me nu." + " Help", ENOUGH) == "hijslaat me nu."


def test_spaces_that_do_not_stay_are_not_enough() -> None:
    assert visible("hij dan " + "slaat", ENOUGH) == "hij dan slaat"
    assert visible(" hij dan" + "slaat", ENOUGH) == "hij danslaat"
    assert visible(" " * 40 + "slaat", ENOUGH) == "slaat"


def test_marks_that_do_not_stay_are_enough() -> None:
    assert visible("a" + "\u0301" * 7 + "slaat", ENOUGH) == "a" + "\u0301" * MARKS


def test_a_long_text_without_a_letter_is_read_to_its_end() -> None:
    assert visible("\0" * 32_767 + "a", 8_192) == "a"
