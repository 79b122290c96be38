import pytest

from bot.config import effective
from bot.settings import DEFAULTS, SettingError

SECRETS = {
    name: f"geheim-{number}-{'x' * 32}"
    for number, name in enumerate(DEFAULTS)
    if any(word in name for word in ("SECRET", "TOKEN", "PASSWORD", "VERIFY"))
}


def test_no_secret_is_printed() -> None:
    given = {**SECRETS, "VT_REDIS": "rediss://bot:geheim-wachtwoord@redis:6379/0"}
    printed = "\n".join(effective(given))
    assert len(SECRETS) > 10 and "geheim" not in printed
    assert "VT_SECRET=set, not shown" in printed
    assert "VT_REDIS=rediss://(not shown)@redis:6379/0" in printed


def test_every_setting_is_printed_with_its_value() -> None:
    lines = list(effective({"VT_PORT": "7000"}))
    assert "VT_PORT=7000" in lines
    assert "VT_ACTION_PORT=5055  (default)" in lines
    assert [line.partition("=")[0] for line in lines[: len(DEFAULTS)]] == list(DEFAULTS)


def test_several_servers_that_share_no_conversations_are_told() -> None:
    def told(**given: str) -> list[str]:
        return [line for line in effective(given) if "takes its conversations" in line]

    assert len(told(VT_BOTS="2")) == 1
    assert told() == told(VT_BOTS="1") == told(VT_BOTS="2", VT_REDIS="redis://redis:6379/0") == []


def test_images_that_are_not_pinned_are_told() -> None:
    told = [line for line in effective({}) if line.startswith("image VT_DEBIAN=")]
    assert len(told) == 1 and ("(pinned)" in told[0] or "docs/operations.md" in told[0])


def test_a_wrong_setting_is_named() -> None:
    with pytest.raises(SettingError, match="VT_PORT=x"):
        list(effective({"VT_PORT": "x"}))
