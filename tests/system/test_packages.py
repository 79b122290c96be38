"""What the tests need from the system is named when it is missing, and never skipped."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.system.conftest import ROOT

TOOLS = ("bash", "dirname", "grep")


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A PATH with a shell and hardly anything else, on a system that has no packages."""
    for tool in TOOLS:
        (tmp_path / tool).symlink_to(str(shutil.which(tool)))
    _command(tmp_path / "dpkg", "exit 1")
    return tmp_path


def check(path: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [path / "bash", "setup/system.sh", "--check"],
        cwd=ROOT,
        env={**os.environ, "PATH": str(path)},
        capture_output=True,
        text=True,
    )


def test_what_is_missing_is_one_line_with_the_cure(bare: Path) -> None:
    result = check(bare)
    assert result.returncode == 1
    for word in ("chromium ", "npm ", "make system"):
        assert word in result.stderr


def test_a_command_that_came_from_elsewhere_will_do(bare: Path) -> None:
    for name in ("chromium", "npm"):
        _command(bare / name, "")
    assert "npm" not in check(bare).stderr


def test_make_says_what_to_do_without_npm(bare: Path) -> None:
    for tool in ("make", "sed", "uname"):
        (bare / tool).symlink_to(str(shutil.which(tool)))
    result = subprocess.run(
        [
            bare / "make",
            "-B",
            "SHELL=" + str(bare / "bash"),
            "bot/widget/node_modules/.package-lock.json",
        ],
        cwd=ROOT,
        env={**os.environ, "PATH": str(bare)},
        capture_output=True,
        text=True,
    )
    assert result.returncode == 2 and "npm is missing: run 'make system'" in result.stderr


def _command(path: Path, script: str) -> None:
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
