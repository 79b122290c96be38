"""A noun agrees with its article, its adjective and its number in both languages."""

import random

from knowledge.training.lexicon import PLURAL, THIRD, Event, Lexicon, Noun
from knowledge.training.noun_phrase import draw_phrase, draw_subject, with_object
from knowledge.training.scenes import LEXICON

WORDS = Lexicon(LEXICON)
GIRL = Noun("het", ("meisje", "meisjes"), ("girl", "girls"))


def phrases(noun: Noun, kind: str = "") -> list[tuple[int, dict[str, str]]]:
    return [draw_phrase(WORDS, noun, kind, random.Random(seed)) for seed in range(300)]


def test_an_adjective_bows_to_the_article() -> None:
    found = [slots[gap] for _, slots in phrases(GIRL, "girl") for gap in ("een", "de", "kaal")]
    said = {" ".join(text.split()) for text in found}
    assert {"een klein meisje", "het kleine meisje", "klein meisje", "kleine meisjes"} <= said
    assert not {"een kleine meisje", "het klein meisje", "de kleine meisje"} & said


def test_the_relative_pronoun_follows_article_and_number() -> None:
    for person, slots in phrases(GIRL):
        assert slots["die"] == ("die" if person == PLURAL else "dat")


def test_number_is_the_same_in_both_languages() -> None:
    for person, slots in phrases(GIRL):
        assert slots["bare"] == ("girls" if person == PLURAL else "girl")
        assert slots["noun"] == ("meisjes" if person == PLURAL else "meisje")


def test_a_mass_has_neither_plural_nor_indefinite_article() -> None:
    for person, slots in phrases(Noun("de", ("melk", ""), ("milk", ""))):
        assert person == THIRD
        assert (slots["een"].strip(), slots["a"]) == ("melk", "milk")


def test_hands_belong_to_their_owner() -> None:
    owners = {
        (slots.get("zijn"), slots.get("his"))
        for seed in range(300)
        for _, slots in [draw_subject(WORDS, "woman", random.Random(seed))]
    }
    assert {("haar", "her"), ("hun", "their"), ("mijn", "my")} <= owners


def test_a_beast_is_referred_to_as_such() -> None:
    _, slots = draw_subject(WORDS, "dog", random.Random(1))
    assert slots["who"] == "that" and slots["his"] in ("its", "their")


def test_an_object_is_the_same_in_both_languages() -> None:
    event = Event.read("voert voeren | [farm] | feed feeding | [farm]", "out")
    found = {with_object(WORDS, event, random.Random(seed)) for seed in range(200)}
    said = {(one.rest.split()[-1], one.english_rest.split()[-1]) for one in found}
    assert ("koe", "cow") in said and ("koe", "sheep") not in said
    assert all(one.rest.startswith("een ") for one in found)


def test_an_event_without_an_object_to_choose_stays_as_it_is() -> None:
    event = Event.read("slaapt slapen | | sleep sleeping |", "any")
    assert with_object(WORDS, event, random.Random(1)) is event


def test_the_weather_is_it() -> None:
    person, slots = draw_subject(WORDS, "weather", random.Random(1))
    assert (person, slots["de"], slots["the"]) == (THIRD, "het", "it")
    assert "een" not in slots and "zijn" not in slots
