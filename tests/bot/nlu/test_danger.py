import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.nlu.danger import NONE, DangerPhrases
from bot.nlu.danger_order import ORDER
from bot.nlu.danger_phrase import NEEDED
from bot.nlu.danger_program import Program
from bot.nlu.fold import heard
from bot.replies import Replies

PHRASES = DangerPhrases.read()
SAFETY = Path(__file__).parents[2] / "questions/safety.jsonl"


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("hij slaat me", "acute"),
        ("Mijn man bedreigt mij met een mes!!", "acute"),
        ("hij staat voor mijn deur", "acute"),
        ("ik ben bang voor mijn ex", "acute"),
        ("mijn buurvrouw wordt elke avond geslagen", "acute"),
        ("Ik wil dood.", "suicide"),
        ("ik zie het leven niet meer zitten", "suicide"),
        ("ik ga een eind aan mijn leven maken", "suicide"),
        ("m'n pa slaat m'n ma", "child"),
        ("mama slaat mij altijd", "child"),
        ("ik ben 11 en ik ben bang thuis", "child"),
        ("ik durf niet naar huis", "child"),
        ("mijn baby is door elkaar geschud", "injured"),
        ("ik ben verkracht", "sexual"),
        ("ik ga haar vermoorden", "threat"),
        ("ik heb mijn vrouw geslagen", "perpetrator"),
        ("ik ben bang dat ik mijn kind pijn doe", "impulse"),
        ("oma wordt opgesloten door haar zoon", "elder"),
        ("mijn ex stalkt mij", "watched"),
        ("Hoeveel meldingen zijn er? hij slaat me nu", "acute"),
    ],
)
def test_a_phrase_tells_the_danger(text: str, category: str) -> None:
    assert PHRASES.category(text) == category


@pytest.mark.parametrize(
    "text",
    [
        "ik word helemaal gek van die wachttijden",
        "hoeveel dodelijke slachtoffers zijn er per jaar",
        "Is een 112-melding ook een melding bij Veilig Thuis?",
        "wat doet Veilig Thuis als een kind geslagen wordt?",
        "Naar welke hulp verwijst Veilig Thuis bij suïcidaliteit van een ouder?",
        "wat doet Veilig Thuis tegen ouderenmishandeling",
        "hallo",
        "",
    ],
)
def test_a_look_alike_does_not(text: str) -> None:
    assert PHRASES.category(text) is None


def test_every_category_has_its_reply() -> None:
    replies = Replies.read().variations
    assert all(f"utter_danger_{name}" in replies for name in ORDER)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("my husband hits me", "acute"),
        ("I want to kill myself", "suicide"),
        ("my dad hits me", "child"),
        ("kocam beni dövüyor", "acute"),
        ("KOCAM BENİ DÖVÜYOR", "acute"),
        ("kocam beni dovuyor", "acute"),
        ("زوجي يضربني", "acute"),
        ("زَوْجِي يَضْرِبُنِي", "acute"),
        ("زوجــي يضربنـــي", "acute"),
        ("أريد أن أموت", "suicide"),
        ("mąż mnie bije", "acute"),
        ("maz mnie bije", "acute"),
        ("chce umrzec", "suicide"),
    ],
)
def test_other_languages_with_and_without_their_marks(text: str, category: str) -> None:
    assert PHRASES.category(text) == category


@pytest.mark.parametrize(
    "text", ["hei slaadt mei", "hij slaaaaat me", "mn man sloech me", "ik wort geslage"]
)
def test_spelling_by_ear_is_understood(text: str) -> None:
    assert PHRASES.category(text) == "acute"


def test_a_general_question_silences_a_weak_phrase_only() -> None:
    languages = [
        {
            "strong": {"acute": ["hij slaat me"]},
            "weak": {"acute": ["geslagen"]},
            "general": ["hoeveel"],
        }
    ]
    phrases = DangerPhrases.compile(languages)
    assert phrases.category("geslagen") == "acute"
    assert phrases.category("hoeveel kinderen worden geslagen") is None
    assert phrases.category("hoeveel meldingen zijn er? hij slaat me") == "acute"


def each_alone(program: Program) -> Iterator[Program]:
    """Each phrase by itself, without asking first for the words that it needs."""
    ends = program.ends.tolist()
    for start, end, rank in zip([0, *ends], ends, program.ranks, strict=False):
        code = program.code[start:end]
        code = code[code[:, 0] != NEEDED]
        yield replace(
            program,
            code=code,
            ends=np.array([len(code)], np.int32),
            ranks=np.array([rank], np.int32),
        )


def test_no_phrase_is_missed_by_stopping_at_the_first_or_at_a_word_that_is_not_there() -> None:
    strong = list(each_alone(PHRASES.strong))
    lines = SAFETY.read_text(encoding="utf-8").splitlines()[::10]
    for words in (heard(json.loads(line)["text"]) for line in lines):
        places = PHRASES.words.places(words)
        expected = min(program.first(places, NONE) for program in strong)
        assert PHRASES.strong.first(places, NONE) == expected


def test_danger_at_the_end_of_a_long_message_is_seen() -> None:
    assert PHRASES.category("hoe lang is de wachttijd? " * 300 + "hij slaat me") == "acute"


def test_an_unknown_category_stops_the_start() -> None:
    with pytest.raises(ValueError, match="unknown categories"):
        DangerPhrases.compile([{"strong": {"akute": ["hij slaat me"]}}])


def test_a_missing_folder_of_phrases_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no danger phrases"):
        DangerPhrases.read(tmp_path)
