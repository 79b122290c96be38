"""A run teaches the student something, and goes on where it stopped."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from sentence_transformers import SentenceTransformer

from knowledge.training import distil as stage
from knowledge.training.distil import Lots, distil
from knowledge.training.material import Texts
from knowledge.training.pairs import Pair
from knowledge.training.recipe import Distillation
from knowledge.training.student import Student


def losses(out: Path) -> list[float]:
    return [
        json.loads(line)["loss"]
        for line in (out / "log.jsonl").read_text(encoding="utf-8").splitlines()
    ]


def test_dutch_comes_to_lie_near_its_english(
    texts: Texts, teacher: Path, small: Distillation, tmp_path: Path
) -> None:
    folder = distil(texts, tmp_path, small, teacher)
    student = SentenceTransformer(str(folder), device="cpu")
    dutch, own, other = student.encode(
        ["Zij ziet nu de brief.", "She sees the letter now.", "She paints the door now."]
    )
    assert dutch @ own > dutch @ other


def test_a_stopped_run_goes_on_to_the_same_weights(
    texts: Texts,
    teacher: Path,
    small: Distillation,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(stage, "SAVE_EVERY", 5)
    whole = SentenceTransformer(
        str(distil(texts, tmp_path / "whole", small, teacher)), device="cpu"
    )
    # The trainer of word pieces breaks ties by chance, so both runs get the same vocabulary.
    shutil.copytree(tmp_path / "whole" / "start", tmp_path / "halves" / "start")
    with monkeypatch.context() as broken:
        broken.setattr(stage.Progress, "step", _stop_at_eight)
        with pytest.raises(KeyboardInterrupt):
            distil(texts, tmp_path / "halves", small, teacher)
    assert (tmp_path / "halves" / "checkpoint.pt").exists()
    halves = SentenceTransformer(
        str(distil(texts, tmp_path / "halves", small, teacher)), device="cpu"
    )
    assert whole.encode("Zij zoekt nu de school.") == pytest.approx(
        halves.encode("Zij zoekt nu de school."), abs=1e-5
    )


def test_without_a_pass_the_student_is_laid_and_nothing_is_taught(
    texts: Texts, teacher: Path, small: Distillation, tmp_path: Path
) -> None:
    folder = distil(texts, tmp_path, replace(small, passes=0.0), teacher)
    laid, start = (
        SentenceTransformer(str(path), device="cpu").encode("Zij ziet nu de brief.")
        for path in (folder, tmp_path / "start")
    )
    assert laid == pytest.approx(start)


def _stop_at_eight(progress: stage.Progress, number: int, **_: float) -> None:
    if number == 8:
        raise KeyboardInterrupt


def test_what_is_english_alone_is_read_once(teacher: Path, small: Distillation) -> None:
    pairs = [
        Pair("She sees the door.", "Zij ziet de deur.", "tatoeba"),
        Pair("a thing of a kind", "a thing of a kind", "glosses"),
    ]
    vectors, split = np.eye(2, 32), Student.load(teacher).split
    lot = Lots(pairs, vectors, [[0, 1]], replace(small, english_share=1.0), split)[0]
    assert lot.targets.tolist() == vectors[[0, 1, 0]].tolist()


def test_a_student_knows_its_prefixes_from_the_start(
    texts: Texts, teacher: Path, small: Distillation, tmp_path: Path
) -> None:
    distil(texts, tmp_path, replace(small, passes=0.0), teacher)
    assert Student.load(tmp_path / "start").prefixes.question
