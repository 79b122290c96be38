import pytest

from bot.nlu.danger_places import BITS, Vocabulary
from bot.nlu.danger_words import END, WordClasses
from bot.nlu.said import Said


def places_of(vocabulary: Vocabulary, words: list[str]) -> list[set[int]]:
    """Where the words of each class stand, and last where a phrase may begin."""
    return [
        {column * BITS + bit for column, number in enumerate(row) for bit in range(BITS)
         if number >> bit & 1}
        for row in vocabulary.places(Said.of(words)).tolist()
    ]  # fmt: skip


@pytest.fixture()
def vocabulary() -> Vocabulary:
    classes = WordClasses()
    for words in (["slaat", "schopt"], ["sla*"], [END]):
        classes.number(words)
    return Vocabulary(classes)


def test_each_class_tells_where_its_words_stand(vocabulary: Vocabulary) -> None:
    words = ["hy", "slat", "en", "skopt"]
    assert places_of(vocabulary, words) == [{1}, {1}, {4}, {0, 1, 2, 3}]


def test_it_makes_no_difference_which_words_it_has_learned(vocabulary: Vocabulary) -> None:
    words = ["slager", "hy", "slat", "", "slat", "fermord"] * 60
    before = places_of(vocabulary, words)
    for learned in (["hy"], ["slat", "", "slat"], [*words, "hond"]):
        vocabulary.learn(learned)
        assert places_of(vocabulary, words) == before


def test_no_words_only_end(vocabulary: Vocabulary) -> None:
    assert places_of(vocabulary, []) == [set(), set(), {0}, set()]


@pytest.mark.parametrize("count", [BITS - 2, BITS - 1, BITS, BITS + 1, 4096])
def test_a_text_may_have_any_number_of_words(vocabulary: Vocabulary, count: int) -> None:
    words = ["slat"] * count
    assert places_of(vocabulary, words) == [{*range(count)}] * 2 + [{count}, {*range(count)}]
