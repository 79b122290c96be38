from pathlib import Path

import pytest

from bot.credentials import check, credentials
from bot.settings import SettingError, Settings

SHARED = {"VT_SECRET": "s" * 32, "VT_PUBLIC_URL": "https://chat.voorbeeld.nl"}
TELEGRAM = {"VT_TELEGRAM_TOKEN": "1:" + "A" * 35, "VT_TELEGRAM_SECRET": "t" * 32}


def listing(tmp_path: Path, text: str, **variables: str) -> Settings:
    path = tmp_path / "credentials.yml"
    path.write_text(text, encoding="utf-8")
    return Settings.read({**SHARED, "VT_CREDENTIALS": str(path), **variables})


def test_a_channel_with_everything_may_start(tmp_path: Path) -> None:
    check(listing(tmp_path, "bot.channels.telegram.Telegram: {}", **TELEGRAM))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("bot.channels.telegram.Telegram: {}", "telegram.Telegram: VT_TELEGRAM_TOKEN is missing"),
        ("bot.channels.telegram.Telegram: [x]", "its options are names and values"),
        ("- bot.channels.telegram.Telegram", "is no list of channels"),
        ("a: b: c", "cannot be read"),
        ("bot.channels.telegram.Telegram: {apis: x}", "'apis' is not an option"),
        ("bot.channels.signal.Signal: {}", "there is no such file"),
        ("bot.channels.telegram.Telegraph: {}", "there is no such class"),
    ],
)
def test_a_channel_that_cannot_start_is_one_line(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(SettingError, match=problem) as error:
        check(listing(tmp_path, text))
    assert "\n" not in str(error.value)


def test_a_file_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="set VT_CREDENTIALS"):
        credentials(tmp_path / "nothing.yml")
