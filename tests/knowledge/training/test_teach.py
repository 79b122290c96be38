"""The second stage brings questions and their passages together."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from knowledge.training.distil import distil
from knowledge.training.material import Texts
from knowledge.training.prefixes import PASSAGE, QUESTION, STARTS
from knowledge.training.recipe import Distillation, Teaching
from knowledge.training.student import Pieces, Student
from knowledge.training.teach import Sources, teach, turns


@pytest.fixture(scope="module")
def sources(
    texts: Texts,
    teacher: Path,
    lessons: Path,
    small: Distillation,
    tmp_path_factory: pytest.TempPathFactory,
) -> Sources:
    out = tmp_path_factory.mktemp("first")
    return Sources(distil(texts, out, small, teacher), lessons, texts, small, teacher)


def test_questions_find_their_passages_better_than_before(
    sources: Sources, short: Teaching, tmp_path: Path
) -> None:
    teach(sources, tmp_path, short)
    noted = [
        json.loads(line)["retrieval"]
        for line in (tmp_path / "log.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert noted[-1] < noted[0]


def test_the_folder_it_saves_is_an_ordinary_one(
    sources: Sources, short: Teaching, tmp_path: Path
) -> None:
    assert (teach(sources, tmp_path, short) / "modules.json").exists()


def test_only_questions_and_passages_are_read_behind_a_prefix(
    sources: Sources, short: Teaching, tmp_path: Path
) -> None:
    student = Student.load(sources.student, short.longest)

    def pieces(found: Pieces) -> list[list[str]]:
        return [student.tokenizer.convert_ids_to_tokens(row) for row in found["input_ids"]]

    turn = turns(student, sources, short, tmp_path)[0]
    assert all(row[1:3] == list(QUESTION) for row in pieces(turn.asked))
    assert all(row[1:3] == list(PASSAGE) for row in pieces(turn.passages))
    assert not any(STARTS.keys() & set(row) for row in pieces(turn.kept.pieces))


@pytest.mark.parametrize("passes", [0.5, 2.5])
def test_a_run_may_end_within_a_pass(
    sources: Sources, short: Teaching, tmp_path: Path, passes: float
) -> None:
    student = Student.load(sources.student, short.longest)
    whole = len(turns(student, sources, replace(short, passes=1.0), tmp_path / "whole"))
    part = len(turns(student, sources, replace(short, passes=passes), tmp_path / "part"))
    assert part == round(whole * passes)
