"""English by itself, from WordNet's files."""

import pytest

from knowledge.training.glosses import GLOSSES, read_glosses
from knowledge.training.material import Texts


def test_a_gloss_stands_for_itself(texts: Texts) -> None:
    assert texts.glosses
    (pair,) = read_glosses(texts.glosses, 1, seed=1)
    assert pair.english == pair.dutch and pair.source == GLOSSES
    assert pair.english.startswith("a thing of kind")


def test_the_same_seed_draws_the_same_and_none_twice(texts: Texts) -> None:
    assert texts.glosses
    drawn = read_glosses(texts.glosses, 12, seed=1)
    assert drawn == read_glosses(texts.glosses, 12, seed=1)
    assert len({pair.english for pair in drawn}) == 12


def test_more_than_there_are_is_an_error(texts: Texts) -> None:
    assert texts.glosses
    with pytest.raises(ValueError, match="larger"):
        read_glosses(texts.glosses, 13, seed=1)
