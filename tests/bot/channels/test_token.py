import pytest

from bot.channels.token import LIFE, conversation_of, issue

SECRET = "0123456789abcdef" * 2
SITE = "https://www.voorbeeld.nl"


def test_a_token_opens_its_own_conversation() -> None:
    token = issue(SECRET)
    assert conversation_of(token, SECRET) == token.partition(".")[0]


def test_no_two_tokens_are_alike() -> None:
    assert len({issue(SECRET) for _ in range(1000)}) == 1000


@pytest.mark.parametrize("token", ["", ".", "x", "x.y", "x.y.z", "default", "é.ø.å", "None"])
def test_a_made_up_token_opens_nothing(token: str) -> None:
    assert conversation_of(token, SECRET) is None


def test_a_token_for_one_conversation_does_not_open_another() -> None:
    mine, yours = issue(SECRET), issue(SECRET)
    mixed = yours.partition(".")[0] + "." + mine.partition(".")[2]
    assert conversation_of(mixed, SECRET) is None


def test_a_token_signed_with_another_secret_opens_nothing() -> None:
    assert conversation_of(issue("f" * 32), SECRET) is None


def test_a_token_that_was_given_to_one_site_is_worth_nothing_to_another() -> None:
    token = issue(SECRET, SITE)
    assert conversation_of(token, SECRET, SITE)
    assert conversation_of(token, SECRET, "https://elders.nl") is None
    assert conversation_of(token, SECRET) is None


def test_a_token_grows_old_and_its_age_cannot_be_changed() -> None:
    token = issue(SECRET, now=1000)
    assert conversation_of(token, SECRET, now=1000 + LIFE)
    assert conversation_of(token, SECRET, now=1001 + LIFE) is None
    name, _, signature = token.split(".")
    assert conversation_of(f"{name}.{99999:x}.{signature}", SECRET, now=99999) is None


def test_half_a_character_in_a_token_opens_nothing() -> None:
    assert conversation_of("\ud800.1.a", SECRET) is None


def test_a_clock_that_is_set_back_shuts_out_nobody_and_one_set_forward_asks_for_a_new_session() -> (
    None
):
    token = issue(SECRET, now=1_800_000_000)
    assert conversation_of(token, SECRET, now=1_800_000_000 - 86_400) is not None
    assert conversation_of(token, SECRET, now=1_800_000_000 + 86_400) is None
