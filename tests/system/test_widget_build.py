"""The file in the repository is the one that the sources build; its words and numbers are ours."""

import base64
import gzip
import hashlib
import json
import re
import shutil
import subprocess

import pytest
import yaml

from bot.channels.built import BUILT, WIDGET, Built
from bot.replies import Replies
from tests.system.conftest import ROOT

LARGEST = 60 * 1024  # bytes gzipped
FILE = BUILT / Built.read().file
HELPLINES = yaml.safe_load((ROOT / "knowledge/facts/helplines.yml").read_text(encoding="utf-8"))


def node(*command: str) -> subprocess.CompletedProcess[str]:
    assert shutil.which("npm"), "npm is missing: run 'make system' as root"
    return subprocess.run(command, cwd=WIDGET, capture_output=True, text=True, timeout=600)


@pytest.mark.system
def test_the_built_file_is_exactly_what_the_sources_build() -> None:
    result = node("node", "build.mjs", "--check")
    assert result.returncode == 0, result.stderr


@pytest.mark.system
def test_the_units_of_the_widget_pass_and_its_types_hold() -> None:
    for script in ("types", "test"):
        result = node("npm", "run", "--silent", script)
        assert result.returncode == 0, result.stdout + result.stderr


def test_the_integrity_that_pages_are_given_is_that_of_the_file() -> None:
    digest = base64.b64encode(hashlib.sha384(FILE.read_bytes()).digest()).decode()
    assert Built.read().integrity == f"sha384-{digest}"


def test_the_file_is_small_enough_for_a_slow_phone() -> None:
    assert len(gzip.compress(FILE.read_bytes(), 9)) <= LARGEST


def test_the_built_in_help_lines_are_the_reviewed_list() -> None:
    built = re.findall(r'\{number:"([^"]+)",name:"([^"]+)"\}', FILE.read_text(encoding="utf-8"))
    assert built == [(line["number"], line["name"]) for line in HELPLINES]


def test_the_lines_in_other_languages_are_those_of_the_replies() -> None:
    variations = Replies.read().variations["utter_language"]
    for path in WIDGET.glob("src/words/*.json"):
        if path.stem == "nl":
            continue
        (reply,) = [v for v in variations if (v.get("metadata") or {}).get("lang") == path.stem]
        line = json.loads(path.read_text(encoding="utf-8"))["help"]
        assert line in " ".join(reply["text"].split())


def test_the_file_asks_for_nothing_from_elsewhere() -> None:
    code = FILE.read_text(encoding="utf-8").partition("/*! Bundled")[0]
    addresses = set(re.findall(r"https?://[\w.-]+", code))
    assert addresses <= {"https://www.knmi.nl", "http://www.w3.org", "https://github.com"}
    for word in ("localStorage", "sessionStorage", "indexedDB", "document.cookie", "eval("):
        assert word not in code


def test_the_snippet_in_the_documents_is_the_one_that_works() -> None:
    text = (ROOT / "docs/widget.md").read_text(encoding="utf-8")
    assert Built.read().file in text and Built.read().integrity in text
