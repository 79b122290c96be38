"""Typing errors are small, and repeatable."""

import random

from knowledge.training.noise import with_typos


def test_no_share_leaves_the_text() -> None:
    assert with_typos("waar kan ik klagen", random.Random(1), 0.0) == "waar kan ik klagen"


def test_short_words_stay() -> None:
    assert with_typos("ik ga nu", random.Random(1), 1.0) == "ik ga nu"


def test_a_slip_changes_one_letter_and_never_the_first() -> None:
    spoiled = with_typos("wachttijden", random.Random(3), 1.0)
    assert (
        spoiled != "wachttijden"
        and spoiled[0] == "w"
        and abs(len(spoiled) - len("wachttijden")) <= 1
    )


def test_the_same_dice_spoil_alike() -> None:
    assert with_typos("lange wachttijden", random.Random(3), 1.0) == with_typos(
        "lange wachttijden", random.Random(3), 1.0
    )
