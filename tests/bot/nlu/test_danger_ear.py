from bot.nlu.danger_ear import MOST_UNKNOWN, Ear
from bot.nlu.fold import heard

EAR = Ear.of(heard("hij slaat me"))


def test_it_hears_what_the_nets_were_taught_to_hear() -> None:
    assert [*EAR.words("Hij slaadt mee, Kees!")] == ["hy", "slat", "me", "kes"]


def test_of_very_many_unknown_words_the_last_are_heard() -> None:
    said = EAR.words(" ".join(f"woord{place}" for place in range(MOST_UNKNOWN + 300)))
    assert said[0] == "" and said[-1] and sum(map(bool, said)) == MOST_UNKNOWN


def test_a_known_word_is_heard_however_many_unknown_ones_follow() -> None:
    said = EAR.words("slaat " + " ".join(f"woord{place}" for place in range(300)))
    assert said[0] == "slat"


def test_an_unknown_word_that_comes_again_counts_once() -> None:
    said = EAR.words("fluit " + "dans hij " * 300)
    assert said[0] == "fluit" and "" not in said


def test_of_nothing_it_hears_nothing() -> None:
    assert [*EAR.words("")] == [*Ear.of(()).words("?!")] == []
