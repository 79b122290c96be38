import pytest

from bot.channels.origin import cors, is_admitted

ALLOWED = {"https://www.voorbeeld.nl"}


@pytest.mark.parametrize("origin", ["https://www.voorbeeld.nl", "https://chat.voorbeeld.nl", ""])
def test_a_listed_site_our_own_page_and_a_client_that_is_no_page_may_ask(origin: str) -> None:
    assert is_admitted(origin, "chat.voorbeeld.nl", ALLOWED)


@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example",
        "http://www.voorbeeld.nl",
        "https://www.voorbeeld.nl.evil.example",
        "https://voorbeeld.nl",
        "https://www.voorbeeld.nl:8443",
        "null",
        "*",
    ],
)
def test_anybody_else_may_not(origin: str) -> None:
    assert not is_admitted(origin, "chat.voorbeeld.nl", ALLOWED)


def test_a_request_without_a_host_has_no_own_page() -> None:
    assert not is_admitted("null", "", set())


def test_an_answer_may_be_read_by_the_asking_site_alone_and_without_cookies() -> None:
    headers = cors("https://www.voorbeeld.nl")
    assert headers["Access-Control-Allow-Origin"] == "https://www.voorbeeld.nl"
    assert headers["Vary"] == "Origin" and "Access-Control-Allow-Credentials" not in headers
