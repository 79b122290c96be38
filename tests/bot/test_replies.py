"""The words of domain.yml: what every reply must hold, whoever edits it."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.replies import Replies

ROOT = Path(__file__).parents[2]
REPLIES = Replies.read()
TEXTS = [
    pytest.param(name, variation["text"], id=name)
    for name, variations in REPLIES.variations.items()
    for variation in variations
    # Parts are never said alone: the reply they stand in has the numbers.
    if not name.startswith("utter_part_") and name != "utter_old_figure"
]
NUMBER = re.compile(r"\b0[0-9]{2,3}[- ]?[0-9]{3,7}\b|\b1[0-9]{2}\b|\b088[- 0-9]{7,}\b")


def helplines() -> set[str]:
    path = ROOT / "knowledge" / "facts" / "helplines.yml"
    return {line["number"] for line in yaml.safe_load(path.read_text(encoding="utf-8"))}


READ_BY_PEOPLE = [
    "domain.yml",
    "README.md",
    "docs/publieksteksten.md",
    "deploy/haproxy/front.cfg",
    "bot/widget/example/page.html",
    *(f"bot/widget/src/words/{language}.json" for language in ("nl", "en", "tr", "ar", "pl")),
]


@pytest.mark.parametrize(("name", "text"), TEXTS)
def test_every_reply_names_the_emergency_number(name: str, text: str) -> None:
    assert "112" in text


@pytest.mark.parametrize(("name", "text"), TEXTS)
def test_every_reply_names_a_line_that_is_open_day_and_night(name: str, text: str) -> None:
    assert any(number in text for number in ("0800-2000", "113", "0800-0188"))


@pytest.mark.parametrize(("name", "text"), TEXTS)
def test_every_reply_is_one_bubble(name: str, text: str) -> None:
    assert "\n\n" not in text


@pytest.mark.parametrize("path", READ_BY_PEOPLE)
def test_every_number_stands_in_the_reviewed_list(path: str) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    assert set(NUMBER.findall(text)) <= helplines()


def test_a_number_that_is_not_in_the_list_would_be_seen() -> None:
    found = set(NUMBER.findall("Bel 0900-0101, 088-120 50 05 of 116."))
    assert found and not found <= helplines()


def test_only_danger_replies_are_named_so() -> None:
    intents = {
        f"utter_{intent}"
        for intent in yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))["intents"]
        if intent.startswith("danger_")
    }
    named = {name for name in REPLIES.variations if name.startswith("utter_danger_")}
    assert named == intents | {"utter_danger_context"}


def test_until_an_operator_is_named_the_bot_says_that_it_is_a_trial() -> None:
    greeting = REPLIES.text("utter_greet")
    assert "proefversie" in greeting and "niet van Veilig Thuis" in greeting
    assert "{" not in greeting


def test_with_an_operator_the_bot_names_it() -> None:
    named = Replies(REPLIES.variations, {"operator": "Gemeente Voorbeeld"})
    greeting = named.text("utter_greet")
    assert "Gemeente Voorbeeld" in greeting and "proefversie" not in greeting


def test_an_unknown_reply_is_an_error() -> None:
    with pytest.raises(KeyError):
        REPLIES.text("utter_nothing")


def test_a_domain_is_read_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "domain.yml"
    domain: dict[str, Any] = {"slots": {}, "responses": {"utter_x": [{"text": "Ja."}]}}
    path.write_text(yaml.safe_dump(domain), encoding="utf-8")
    assert Replies.read(path).text("utter_x") == "Ja."
