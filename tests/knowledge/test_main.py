import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def knowledge(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "knowledge", *arguments]
    return subprocess.run(command, cwd=ROOT, input=given, capture_output=True, timeout=300)


@pytest.mark.model
def test_index_builds_once_and_ask_answers_from_it(tmp_path: Path) -> None:
    root = ("--root", str(tmp_path))
    assert b"built" in knowledge(*root, "index").stdout
    assert b"unchanged" in knowledge(*root, "index").stdout
    lines = b'{"question": "Hoeveel meldingen krijgt Veilig Thuis per jaar?"}\nkapot\n\xff\n'
    result = knowledge(*root, "ask", "--jsonl", given=lines)
    first, *bad = [json.loads(line) for line in result.stdout.splitlines()]
    assert first["outcome"] == "answer"
    assert [set(line) for line in bad] == [{"error"}, {"error"}]
    assert result.returncode == 0


@pytest.mark.model
def test_a_missing_index_is_one_line_on_standard_error_and_exit_2(tmp_path: Path) -> None:
    result = knowledge("--root", str(tmp_path), "ask", "--jsonl", given=b'{"question": "x"}\n')
    assert (result.returncode, result.stdout) == (2, b"")
    assert result.stderr.decode().strip() == f"no index in {tmp_path}: build it with 'make index'"


@pytest.mark.model
@pytest.mark.skipif(os.geteuid() != 0, reason="mounting a small file system needs root")
def test_a_full_disk_is_one_line_that_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    mount = ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(tmp_path)]
    if subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("this machine allows no mounts")
    try:
        result = knowledge("--root", str(tmp_path), "index")
        assert result.returncode == 2
        assert "no disk space left" in result.stderr.decode()
        assert not list(tmp_path.iterdir())
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)
