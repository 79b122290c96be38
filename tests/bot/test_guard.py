import unicodedata

import pytest

from bot.guard import LONGEST, clean, is_wordless
from bot.visible import visible


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("  Hoe   lang\nduurt het? ", "Hoe lang duurt het?"),
        ("/restart", "restart"),
        ("// /inform{\"a\": 1}", "inform{\"a\": 1}"),
        ("\u200b/restart", "restart"),
        ("wacht\u202etijd\u0000en", "wachttijden"),
        ("hal\U000e0041lo", "hallo"),
        ("e\u0301e\u0301n", "één"),
        ("goed\ud800zo", "goedzo"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_message_is_cleaned(typed: str, seen: str) -> None:
    assert clean(typed) == seen


def test_a_question_keeps_its_slash() -> None:
    assert clean("en/of kinderen?") == "en/of kinderen?"


def test_a_message_is_cut_only_beyond_what_danger_is_judged_on() -> None:
    assert len(clean("a" * 20_000)) == LONGEST


@pytest.mark.parametrize("text", ["", "???", "😀👍", "…"])
def test_a_message_without_a_letter_or_digit_is_wordless(text: str) -> None:
    assert is_wordless(text)


@pytest.mark.parametrize("text", ["ja", "112", "ضرب"])
def test_a_message_with_one_is_not(text: str) -> None:
    assert not is_wordless(text)


@pytest.mark.parametrize(
    "hidden", ["\U0001fbff\U000323ff", "\U00012fff", "\U000f0000", "\U000e0041"]
)
def test_what_is_hidden_above_the_first_plane_goes_too(hidden: str) -> None:
    assert clean(f"wacht{hidden}tijd 🙏🏽") == "wachttijd 🙏🏽"


def test_marks_above_the_first_plane_are_few_too() -> None:
    assert clean("a" + "\U0001d165" * 50) == "a" + "\U0001d165" * 4


@pytest.mark.parametrize("word", ["cafe\u0301 ", "\u1100\u1161\u11a8 ", "e\u0301"])
def test_a_long_text_is_composed_as_if_it_were_read_whole(word: str) -> None:
    text = "\u200b" * (LONGEST - 9) + word * LONGEST
    whole = unicodedata.normalize("NFC", visible(text, LONGEST))
    assert clean(text) == whole[:LONGEST].rstrip()
