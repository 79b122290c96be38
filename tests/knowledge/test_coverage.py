import pytest

from knowledge.coverage import MANY, Coverage
from knowledge.index import Index
from knowledge.passage import Passage
from knowledge.words import Wording, features


@pytest.fixture(scope="module")
def coverage(index: Index) -> Coverage:
    texts = index.contents.layout.texts_of
    passages = [n for n, t in enumerate(index.targets) if isinstance(t, Passage)]
    spoken = {word for n in passages for text in texts(n) for word in features(text)}
    return Coverage(texts, spoken)


def passage(index: Index, start: str) -> int:
    return next(
        n
        for n, t in enumerate(index.targets)
        if isinstance(t, Passage) and t.text.startswith(start)
    )


def alike(question: str) -> dict[str, float]:
    """Every feature of a question, each as rare as the others."""
    return dict.fromkeys(features(question), 1.0)


def test_words_that_stand_in_a_targets_texts_are_covered(coverage: Coverage, index: Index) -> None:
    target = passage(index, "Het werk van Veilig Thuis wordt stelselmatig")
    assert coverage.covered(alike("Wie houdt toezicht?"), target) == 1.0
    assert coverage.covered(alike("Wie houdt toezicht op casino's?"), target) < 1.0
    assert coverage.covered(alike("???"), target) == 0.0


def test_a_word_that_no_passage_knows_is_strange(coverage: Coverage) -> None:
    assert coverage.strange(Wording.of("Wie houdt toezicht op casino's?")) == 1.0
    assert coverage.strange(Wording.of("Wie houdt toezicht?")) == 0.0


def test_a_misspelt_word_is_not_strange(coverage: Coverage) -> None:
    assert coverage.strange(Wording.of("wie houd toezigt op de medewerkrs")) <= 1.0
    assert coverage.strange(Wording.of("medewerkrs")) == 0.0


def test_beyond_a_few_strange_words_no_more_are_counted(coverage: Coverage) -> None:
    assert coverage.strange(Wording.of("xylofoon qwertyuiop zebrapad kwiklek bzzt")) == MANY


def test_the_index_tells_from_its_terms_which_words_passages_know(index: Index) -> None:
    passages = [n for n, t in enumerate(index.targets) if isinstance(t, Passage)]
    texts = [text for n in passages for text in index.contents.layout.texts_of(n)]
    assert index._coverage._spoken == {word for text in texts for word in features(text)}
