from knowledge.foreign_words import ForeignWords
from knowledge.index import Index
from knowledge.words import Wording
from tests.knowledge.conftest import RANKING

WORDS = ForeignWords(
    ["hoeveel meldingen zijn er", "wie onderzoekt meldingen"],
    ["hoeveel fietsen zijn er", "wie repareert mijn fiets"],
)


def test_words_of_this_subject_weigh_more_than_words_of_another() -> None:
    ours, theirs = WORDS.weigh(Wording.of("meldingen")), WORDS.weigh(Wording.of("fietsen"))
    assert min(ours) > 0 > max(theirs)


def test_one_foreign_word_among_known_ones_is_noticed() -> None:
    mean, least = WORDS.weigh(Wording.of("meldingen over een fiets"))
    assert least < 0 and least < mean


def test_a_question_without_words_says_nothing() -> None:
    assert WORDS.weigh(Wording.of("???")) == (0.0, 0.0)


def test_a_short_question_of_this_subject_alone_is_not_foreign(index: Index) -> None:
    tone = index.search("Hoeveel meldingen zijn er per jaar?", RANKING).tone
    other = index.search("Hoeveel ratten zijn er per jaar?", RANKING).tone
    assert tone.usual > other.usual and tone.oddest > other.oddest
