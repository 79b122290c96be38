import pytest

from bot.codes import codes_of, text_of
from bot.nlu.sounds import SOUNDS, spoken


def sound(folded: str) -> str:
    return text_of(spoken(codes_of(folded)))


@pytest.mark.parametrize(
    ("folded", "heard"),
    [
        ("", ""),
        ("d", "t"),
        ("hij eist", "hy yst"),
        ("reijs", "reys"),
        ("rijdt hard", "ryt hart"),
        ("thd wordth", "t wort"),
        ("acht ckk", "agt k"),
        ("vrouw lauw", "frouw louw"),
        ("schreeuw", "sgrew"),
        ("lopen len", "lope len"),
        ("een lopend", "en lopent"),
        ("aap 11 112", "ap 11 112"),
        ("ضررب", "ضرب"),
    ],
)
def test_it_is_written_as_it_sounds(folded: str, heard: str) -> None:
    assert sound(folded) == heard


@pytest.mark.parametrize(("written", "heard"), SOUNDS)
def test_each_sound_is_heard_inside_a_text(written: str, heard: str) -> None:
    assert sound(f"x{written}x") == f"x{heard}x"


def test_what_is_cut_off_at_the_end_of_a_text_is_no_sound() -> None:
    assert sound("e a t") == "e a t" and sound("dt") == "t"
