from pathlib import Path

import pytest

from bot.nlu.danger import DangerPhrases, fold
from bot.replies import Replies

PHRASES = DangerPhrases.read()


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


def test_accents_capitals_and_punctuation_do_not_matter() -> None:
    assert fold("Híj SLAAT... me!") == "hij slaat me"


def test_every_category_has_its_reply() -> None:
    names = {name for name, _ in PHRASES.patterns}
    replies = Replies.read().variations
    assert names and all(f"utter_danger_{name}" in replies for name in names)


def test_a_missing_folder_of_phrases_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no danger phrases"):
        DangerPhrases.read(tmp_path)
