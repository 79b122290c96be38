"""Everyday sentence pairs of our own, composed from a lexicon with a small grammar."""

import random
from collections.abc import Callable
from pathlib import Path

from knowledge.training.inflection import fill, negate, refer
from knowledge.training.lexicon import FIRST, PLURAL, Event, Lexicon, Noun, Table
from knowledge.training.noun_phrase import BARE, draw_phrase, draw_subject, with_object
from knowledge.training.pairs import Pair

LEXICON = Path(__file__).with_name("scenes.yml")
SOURCE = "scenes"
TRIES = 20  # a frame with a gap that nothing fits is drawn anew: about one in two
Slots = dict[str, str]
Row = tuple[str, ...]
Deed = tuple[str, Event]  # with the group of subjects it goes with


def scenes(count: int, seed: int, path: Path = LEXICON) -> list[Pair]:
    """Draw so many pairs, no two with the same Dutch or the same English."""
    stage, said, drawn = Stage(Lexicon(path), seed), set[str](), list[Pair]()
    for _ in range(count * TRIES):
        if len(drawn) == count:
            return drawn
        pair = stage.draw()
        if pair and said.isdisjoint(both := (pair.dutch, pair.english)):
            drawn.append(pair)
            said.update(both)
    raise ValueError(f"The lexicon gave {len(drawn)} pairs where {count} were asked for")


class Stage:
    """Draws subjects, what they do and a frame around them, in an order that the seed fixes."""

    def __init__(self, words: Lexicon, seed: int) -> None:
        self.words, self.dice = words, random.Random(seed)
        self.weights = [frame.weight for frame in words.frames]
        self.human = [one for one in words.events if "man" in words.classes[one[0]]]
        self.facts = {"state": flat(words.states), "have": flat(words.possessions)}
        self.passives = flat(words.passives)
        self.worn = [event for _, event in words.events if event.setting == "worn"]

    def draw(self) -> Pair | None:
        """Draw one pair, or nothing when a gap stays empty."""
        frame = self.dice.choices(self.words.frames, self.weights)[0]
        slots = self._slots(frame.kind, frame.two)
        if not frame.gaps <= slots.keys() or slots.get("noun2", "") == slots.get("noun"):
            return None
        return Pair(fill(frame.english, slots), fill(frame.dutch, slots), SOURCE)

    def _slots(self, kind: str, two: bool) -> Slots:
        first, other = self._scene(kind)
        return first | {f"{gap}2": text for gap, text in other().items()} if two else first

    def _scene(self, kind: str) -> tuple[Slots, Callable[[], Slots]]:
        choice = self.dice.choice
        match kind:
            case "state" | "have":
                group, row = choice(facts := self.facts[kind])
                others = [other for name, other in facts if name == group]
                return self._is(group, row), lambda: self._is(group, choice(others))
            case "passive":
                group, row = choice(self.passives)
                return self._undergoes(row), lambda: self._does(group, choice(self.human)[1])
            case "spoken":
                return self._around(FIRST, {}, choice(self.human)[1]), dict
            case _:
                events = self.human if kind == "human" else self.words.events
                group, event = choice(events)
                return self._does(group, event), lambda: self._does(*choice(alike(event, events)))

    def _does(self, group: str, event: Event) -> Slots:
        kind = self.dice.choice(self.words.classes[group])
        person, subject = draw_subject(self.words, kind, self.dice)
        return self._around(person, subject, event)

    def _is(self, group: str, row: Row) -> Slots:
        kind = self.dice.choice(self.words.classes[group])
        fitting = [one for other, one in self.words.events if kind in self.words.classes[other]]
        person, subject = draw_subject(self.words, kind, self.dice, BARE)
        fact = {"dit": row[0], "this": row[1], "nietdit": negate(row[0], self.words.after_niet)}
        return self._around(person, subject | fact, self.dice.choice(fitting))

    def _undergoes(self, row: Row) -> Slots:
        noun, participle, english = row
        person, slots = draw_phrase(self.words, Noun.read(noun), "", self.dice)
        slots |= {"part": participle, "epart": english} | self._helpers(person) | self._extras()
        return slots if " " in english else slots | {"did": english}

    def _around(self, person: int, subject: Slots, event: Event) -> Slots:
        event = with_object(self.words, event, self.dice)
        slots = event.slots(person, self.words.after_niet) | self._helpers(person)
        slots |= self._extras(event.setting)
        worn = self.dice.choice(self.worn).slots(person, frozenset())
        slots |= {"worn": worn["end"], "wearing": worn["ing"], "many": "s" * (person == PLURAL)}
        return refer(subject | slots)

    def _helpers(self, person: int) -> Slots:
        return {name: forms[person] for name, forms in self.words.helpers.items()}

    def _extras(self, setting: str = "none") -> Slots:
        slots = dict[str, str]()
        for gaps, rows in (self.words.times | self.words.manners).items():
            slots |= zip(gaps.split(), self.dice.choice(rows), strict=True)
        places = [row for name in self.words.settings[setting] for row in self.words.places[name]]
        if places:
            slots["plaats"], slots["place"] = self.dice.choice(places)
        return slots


def flat(tables: Table[Row]) -> list[tuple[str, Row]]:
    """Put each row beside the name of its table."""
    return [(group, row) for group, rows in tables.items() for row in rows]


def alike(event: Event, events: list[Deed]) -> list[Deed]:
    """Keep the events that go on in the same places."""
    return [deed for deed in events if deed[1].setting == event.setting]
