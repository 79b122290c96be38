import pytest

from bot.nlu.fold import LONGEST, fold, sound


def test_accents_capitals_and_punctuation_do_not_matter() -> None:
    assert fold("Híj SLAAT... me!") == "hij slaat me"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hij slaat mij", "hei slaadt mei"),
        ("m'n zus", "mn sus"),
        ("schreeuwt", "schreewt"),
        ("vermoorden", "vermoorde"),
        ("İstanbul ışık", "istanbul isik"),
        ("أَخَافُ", "اخاف"),
        ("żółć", "zolc"),
    ],
)
def test_what_sounds_alike_is_alike(one: str, other: str) -> None:
    assert sound(one) == sound(other)


def test_numbers_keep_their_digits() -> None:
    assert fold("113 of ١١٢") == "113 of 112"
    assert sound("ik ben 11") == "ik ben 11"


def test_only_the_end_of_an_endless_text_is_kept() -> None:
    assert len(fold("ab " * LONGEST)) <= LONGEST
    assert fold("x " * LONGEST + "help").endswith("help")
