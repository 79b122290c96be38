"""Draws who or what a sentence is about: a pronoun, or a noun with what stands around it."""

import random
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from knowledge.training.inflection import with_article
from knowledge.training.lexicon import FIRST, PLURAL, THIRD, Event, Lexicon, Noun

Phrase = tuple[int, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Odds:
    """How often a noun has what a noun can have, judged by reading what comes out."""

    pronoun: float = 0.12
    plural: float = 0.3
    adjective: float = 0.3
    detail: float = 0.15
    own: float = 0.3  # "my" where the noun allows it
    pointed: float = 0.1  # "this" instead of "the"


SUBJECT, OBJECT, BARE = Odds(), Odds(plural=0), Odds(adjective=0)


def draw_subject(words: Lexicon, kind: str, dice: random.Random, odds: Odds = SUBJECT) -> Phrase:
    """Draw the person of its verb and its forms for the gaps of a frame."""
    human = kind in words.classes["human"]
    if kind in words.pronouns:
        return _pronoun(words, kind, dice)
    if human and dice.random() < odds.pronoun:
        return _pronoun(words, dice.choice(("personal", "personal", "indefinite")), dice)
    noun = dice.choice(words.nouns[kind])
    person, phrase = draw_phrase(words, noun, kind, dice, odds)
    feminine = kind in words.classes["feminine"]
    phrase |= {"who": "who" if human else "that", "zich": "zich"}
    if person == PLURAL:
        return person, phrase | {"zijn": "hun", "his": "their"}
    if kind == "people":  # a group of friends has no hands of its own
        return person, phrase
    zijn, his = ("haar", "her") if feminine else ("zijn", "his" if human else "its")
    return person, phrase | {"zijn": zijn, "his": his}


def draw_phrase(
    words: Lexicon,
    noun: Noun,
    kind: str,
    dice: random.Random,
    odds: Odds = SUBJECT,
) -> Phrase:
    """Draw number, adjective and detail, and give the noun with each kind of article."""
    mass = not noun.dutch[1]
    plural = not mass and (not noun.dutch[0] or dice.random() < odds.plural)
    het = noun.article == "het" and not plural
    groups = words.groups(kind)
    base, inflected, adjective = _adjective(words, groups, dice, odds)
    detail, with_detail = _detail(words, groups, plural, dice, odds)
    dutch, english = noun.dutch[plural], noun.english[plural]
    definite = " ".join([inflected, dutch, detail])
    bare = " ".join([base if het else inflected, dutch, detail])
    said = f"{adjective} {english} {with_detail}".strip()
    slots = {"kaal": bare, "bare": said, "die": "dat" if het else "die", "noun": dutch}
    if plural:
        count, number = dice.choice(words.determiners["some"])
        slots |= {"een": f"{count} {bare}", "a": f"{number} {said}"}
    elif mass:
        slots |= {"een": bare, "a": said}
    else:
        slots |= {"een": f"een {bare}", "a": with_article(said)}
    de, the = _determiner(words, noun, PLURAL if plural else int(het), dice, odds)
    slots |= {"de": f"{de} {definite}", "the": f"{the} {said}"}
    dutch, english = dice.choice([("een", "a"), ("de", "the")])
    slots |= {"np": slots[dutch], "NP": slots[english]}
    slots |= {"wie": slots[dutch], "WHO": slots[english]}
    return (PLURAL if plural else THIRD), slots


def with_object(words: Lexicon, event: Event, dice: random.Random) -> Event:
    """Draw a noun from each table that the event names."""
    if not (named := re.search(r"\[(\w+)]", event.rest)):
        return event
    kind = dice.choice(words.classes.get(named[1], [named[1]]))
    _, phrase = draw_phrase(words, dice.choice(words.nouns[kind]), kind, dice, OBJECT)
    rest = event.rest.replace(named[0], phrase["een"])
    english_rest = event.english_rest.replace(named[0], phrase["a"])
    return with_object(words, replace(event, rest=rest, english_rest=english_rest), dice)


def _determiner(
    words: Lexicon, noun: Noun, form: int, dice: random.Random, odds: Odds
) -> tuple[str, str]:
    if dice.random() < odds.own and words.own.intersection(noun.dutch):
        row = dice.choice(words.determiners["own"])
    else:
        the, *others = words.determiners["definite"]
        row = dice.choice(others) if dice.random() < odds.pointed else the
    return row[form], row[4 if form == PLURAL else 3]


def _adjective(
    words: Lexicon, groups: Iterable[str], dice: random.Random, odds: Odds
) -> tuple[str, ...]:
    table = [row for group in groups for row in words.adjectives.get(group, [])]
    return dice.choice(table) if table and dice.random() < odds.adjective else ("", "", "")


def _detail(
    words: Lexicon, groups: Iterable[str], plural: bool, dice: random.Random, odds: Odds
) -> tuple[str, ...]:
    table = [row for group in groups for row in words.details.get(group, [])]
    fitting = [row for row in table if not (plural and " een " in row[0])]
    return dice.choice(fitting) if fitting and dice.random() < odds.detail else ("", "")


def _pronoun(words: Lexicon, table: str, dice: random.Random) -> Phrase:
    dutch, english, person, zich, zijn, his = dice.choice(words.pronouns[table])
    slots = {"np": dutch, "NP": english, "zich": zich, "noun": dutch}
    if zijn:
        slots |= {"zijn": zijn, "his": his}
    if table != "indefinite":
        slots |= {"de": dutch, "the": english}
    return (FIRST, THIRD, PLURAL)[int(person)], slots
