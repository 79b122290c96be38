from bot.nlu.danger_ear import MOST_UNKNOWN, Ear
from bot.nlu.fold import heard

KNOWN = set(heard("hij slaat me"))


def test_it_hears_what_the_nets_were_taught_to_hear() -> None:
    assert Ear(KNOWN).words("Hij slaadt mee, Kees!") == heard("Hij slaadt mee, Kees!")


def test_of_very_many_unknown_words_the_last_are_heard() -> None:
    said = Ear(KNOWN).words(" ".join(f"woord{place}" for place in range(MOST_UNKNOWN + 300)))
    assert said[0] == "" and said[-1] and sum(map(bool, said)) == MOST_UNKNOWN


def test_a_known_word_is_heard_however_many_unknown_ones_follow() -> None:
    said = Ear(KNOWN).words("slaat " + " ".join(f"woord{place}" for place in range(300)))
    assert said[0] == "slat"
