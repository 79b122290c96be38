from pathlib import Path

import pytest

from bot.actions.danger_meaning_report import main


def test_a_split_without_messages_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "lines.jsonl"
    file.write_text('{"split": "dev", "text": "hij slaat me"}', encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["report", str(file), "test"])
    with pytest.raises(SystemExit, match="no messages of split 'test' to score"):
        main()
