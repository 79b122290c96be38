"""Dutch and English words change as they should."""

import pytest

from knowledge.training.inflection import fill, first_person, negate, s_form, with_article

AFTER_NIET = frozenset("in naar op van".split())


@pytest.mark.parametrize(
    ("third", "plural", "first"),
    [
        ("loopt", "lopen", "loop"),
        ("zet", "zetten", "zet"),
        ("eet", "eten", "eet"),
        ("rijdt", "rijden", "rijd"),
        ("gaat", "gaan", "ga"),
        ("doet", "doen", "doe"),
        ("skatet", "skaten", "skate"),
    ],
)
def test_the_first_person_is_the_stem(third: str, plural: str, first: str) -> None:
    assert first_person(third, plural) == first


@pytest.mark.parametrize(
    ("base", "third"),
    [("go", "goes"), ("carry", "carries"), ("play", "plays"), ("wash", "washes"), ("eat", "eats")],
)
def test_the_english_third_person_has_its_s(base: str, third: str) -> None:
    assert s_form(base) == third


def test_the_english_article_follows_the_sound() -> None:
    words = ("old man", "uncle", "university", "hour", "dog")
    assert [with_article(word).split()[0] for word in words] == ["an", "an", "a", "an", "a"]


@pytest.mark.parametrize(
    ("rest", "negated"),
    [
        ("een boek", "geen boek"),
        ("soep", "geen soep"),
        ("de auto", "de auto niet"),
        ("de bal in het doel", "de bal niet in het doel"),
        ("{zijn} tanden", "{zijn} tanden niet"),
        ("naar huis", "niet naar huis"),
        ("", "niet "),
    ],
)
def test_niet_and_geen_stand_where_dutch_has_them(rest: str, negated: str) -> None:
    assert negate(rest, AFTER_NIET) == negated


def test_an_empty_gap_leaves_no_space() -> None:
    assert fill("{v} je {rest} {deel}?", {"v": "loop", "rest": "", "deel": ""}) == "Loop je?"


def test_the_capital_comes_after_an_apostrophe() -> None:
    assert fill("{vaak} slaapt hij.", {"vaak": "'s nachts"}) == "'s Nachts slaapt hij."
