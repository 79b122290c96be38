import re
import shutil
from pathlib import Path

import pytest
import yaml

from knowledge.curated import CuratedError
from knowledge.fact import FOLDER, read_facts

# What a fact may be shown as, by the marks of its source: see docs/decisions.md.
LIMITED = ("1R", "D", "S")
LIMITS = re.compile(
    r"regio|volgens|bron|bericht|in 20\d\d|website|artsen|niet zeker", re.IGNORECASE
)


def test_a_fact_from_one_region_or_the_press_says_so_itself() -> None:
    for fact in read_facts():
        if any(mark in fact.source.status for mark in LIMITED):
            assert LIMITS.search(f"{fact.text} {fact.scope}"), fact.id


def test_nothing_unverified_or_inferred_is_a_fact() -> None:
    for fact in read_facts():
        assert not {"U", "I"} & set(fact.source.status.split(",")), fact.id


def test_a_fact_is_unchecked_until_somebody_signed_for_it() -> None:
    assert not any(fact.is_checked for fact in read_facts())


def test_every_number_in_a_fact_is_a_help_line(tmp_path: Path) -> None:
    lines = yaml.safe_load((FOLDER / "helplines.yml").read_text(encoding="utf-8"))
    known = {line["number"] for line in lines}
    for fact in read_facts():
        for number in re.findall(r"\b0[89]00-\d+|\b1(?:12|13)\b", fact.text + fact.english):
            assert number in known, fact.id


def test_an_id_that_is_used_twice_is_refused(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "raad.yml", tmp_path / "a.yml")
    shutil.copy(FOLDER / "raad.yml", tmp_path / "b.yml")
    with pytest.raises(CuratedError, match=r"b\.yml: entry 1: the id .* is already used"):
        read_facts(tmp_path)
