"""Scenes: pairs of our own, composed from a lexicon."""

import re
from pathlib import Path

import pytest

from knowledge.training.scenes import LEXICON, scenes

PAIRS = scenes(3000, seed=7)


def test_the_same_seed_draws_the_same_pairs_and_another_seed_others() -> None:
    assert scenes(40, seed=7) == PAIRS[:40]
    assert scenes(40, seed=8) != PAIRS[:40]


def test_no_sentence_is_drawn_twice_in_either_language() -> None:
    assert len({pair.dutch for pair in PAIRS}) == len({pair.english for pair in PAIRS}) == 3000


def test_every_gap_is_filled_and_every_sentence_begins_with_a_capital() -> None:
    for pair in PAIRS:
        for text in (pair.dutch, pair.english):
            assert not re.search(r"[{}|_]|  | [.,?!]|(^| )-( |$)", text), text
            assert text.removeprefix("'s ")[0].isupper(), text


def test_a_plural_subject_has_a_plural_verb_in_both_languages() -> None:
    dutch = [
        found[1]
        for pair in PAIRS
        if (
            found := re.match(
                r"(?:Twee|Drie|Vier) (?:\w+ )?\w+ (is|zijn|heeft|hebben) ", pair.dutch
            )
        )
    ]
    english = [
        found[1]
        for pair in PAIRS
        if (found := re.match(r"(?:Two|Three|Four) .*? (is|are|has|have) ", pair.english))
    ]
    assert set(dutch) == {"zijn", "hebben"}
    assert set(english) == {"are", "have"}


def test_what_is_denied_in_dutch_is_denied_in_english_too() -> None:
    dutch = re.compile(r"\b(geen|niet|niemand|nooit)\b", re.IGNORECASE)
    english = re.compile(r"\b(no|not|nobody|never|cannot|don't)\b", re.IGNORECASE)
    for pair in PAIRS:
        assert bool(dutch.search(pair.dutch)) == bool(english.search(pair.english)), pair


def test_more_pairs_than_a_small_lexicon_holds_are_refused(tmp_path: Path) -> None:
    text = LEXICON.read_text(encoding="utf-8")
    small = tmp_path / "scenes.yml"
    head, _, _ = text.partition("frames:")
    small.write_text(f"{head}frames:\n  spoken: |\n    1 | ga je mee? | are you coming?\n")
    with pytest.raises(ValueError, match="gave 1 pairs where 2 were asked for"):
        scenes(2, seed=1, path=small)
