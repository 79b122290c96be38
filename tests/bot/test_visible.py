import unicodedata

import pytest

from bot.visible import ABOVE, HIDDEN_KINDS, KEPT, MARKS, visible, with_few_marks


def test_what_unicode_calls_hidden_goes_and_everything_else_stays() -> None:
    for code in range(0, ABOVE, 7):
        hidden = chr(code) not in KEPT and unicodedata.category(chr(code)) in HIDDEN_KINDS
        assert visible(f"\t{chr(code)}") == ("\t" if hidden else f"\t{chr(code)}")


@pytest.mark.parametrize("mark", ["\u0301", "\u064b", "\U0001d165"])
def test_of_a_long_run_of_marks_the_first_stay(mark: str) -> None:
    assert with_few_marks(f"a{mark * 50}b{mark}") == f"a{mark * MARKS}b{mark}"


def test_marks_at_the_very_beginning_are_few_too() -> None:
    assert with_few_marks("\u0301" * 9 + "a") == "\u0301" * MARKS + "a"
