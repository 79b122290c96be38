import os
import subprocess
import sys
from pathlib import Path

import yaml

from bot.channel_list import messengers
from bot.credentials import credentials
from bot.serve import refuse_unguarded
from bot.settings import MESSENGERS

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "credentials.example.yml"
SHARED = {"VT_SECRET": "s" * 32, "VT_PUBLIC_URL": "https://chat.voorbeeld.nl"}
TELEGRAM = {"VT_TELEGRAM_TOKEN": "1:" + "A" * 35, "VT_TELEGRAM_SECRET": "t" * 32}


def run(**variables: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "bot.channel_list"],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
    )


def test_every_channel_is_off_in_what_is_shipped() -> None:
    assert list(credentials(ROOT / "credentials.yml")) == ["bot.channels.web.WebChannel"]
    assert list(credentials(EXAMPLE)) == ["bot.channels.web.WebChannel"]


def test_the_example_shows_every_channel_with_all_its_secrets_and_options() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    for path, channel in messengers():
        assert path in text
        for need in channel.needs:
            assert need.default or need.name in text or need.name.startswith("VT_TWILIO")


def test_the_example_is_read_when_its_comment_marks_are_taken_away(tmp_path: Path) -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    blocks = [line[2:] for line in lines if line.startswith(("# bot.channels", "#   "))]
    listed = yaml.safe_load("\n".join(blocks))
    assert set(listed) == {path for path, _ in messengers()}
    path = tmp_path / "all.yml"
    path.write_text(yaml.safe_dump(listed), encoding="utf-8")
    refuse_unguarded(path)
    for name, channel in messengers():
        for option, value in (listed[name] or {}).items():
            (need,) = [need for need in channel.needs if need.name == option]
            assert need.problem(str(value)) is None


def test_every_secret_belongs_to_a_channel_and_is_known_to_the_settings() -> None:
    wanted = {need.name for _, ch in messengers() for need in ch.needs if need.is_secret}
    assert wanted == set(MESSENGERS)


def test_the_list_says_what_is_off_what_is_missing_and_what_to_register() -> None:
    result = run(**SHARED)
    assert result.returncode == 0, result.stderr
    assert "https://chat.voorbeeld.nl/webhooks/telegram/webhook" in result.stdout
    assert "telegram         off" in result.stdout
    assert "- VT_TELEGRAM_TOKEN is missing" in result.stdout


def test_the_list_fails_when_a_channel_that_is_on_cannot_start(tmp_path: Path) -> None:
    path = tmp_path / "credentials.yml"
    path.write_text("bot.channels.telegram.Telegram: {}", encoding="utf-8")
    result = run(VT_CREDENTIALS=str(path), **SHARED)
    assert result.returncode == 1 and "telegram         on " in result.stdout
    good = run(VT_CREDENTIALS=str(path), **SHARED, **TELEGRAM)
    assert good.returncode == 0 and "AAAA" not in good.stdout
