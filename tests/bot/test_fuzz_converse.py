"""The JSON lines of `make converse`: understood, or refused in words."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.converse import turns_of
from tests.bot.channels.test_fuzz import JSON

LINES = (
    st.binary(max_size=200)
    | JSON.map(lambda value: json.dumps(value).encode())
    | st.fixed_dictionaries({"turns": JSON | st.lists(st.text())}).map(
        lambda value: json.dumps(value).encode()
    )
)


@settings(max_examples=400, deadline=None)
@given(LINES)
def test_any_line_is_a_conversation_or_an_error_in_words(line: bytes) -> None:
    try:
        turns = turns_of(line)
    except ValueError as error:
        assert str(error)
        return
    assert all(isinstance(turn, str) for turn in turns)
    "".join(turns).encode()
