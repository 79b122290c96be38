"""The second stage brings questions and their passages together."""

import json
from pathlib import Path

import pytest

from knowledge.training.distil import distil
from knowledge.training.material import Texts
from knowledge.training.recipe import Distillation, Teaching
from knowledge.training.teach import Sources, teach


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
