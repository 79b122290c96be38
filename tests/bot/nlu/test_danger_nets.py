import random
import statistics
import time

import numpy as np
import pytest

from bot.nlu.danger import DangerPhrases
from bot.nlu.danger_model import DangerModel
from bot.nlu.danger_nets import AHEAD, BROAD, LEAN, WEAK, DangerNets
from bot.nlu.danger_stretches import Judged
from bot.nlu.danger_trainer import trained
from bot.nlu.said import Said

NETS = DangerNets(DangerPhrases.read(), trained())
KILOBYTES = 8192
HOSTILE = [
    "\x00" * KILOBYTES,
    "\ud800" * KILOBYTES,
    "hij slaat \udfff me " * 400,
    "(" * 4000 + ")" * 4000,
    "a" * KILOBYTES,
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaa! " * 260,
    "\u0301\u0323" * 4000,
    "e\u0301\u0323\u0301" * 2000,
    "\u202e\u2067hij slaat me\u2069 " * 300,
    "ﷺ" * KILOBYTES,
    "ضرب" * 2700,
    "زوجي يضربني " * 680,
    "hij slaat " * 800,
    "ik ben mij hij de niet " * 350,
    "<hij>|(slaat|.*)* $ ^ ... !me " * 270,
    "🙂" * KILOBYTES,
    "İı" * 4000,
    "_" * KILOBYTES,
    " \n\t" * 2700,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_input_raises_or_takes_long(text: str) -> None:
    NETS.category(text)
    start = time.thread_time()
    NETS.category(text)
    assert time.thread_time() - start < 0.1


def test_random_input_never_raises() -> None:
    chance = random.Random(4)
    for _ in range(500):
        NETS.category("".join(chr(chance.randrange(0x11000)) for _ in range(300)))


def test_a_long_ordinary_message_takes_about_two_milliseconds() -> None:
    sentence = "Kunt u mij vertellen hoe lang het onderzoek duurt en wie er toezicht houdt? "
    text = (sentence * 200)[:KILOBYTES]
    times = []
    for _ in range(20):
        start = time.thread_time()
        NETS.category(text)
        times.append(time.thread_time() - start)
    assert statistics.median(times) < 0.01, "about 2 ms; the rest is for a busy machine"


def test_either_net_may_raise_the_alarm() -> None:
    only_phrases = DangerNets(NETS.phrases)
    assert only_phrases.category("hij slaat me") == "acute"
    assert only_phrases.category("de hond moest het ontgelden en ik ben de volgende") is None
    assert NETS.category("hij slaat me") == "acute"


def test_the_trained_net_sees_danger_without_a_phrase() -> None:
    text = "gisteren was het weer raak en nu zit ik met de kinderen in de auto"
    assert NETS.phrases.category(text) is None and NETS.category(text) is not None


@pytest.mark.parametrize(
    "text", ["hoi", "Hoe dien ik een klacht in?", "Hoeveel meldingen zijn er per jaar?", "dank je"]
)
def test_an_ordinary_message_is_no_danger(text: str) -> None:
    assert NETS.category(text) is None


@pytest.mark.parametrize("word", ["zelfmoord", "Suicidaal.", "verkracht", "intihar", "انتحار"])
def test_a_single_word_may_be_danger(word: str) -> None:
    assert NETS.category(word) is not None


@pytest.mark.parametrize(
    "word", ["aardbei", "wachttijden??", "klacht", "qwertyuiop", "blauw", "de", "hij"]
)
def test_most_single_words_are_not(word: str) -> None:
    assert NETS.category(word) is None


def test_a_story_about_danger_is_none() -> None:
    assert NETS.category("in de soap van gisteren sloeg een man zijn vrouw, kan dat echt") is None
    assert NETS.category("gisteren sloeg mijn man mij weer") is not None


@pytest.mark.parametrize(
    "text",
    [
        "Hoe meld ik anoniem? Hij heeft me gisteren weer gewurgd.",
        "wie houdt toezicht en mag ik dat nog weten voordat ik er vrijdag uit stap",
    ],
)
def test_danger_in_a_clause_of_an_ordinary_question_counts(text: str) -> None:
    assert NETS.category(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "ik neem gewoon alles in wat in het kastje ligt",
        "ik wil vannacht inslapen en nooit meer wakker worden",
        "ik loop straks het water in",
        "hoeveel paracetamol is te veel",
        "ik heb al mijn spullen weggegeven, ik heb ze niet meer nodig",
        "dan zijn ze eindelijk van mij af, voorgoed",
        "ik wilde jullie nog gedag zeggen, morgen ben ik er niet meer",
        "ik ga mezelf unaliven",
    ],
)
def test_suicide_without_its_usual_words_is_heard(text: str) -> None:
    assert NETS.category(text) == "suicide"


@pytest.mark.parametrize(
    "text",
    [
        "Wat kun je doen als je het niet vertrouwt?",
        "mag je er heen als je volwassen bent",
        "alles wat in het kastje ligt mag weg, waar lever ik oude medicijnen in",
        "ik ga slapen, morgen lees ik verder",
        "mijn collega neemt vrijdag afscheid, wie volgt haar op",
        "wanneer zijn we eindelijk van dat onderzoek af",
        "welke trein stopt in Assen",
        "ik kan niet meer inloggen",
        "ik geef speelgoed weg, neemt de opvang dat aan",
    ],
)
def test_what_only_sounds_like_it_is_not(text: str) -> None:
    assert NETS.category(text) is None


class Judge(DangerModel):
    """A model that says what it is told to say."""

    def __init__(self, score: float, **kinds: float) -> None:
        super().__init__(
            tuple(kinds), {"=a": 0}, np.zeros((1, 1 + len(kinds))), (score, *kinds.values())
        )


def named(score: float, found: str | None, **kinds: float) -> str:
    judge = Judge(score, **kinds)
    return NETS._category(judge, Judged(score, Said.of(["a"]), Said.of(["a"])), found)


def test_a_phrase_weighs_in_the_category_without_deciding_it() -> None:
    assert named(5.0, "child", child=0.0, acute=LEAN - 0.1) == "child"
    assert named(5.0, "child", child=0.0, acute=LEAN + 0.1) == "acute"


def test_a_weak_alarm_of_unclear_category_gets_the_broadest_reply() -> None:
    assert named(WEAK - 0.1, None, suicide=1.0, child=1.0 - AHEAD / 2, acute=0.0) == BROAD
    assert named(WEAK - 0.1, None, suicide=1.0, child=0.9 - AHEAD, acute=-1.0) == "suicide"
    assert named(WEAK + 0.1, None, suicide=1.0, child=1.0 - AHEAD / 2, acute=0.0) == "suicide"
