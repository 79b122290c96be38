import json
import subprocess
import sys
from pathlib import Path

import pytest

from knowledge.switch import HISTORY, is_off, turn_off, turn_on

ROOT = Path(__file__).parents[2]


def test_off_is_off_until_it_is_turned_on(tmp_path: Path) -> None:
    assert not is_off(tmp_path)
    turn_off(tmp_path, "Een verklaring klopt niet.")
    assert is_off(tmp_path)
    turn_on(tmp_path, "Hersteld.")
    assert not is_off(tmp_path)


def test_every_use_is_recorded_with_its_reason_and_time(tmp_path: Path) -> None:
    turn_off(tmp_path, "Een verklaring\nklopt niet.")
    turn_on(tmp_path, "Hersteld.")
    lines = [json.loads(line) for line in (tmp_path / HISTORY).read_text().splitlines()]
    assert [(line["switched"], line["reason"]) for line in lines] == [
        ("off", "Een verklaring klopt niet."),
        ("on", "Hersteld."),
    ]
    assert all(line["at"].endswith("+00:00") for line in lines)


@pytest.mark.parametrize("reason", ["", "  "])
def test_nothing_is_turned_off_without_a_reason(tmp_path: Path, reason: str) -> None:
    with pytest.raises(ValueError, match="say why"):
        turn_off(tmp_path, reason)
    assert not is_off(tmp_path)


def test_half_a_file_still_means_off(tmp_path: Path) -> None:
    (tmp_path / "off.json").write_text('{"reas')
    assert is_off(tmp_path)


def test_with_a_full_disk_answering_is_off_all_the_same_and_what_is_missing_is_said(
    tmp_path: Path,
) -> None:
    program = (
        "import resource, sys\n"
        "from knowledge.__main__ import main\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))\n"
        f"sys.exit(main(['--root', {str(tmp_path)!r}, 'off', 'Een verklaring klopt niet.']))\n"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT)
    assert run.returncode == 2
    assert run.stderr.startswith("answering is off, but the reason could not be recorded")
    assert is_off(tmp_path)
