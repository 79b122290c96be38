import json
import sys
from pathlib import Path

import pytest
from prometheus_client import REGISTRY

from bot.record import write


def test_a_record_is_one_line_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    write("turn", {"ms": 3}, "log")
    fields = json.loads(capsys.readouterr().out)
    assert fields["record"] == "turn" and fields["ms"] == 3 and fields["at"] > 0


def test_off_is_off(capsys: pytest.CaptureFixture[str]) -> None:
    write("turn", {"ms": 3}, "off")
    assert capsys.readouterr().out == ""


def test_a_full_disk_costs_a_record_and_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    before = REGISTRY.get_sample_value("vt_records_lost_total") or 0.0
    full = Path("/dev/full").open("w")  # noqa: SIM115  closing it fails, as it should
    monkeypatch.setattr(sys, "stdout", full)
    for _ in range(3):
        write("turn", {"ms": 3}, "log")
    monkeypatch.undo()
    assert REGISTRY.get_sample_value("vt_records_lost_total") == before + 3
    with pytest.raises(OSError, match="No space left"):
        full.close()
