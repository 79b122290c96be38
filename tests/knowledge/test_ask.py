import json

import pytest

from knowledge.ask import ask_lines, parse
from knowledge.index import Index
from knowledge.settings import Settings

DECISION = Settings.read().decision
QUOTE = set(
    "statement title issuer date date_basis role url source_line start end text passage "
    "caveat".split()
)


def asked(index: Index, *lines: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in ask_lines(index, lines, DECISION)]


def test_each_line_gives_one_object_in_order(index: Index) -> None:
    lines = [json.dumps({"question": text}) for text in ("Wat zijn de oorzaken?", "Fiets?")]
    assert [found["question"] for found in asked(index, *lines)] == [
        "Wat zijn de oorzaken?",
        "Fiets?",
    ]


def test_an_answer_has_every_field_of_the_interface(index: Index) -> None:
    found = asked(index, '{"question": "Hoeveel meldingen krijgt Veilig Thuis jaarlijks binnen?"}')[
        0
    ]
    assert set(found) >= {"question", "outcome", "reason", "quotes", "facts", "rejected"}
    assert found["outcome"] == "answer" and found["reason"] is None and found["facts"] == []
    quotes = found["quotes"]
    assert isinstance(quotes, list) and set(quotes[0]) >= QUOTE


def test_a_refusal_names_its_reason_and_what_came_nearest(index: Index) -> None:
    found = asked(index, '{"question": "Wat kost een fiets voor mijn kind?"}')[0]
    assert found["outcome"] == "abstention" and found["reason"] == "nothing_near"
    rejected = found["rejected"]
    assert isinstance(rejected, list) and set(rejected[0]) == {"text", "similarity"}


@pytest.mark.parametrize(
    "line",
    ["{", "[]", '"tekst"', "{}", '{"question": 3}', '{"question": "x", "previous": "y"}',
     '{"question": "x", "previous": [1]}', '{"question": "\\ud800"}', "[" * 100_000],
)  # fmt: skip
def test_a_bad_line_gives_an_error_in_its_place_and_the_rest_goes_on(
    index: Index, line: str
) -> None:
    before, bad, after = asked(index, '{"question": "Raad?"}', line, '{"question": "Raad?"}')
    assert set(bad) == {"error"}
    assert before == after and before["question"] == "Raad?"


def test_earlier_messages_are_accepted() -> None:
    assert parse('{"question": "En dan?", "previous": ["Hoe vaak?"]}') == (
        "En dan?",
        ("Hoe vaak?",),
    )
    assert parse('{"question": "En dan?", "previous": null}') == ("En dan?", ())
