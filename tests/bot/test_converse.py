import pytest

from bot.converse import converse, turns_of


def test_a_line_holds_what_a_person_says() -> None:
    assert turns_of(b'{"turns": ["hallo", "dag"]}') == ["hallo", "dag"]


@pytest.mark.parametrize(
    "line",
    [
        *(b"{", b"[]", b"{}", b'{"turns": "hallo"}', b'{"turns": [1]}', b"\xff", b"[" * 99_999),
        b'{"turns": ["\\ud800"]}',
    ],
)
def test_a_bad_line_gives_an_error_in_its_place_and_the_rest_goes_on(line: bytes) -> None:
    found = list(converse("http://unused.invalid", [line, b"\n", b'{"turns": []}']))
    assert [set(result) for result in found[:1]] == [{"error"}]
    assert len(found) == 2
