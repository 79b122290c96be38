import pytest

from bot.messaging.account import Account, Need, problems, shared_problems
from bot.settings import SettingError, Settings

NEEDS = (
    Need("VT_SLACK_TOKEN", r"xoxb-\S+", "the token that begins with xoxb-"),
    Need("app", r"\d+", "a number"),
    Need("api", r"https?://\S+", "an address", "https://slack.com/api"),
)
SHARED = {"VT_SECRET": "s" * 32, "VT_PUBLIC_URL": "https://chat.voorbeeld.nl/"}


def settings(**variables: str) -> Settings:
    return Settings.read({**SHARED, **variables})


def test_secrets_come_from_the_environment_and_the_rest_from_the_file() -> None:
    options = {"app": 12, "api": "http://127.0.0.1:1/api/"}
    account = Account.read(NEEDS, options, settings(VT_SLACK_TOKEN="xoxb-1"))
    assert (account["VT_SLACK_TOKEN"], account["app"]) == ("xoxb-1", "12")
    assert account["api"] == "http://127.0.0.1:1/api"
    assert account.public_url == "https://chat.voorbeeld.nl"


def test_a_default_holds_when_nothing_is_given() -> None:
    account = Account.read(NEEDS, {"app": "1"}, settings(VT_SLACK_TOKEN="xoxb-1"))
    assert account["api"] == "https://slack.com/api"


def test_a_missing_or_wrong_value_is_one_line_that_names_it_and_not_its_value() -> None:
    with pytest.raises(SettingError, match=r"^VT_SLACK_TOKEN is missing: the token"):
        Account.read(NEEDS, {"app": "1"}, settings())
    with pytest.raises(SettingError, match=r"^VT_SLACK_TOKEN cannot be right") as error:
        Account.read(NEEDS, {"app": "1"}, settings(VT_SLACK_TOKEN="geheim"))
    assert "geheim" not in str(error.value) and "\n" not in str(error.value)


def test_every_problem_can_be_listed() -> None:
    found = problems(NEEDS, {"ap": 1, "api": "x"}, settings())
    assert [line.split(" ")[0] for line in found] == ["'ap'", "VT_SLACK_TOKEN", "app", "api"]


def test_a_public_address_must_be_encrypted_unless_it_is_this_machine() -> None:
    assert shared_problems(settings()) == []
    assert shared_problems(settings(VT_PUBLIC_URL="http://127.0.0.1:5005")) == []
    assert "VT_PUBLIC_URL cannot be right" in shared_problems(settings(VT_PUBLIC_URL="http://x"))[0]
    names = [line.split(" ")[0] for line in shared_problems(Settings.read({}))]
    assert names == ["VT_SECRET", "VT_PUBLIC_URL"]


def test_an_account_shows_no_secret() -> None:
    account = Account.read(NEEDS, {"app": "1"}, settings(VT_SLACK_TOKEN="xoxb-1"))
    assert "xoxb" not in repr(account) and "ssss" not in repr(account)
    assert "xoxb" not in repr(settings(VT_SLACK_TOKEN="xoxb-1"))
