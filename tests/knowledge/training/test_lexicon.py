"""The file of words is whole, and a line of it is read as it is meant."""

import re
from collections.abc import Mapping, Sized

import pytest

from knowledge.training.lexicon import PLURAL, THIRD, Event, Frame, Lexicon, Noun
from knowledge.training.scenes import LEXICON

WORDS = Lexicon(LEXICON)


def counted(tables: Mapping[str, Sized]) -> int:
    return sum(map(len, tables.values()))


def test_there_is_enough_to_choose_from() -> None:
    assert counted(WORDS.nouns) >= 220
    assert len(WORDS.events) >= 400
    assert counted(WORDS.passives) >= 120
    assert counted(WORDS.places) >= 150
    assert counted(WORDS.states) >= 120
    assert counted(WORDS.times) + counted(WORDS.manners) >= 60


def test_every_event_has_all_its_forms() -> None:
    for group, event in WORDS.events:
        assert group in WORDS.classes
        assert event.setting in WORDS.settings
        assert all(event.dutch) and all(event.english), event
        assert event.dutch[PLURAL].endswith("n"), event
        assert event.dutch[THIRD][-1] in "ts", event
        assert event.english[1].endswith("ing"), event


def test_every_noun_has_its_article_and_both_languages_the_same_numbers() -> None:
    for noun in (noun for nouns in WORDS.nouns.values() for noun in nouns):
        assert noun.article in ("de", "het") or not noun.dutch[0], noun
        assert [bool(form) for form in noun.dutch] == [bool(form) for form in noun.english], noun


def test_no_line_stands_in_the_file_twice() -> None:
    tables = [*WORDS.places.values(), *WORDS.states.values(), *WORDS.nouns.values()]
    for rows in tables:
        assert len(rows) == len(set(rows))
    assert len(WORDS.events) == len(set(WORDS.events))


def test_every_other_row_has_both_languages() -> None:
    assert all(row[0] and row[1] for rows in WORDS.possessions.values() for row in rows)
    for tables in (WORDS.places, WORDS.states, WORDS.times, WORDS.manners, WORDS.details):
        for row in (row for rows in tables.values() for row in rows):
            assert len(row) == 2 and all(row), row
    for row in (row for rows in WORDS.passives.values() for row in rows):
        assert len(row) == 3 and all(row), row
        assert Noun.read(row[0]).dutch[0], row


def test_a_separable_verb_joins_its_particle_at_the_end() -> None:
    event = Event.read("zet zetten +op | een hoed | put putting on | a hat", "any")
    slots = event.slots(THIRD, WORDS.after_niet)
    assert (slots["v"], slots["rest"], slots["deel"]) == ("zet", "een hoed", "op")
    assert (slots["end"], slots["inf"]) == ("een hoed opzet", "een hoed opzetten")
    assert (slots["teinf"], slots["aanhet"]) == (
        "een hoed op te zetten",
        "een hoed aan het opzetten",
    )
    assert (slots["ing"], slots["s"]) == ("putting on a hat", "puts on a hat")


def test_what_follows_a_preposition_stands_behind_the_verb() -> None:
    slots = Event.read("kijkt kijken | naar een film | watch watching | a film", "home").slots(
        PLURAL, WORDS.after_niet
    )
    assert slots["aanhet"] == "aan het kijken naar een film"
    assert slots["s"] == "watch a film"


def test_an_event_of_its_own_place_is_not_under_way() -> None:
    event = Event.read("zit zitten | op de bank | sit sitting | on the sofa", "none")
    assert "aanhet" not in event.slots(THIRD, WORDS.after_niet)


def test_a_frame_names_its_gaps_and_its_second_subject() -> None:
    frame = Frame.read("2 | {np} {v}, {np2} {v2}. | {NP} {eis}, {NP2} {eis2}.", "scene")
    assert frame.weight == 2 and frame.two
    assert frame.gaps == {"np", "v", "np2", "v2", "NP", "eis", "NP2", "eis2"}


@pytest.mark.parametrize("kind", ["scene", "human", "spoken", "state", "passive"])
def test_each_kind_of_frame_is_drawn(kind: str) -> None:
    assert any(frame.kind == kind for frame in WORDS.frames)


def test_every_table_that_an_event_names_is_there() -> None:
    named = {name for _, event in WORDS.events for name in re.findall(r"\[(\w+)]", event.rest)}
    kinds = {kind for name in named for kind in WORDS.classes.get(name, [name])}
    assert named and kinds <= WORDS.nouns.keys()


def test_every_event_names_the_same_table_in_both_languages() -> None:
    for _, event in WORDS.events:
        named = re.findall(r"\[\w+]", event.rest)
        assert named == re.findall(r"\[\w+]", event.english_rest), event
