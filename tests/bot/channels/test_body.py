import json

import pytest

from bot.channels import body
from bot.channels.refusal import Refusal
from bot.guard import LONGEST

JSON = "application/json"
GOOD = {"session": "a.b.c", "id": "vraag-01", "text": "hallo"}


def refused(given: bytes, media_type: str = JSON) -> str:
    with pytest.raises(Refusal) as refusal:
        body.read(given, media_type, body.MESSAGE)
    return refusal.value.code


def test_a_message_is_read_with_or_without_an_id() -> None:
    assert body.read(json.dumps(GOOD).encode(), JSON, body.MESSAGE) == GOOD
    bare = {"session": "a.b.c", "text": ""}
    assert body.read(json.dumps(bare).encode(), f"{JSON}; charset=utf-8", body.MESSAGE) == bare


@pytest.mark.parametrize(
    "media_type",
    ["", "text/plain", "text/plain;charset=UTF-8", "application/x-www-form-urlencoded",
     "multipart/form-data", "application/jsonx"],
)  # fmt: skip
def test_what_any_page_can_post_without_asking_is_refused(media_type: str) -> None:
    assert refused(json.dumps(GOOD).encode(), media_type) == "bad_media_type"


@pytest.mark.parametrize(
    "given",
    [[], "x", 3, None, {}, {**GOOD, "text": 3}, {**GOOD, "session": None}, {**GOOD, "id": "kort"},
     {**GOOD, "id": "a b c d e f"}, {**GOOD, "metadata": {}}, {"text": "x"},
     {**GOOD, "session": "x" * 201}],
)  # fmt: skip
def test_another_shape_is_refused(given: object) -> None:
    assert refused(json.dumps(given).encode()) == "bad_request"


@pytest.mark.parametrize("given", [b"", b"x", b"\xff", b'{"text":', b"[" * 5000])
def test_what_is_no_json_is_refused(given: bytes) -> None:
    assert refused(given) == "bad_request"


def test_the_longest_message_fits_in_every_script_and_nothing_more() -> None:
    longest = {"session": "x" * 200, "id": "x" * 64, "text": "ع" * (LONGEST - 200)}
    body.read(json.dumps(longest, ensure_ascii=False).encode(), JSON, body.MESSAGE)
    assert refused(b" " * (body.LONGEST_BODY + 1)) == "too_long"


def test_an_opinion_has_no_room_for_text() -> None:
    good = {"session": "a.b.c", "answer": "antwoord1", "helpful": True}
    assert body.read(json.dumps(good).encode(), JSON, body.FEEDBACK) == good
    with pytest.raises(Refusal):
        body.read(json.dumps({**good, "why": "hij slaat"}).encode(), JSON, body.FEEDBACK)
