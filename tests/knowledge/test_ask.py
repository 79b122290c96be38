import json

import pytest

from knowledge.answerer import Answerer
from knowledge.ask import ask_lines, parse

QUOTE = set(
    "statement title issuer date date_basis role url source_line start end text passage "
    "caveat".split()
)


def asked(answerer: Answerer, *lines: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in ask_lines(answerer, lines)]


def test_each_line_gives_one_object_in_order(answerer: Answerer) -> None:
    lines = [json.dumps({"question": text}) for text in ("Wat zijn de oorzaken?", "Fiets?")]
    assert [found["question"] for found in asked(answerer, *lines)] == [
        "Wat zijn de oorzaken?",
        "Fiets?",
    ]


def test_an_answer_has_every_field_of_the_interface(answerer: Answerer) -> None:
    found = asked(
        answerer, '{"question": "Hoeveel meldingen krijgt Veilig Thuis jaarlijks binnen?"}'
    )[0]
    assert set(found) >= {"question", "outcome", "reason", "quotes", "facts", "rejected", "because"}
    assert found["outcome"] == "answer" and found["reason"] is None and found["corrects"] is False
    quotes = found["quotes"]
    assert isinstance(quotes, list) and set(quotes[0]) >= QUOTE


def test_a_refusal_names_its_reason_and_what_came_nearest(answerer: Answerer) -> None:
    found = asked(answerer, '{"question": "Wat kost een fiets voor mijn kind?"}')[0]
    assert found["outcome"] == "abstention" and found["quotes"] == []
    rejected = found["rejected"]
    assert isinstance(rejected, list) and set(rejected[0]) == {"text", "similarity"}


@pytest.mark.parametrize(
    "line",
    ["{", "[]", '"tekst"', "{}", '{"question": 3}', '{"question": "x", "previous": "y"}',
     '{"question": "x", "previous": [1]}', '{"question": "\\ud800"}', "[" * 100_000],
)  # fmt: skip
def test_a_bad_line_gives_an_error_in_its_place_and_the_rest_goes_on(
    answerer: Answerer, line: str
) -> None:
    before, bad, after = asked(answerer, '{"question": "Raad?"}', line, '{"question": "Raad?"}')
    assert set(bad) == {"error"}
    assert before == after and before["question"] == "Raad?"


def test_earlier_messages_are_read_along(answerer: Answerer) -> None:
    line = {"question": "en hoeveel dan?", "previous": ["Hoeveel meldingen komen er binnen?"]}
    assert asked(answerer, json.dumps(line))[0]["outcome"] == "answer"


def test_earlier_messages_are_accepted() -> None:
    assert parse('{"question": "En dan?", "previous": ["Hoe vaak?"]}') == (
        "En dan?",
        ("Hoe vaak?",),
    )
    assert parse('{"question": "En dan?", "previous": null}') == ("En dan?", ())
