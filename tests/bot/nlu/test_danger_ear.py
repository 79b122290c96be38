from bot.nlu.danger_ear import MOST_NEW, MOST_UNKNOWN, Ear
from bot.nlu.fold import heard

KNOWN = set(heard("hij slaat me"))


def test_it_hears_what_the_nets_were_taught_to_hear() -> None:
    ear = Ear(KNOWN)
    for _ in range(2):
        assert ear.words("Hij slaadt mee, Kees!") == heard("Hij slaadt mee, Kees!")


def test_only_known_words_are_remembered() -> None:
    ear = Ear(KNOWN)
    ear.words("hij slaat Kees Jansen")
    assert set(ear._heard) == {"hij", "slaat"}


def test_of_very_many_unknown_words_the_last_are_heard() -> None:
    said = Ear(KNOWN).words(" ".join(f"woord{place}" for place in range(MOST_NEW + 100)))
    assert said[0] == "" and said[-1] and sum(map(bool, said)) == MOST_UNKNOWN
