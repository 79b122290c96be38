import pytest

from bot.channels.token import conversation_of, issue

SECRET = "0123456789abcdef" * 2


def test_a_token_opens_its_own_conversation() -> None:
    token = issue(SECRET)
    assert conversation_of(token, SECRET) == token.partition(".")[0]


def test_no_two_tokens_are_alike() -> None:
    assert len({issue(SECRET) for _ in range(1000)}) == 1000


@pytest.mark.parametrize("token", ["", ".", "x", "x.y", "default", "é.ø", "None"])
def test_a_made_up_token_opens_nothing(token: str) -> None:
    assert conversation_of(token, SECRET) is None


def test_a_token_for_one_conversation_does_not_open_another() -> None:
    mine, yours = issue(SECRET), issue(SECRET)
    mixed = yours.partition(".")[0] + "." + mine.partition(".")[2]
    assert conversation_of(mixed, SECRET) is None


def test_a_token_signed_with_another_secret_opens_nothing() -> None:
    assert conversation_of(issue("f" * 32), SECRET) is None
