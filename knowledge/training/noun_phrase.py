"""Draws who or what a sentence is about: a pronoun, or a noun with what stands around it."""

import random
from collections.abc import Iterable

from knowledge.training.inflection import with_article
from knowledge.training.lexicon import FIRST, PLURAL, THIRD, Lexicon, Noun

PRONOUN, OWN, ADJECTIVE, DETAIL, MANY = 0.12, 0.3, 0.3, 0.15, 0.3  # how often, judged by reading
OTHER = 0.1  # "these" and "those" instead of "the"
Phrase = tuple[int, dict[str, str]]


def draw_subject(words: Lexicon, kind: str, dice: random.Random) -> Phrase:
    """Draw the person of its verb and its forms for the gaps of a frame."""
    human = kind in words.classes["human"]
    if human and dice.random() < PRONOUN:
        return _pronoun(words, dice)
    noun = dice.choice(words.nouns[kind])
    person, phrase = draw_phrase(words, noun, kind, dice)
    feminine = kind in words.classes["feminine"]
    phrase |= {"who": "who" if human else "that", "zich": "zich"}
    if person == PLURAL:
        return person, phrase | {"zijn": "hun", "his": "their"}
    if kind == "people":  # a group of friends has no hands of its own
        return person, phrase
    zijn, his = ("haar", "her") if feminine else ("zijn", "his" if human else "its")
    return person, phrase | {"zijn": zijn, "his": his}


def draw_phrase(
    words: Lexicon, noun: Noun, kind: str, dice: random.Random, many: float = MANY
) -> Phrase:
    """Draw number, adjective and detail, and give the noun with each kind of article."""
    mass = not noun.dutch[1]
    plural = not mass and (not noun.dutch[0] or dice.random() < many)
    het = noun.article == "het" and not plural
    groups = words.groups(kind)
    base, inflected, adjective = _adjective(words, groups, dice)
    detail, with_detail = _detail(words, groups, plural, dice)
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
    de, the = _determiner(words, noun, PLURAL if plural else int(het), dice)
    slots |= {"de": f"{de} {definite}", "the": f"{the} {said}"}
    chosen = dice.choice([("een", "a"), ("de", "the")])
    for either in (("np", "NP"), ("wie", "WHO")):
        slots |= {gap: slots[form] for gap, form in zip(either, chosen, strict=True)}
    return (PLURAL if plural else THIRD), slots


def _determiner(words: Lexicon, noun: Noun, form: int, dice: random.Random) -> tuple[str, str]:
    table = "definite"
    if dice.random() < OWN and words.own.intersection(noun.dutch):
        table = "own"
    rows = words.determiners[table]
    row = dice.choice(rows) if table == "own" or dice.random() < OTHER else rows[0]
    return row[form], row[4 if form == PLURAL else 3]


def _adjective(words: Lexicon, groups: Iterable[str], dice: random.Random) -> tuple[str, ...]:
    table = [row for group in groups for row in words.adjectives.get(group, [])]
    return dice.choice(table) if table and dice.random() < ADJECTIVE else ("", "", "")


def _detail(
    words: Lexicon, groups: Iterable[str], plural: bool, dice: random.Random
) -> tuple[str, ...]:
    table = [row for group in groups for row in words.details.get(group, [])]
    fitting = [row for row in table if not (plural and " een " in row[0])]
    return dice.choice(fitting) if fitting and dice.random() < DETAIL else ("", "")


def _pronoun(words: Lexicon, dice: random.Random) -> Phrase:
    table = dice.choice(("personal", "personal", "indefinite"))
    dutch, english, person, zich, zijn, his = dice.choice(words.pronouns[table])
    slots = {"np": dutch, "NP": english, "zich": zich, "noun": dutch}
    if zijn:
        slots |= {"zijn": zijn, "his": his}
    if table == "personal":
        slots |= {"de": dutch, "the": english}
    return (FIRST, THIRD, PLURAL)[int(person)], slots
