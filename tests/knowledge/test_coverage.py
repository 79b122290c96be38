import pytest

from knowledge.coverage import MANY, Coverage
from knowledge.index import Index
from knowledge.passage import Passage


@pytest.fixture(scope="module")
def coverage(index: Index) -> Coverage:
    return Coverage(index.entries, index.targets, lambda _: 1.0)


def passage(index: Index, start: str) -> Passage:
    return next(t for t in index.targets if isinstance(t, Passage) and t.text.startswith(start))


def test_words_that_stand_in_a_targets_texts_are_covered(coverage: Coverage, index: Index) -> None:
    target = passage(index, "Het werk van Veilig Thuis wordt stelselmatig")
    assert coverage.covered("Wie houdt toezicht?", target) == 1.0
    assert coverage.covered("Wie houdt toezicht op casino's?", target) < 1.0
    assert coverage.covered("???", target) == 0.0


def test_a_word_that_no_passage_knows_is_strange(coverage: Coverage) -> None:
    assert coverage.strange("Wie houdt toezicht op casino's?") == 1.0
    assert coverage.strange("Wie houdt toezicht?") == 0.0


def test_a_misspelt_word_is_not_strange(coverage: Coverage) -> None:
    assert coverage.strange("wie houd toezigt op de medewerkrs") <= 1.0
    assert coverage.strange("medewerkrs") == 0.0


def test_beyond_a_few_strange_words_no_more_are_counted(coverage: Coverage) -> None:
    assert coverage.strange("xylofoon qwertyuiop zebrapad kwiklek bzzt") == MANY
