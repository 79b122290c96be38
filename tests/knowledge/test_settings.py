from pathlib import Path

import pytest

from knowledge.settings import FILE, Settings


def test_the_shipped_settings_are_complete() -> None:
    settings = Settings.read()
    assert 0 < settings.decision.risk < 1
    assert settings.decision.quotes <= 3


@pytest.mark.parametrize(
    ("old", "new"), [("  quotes: 3", ""), ("  risk:", "  riks:"), ("encoder:", "coder:")]
)
def test_a_missing_or_unknown_setting_is_refused_by_name(
    tmp_path: Path, old: str, new: str
) -> None:
    path = tmp_path / "settings.yml"
    path.write_text(FILE.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    with pytest.raises(ValueError, match=r"settings\.yml"):
        Settings.read(path)
