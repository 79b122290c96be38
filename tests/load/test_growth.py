import json
from pathlib import Path

from tests.load.growth import code, kept


def test_a_run_goes_on_with_what_the_same_code_measured(tmp_path: Path) -> None:
    path = tmp_path / "growth.json"
    path.write_text(json.dumps({"code": code(), "sizes": {"100": {}}}))
    assert kept(path, code())["sizes"] == {"100": {}}


def test_a_run_of_other_code_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "growth.json"
    path.write_text(json.dumps({"code": "older", "sizes": {"100": {}}}))
    assert kept(path, "newer") == {"code": "newer"}
    path.write_text(json.dumps({"sizes": {"100": {}}}))
    assert kept(path, "newer") == {"code": "newer"}


def test_a_first_run_has_nothing_to_go_on_with(tmp_path: Path) -> None:
    assert kept(tmp_path / "growth.json", "newer") == {"code": "newer"}
