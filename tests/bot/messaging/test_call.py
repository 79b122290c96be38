import pytest

from bot.messaging.call import Call, RefusedError, items, mapping, text


@pytest.mark.parametrize("body", [b"", b"x", b"[]", b"3", b"null", b"\xff", b"[" * 100_000])
def test_a_body_that_is_no_object_is_refused(body: bytes) -> None:
    with pytest.raises(RefusedError) as refusal:
        Call("https://x", body=body).json()
    assert refusal.value.status == 400


def test_a_charset_does_not_hide_the_media_type() -> None:
    headers = {"content-type": "Application/JSON; charset=utf-8"}
    assert Call("https://x", headers=headers).media_type() == "application/json"


def test_values_of_another_kind_count_as_not_there() -> None:
    assert mapping([1]) == {} and items({"a": 1}) == [] and items([1, {"a": 1}]) == [{"a": 1}]
    assert (text(None), text(True), text([]), text(3), text("x")) == ("", "", "", "3", "x")
