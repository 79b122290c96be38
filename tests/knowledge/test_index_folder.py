import json
import time
from dataclasses import replace
from pathlib import Path

import pytest

from knowledge.corpus import Corpus
from knowledge.index import Index
from knowledge.index_folder import (
    built_at,
    current_folder,
    load_index,
    open_index,
    open_published,
    switch,
    write_index,
)
from knowledge.manifest import IndexMismatchError, Manifest
from knowledge.seal import IndexDamagedError
from knowledge.settings import Settings
from knowledge.statement_file import read_statements
from tests.knowledge.conftest import RANKING, StemEncoder

SETTINGS = Settings.read()
ENCODER = StemEncoder()
# Statements alone are corpus enough, and quick to index.
CORPUS = Corpus(read_statements())


def manifest(corpus: Corpus, digest: str = ENCODER.digest) -> Manifest:
    return Manifest.of(corpus, SETTINGS, digest)


def saved(root: Path) -> Path:
    folder = write_index(Index.build(CORPUS, ENCODER), manifest(CORPUS), root)
    switch(root, folder)
    return folder


def test_what_is_saved_finds_the_same_after_loading(tmp_path: Path) -> None:
    loaded = load_index(saved(tmp_path), CORPUS, ENCODER, SETTINGS)
    built = Index.build(CORPUS, ENCODER)
    for question in ("klacht over Veilig Thuis", "wachttijden", "kinderrechter"):
        assert loaded.search(question, RANKING) == built.search(question, RANKING)


def test_the_folder_is_named_by_its_digest_and_current_points_to_it(tmp_path: Path) -> None:
    folder = saved(tmp_path)
    assert folder.name == manifest(CORPUS).digest
    assert (tmp_path / "current").resolve() == folder.resolve()


def test_saving_twice_changes_nothing(tmp_path: Path) -> None:
    folder = saved(tmp_path)
    before = {file: file.stat().st_mtime_ns for file in folder.rglob("*")}
    saved(tmp_path)
    assert {file: file.stat().st_mtime_ns for file in folder.rglob("*")} == before


def test_an_index_that_is_older_than_the_corpus_is_refused(tmp_path: Path) -> None:
    folder = saved(tmp_path)
    first, *others = CORPUS.statements
    changed = Corpus((replace(first, title="Een andere titel"), *others))
    with pytest.raises(IndexMismatchError, match=r"present corpus: rebuild .*make index"):
        load_index(folder, changed, ENCODER, SETTINGS)


def test_an_index_of_another_encoder_is_refused(tmp_path: Path) -> None:
    folder = saved(tmp_path)
    other = StemEncoder()
    other.digest = "other"
    with pytest.raises(IndexMismatchError, match="encoder_digest"):
        load_index(folder, CORPUS, other, SETTINGS)


def test_a_build_that_fails_leaves_nothing_behind_and_the_old_index_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = saved(tmp_path)
    monkeypatch.setattr(Manifest, "save", _no_space)
    with pytest.raises(OSError, match="No space"):
        write_index(Index.build(CORPUS, ENCODER), manifest(CORPUS, "newer"), tmp_path)
    assert (tmp_path / "current").resolve() == folder.resolve()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([folder.name, "current"])


def test_a_missing_index_says_how_to_build_one(tmp_path: Path) -> None:
    with pytest.raises(IndexMismatchError, match="make index"):
        open_index(tmp_path)


def test_the_manifest_names_what_the_index_was_made_of(tmp_path: Path) -> None:
    parts = json.loads((saved(tmp_path) / "manifest.json").read_text(encoding="utf-8"))
    assert set(parts["corpus"]) >= {"reactie-igj-2024", "reactie-interview", "facts", "gaps"}
    assert parts["libraries"]["faiss-cpu"] and parts["encoder_digest"] == "stems"


def test_an_index_knows_when_it_was_built(tmp_path: Path) -> None:
    before = time.time()
    folder = saved(tmp_path)
    assert before - 1 <= built_at(folder) <= time.time() + 1
    assert built_at(saved(tmp_path)) == built_at(folder)


def test_an_index_of_another_version_is_refused_with_the_cure(tmp_path: Path) -> None:
    folder = saved(tmp_path)
    (folder / "manifest.json").write_text('{"format": 3}')
    with pytest.raises(IndexMismatchError, match=r"another version: rebuild .*make index"):
        load_index(folder, CORPUS, ENCODER, SETTINGS)


def test_writing_leaves_the_current_index_in_use(tmp_path: Path) -> None:
    folder = saved(tmp_path)
    write_index(Index.build(CORPUS, ENCODER), manifest(CORPUS, "newer"), tmp_path)
    assert current_folder(tmp_path) == folder.resolve()


@pytest.mark.parametrize("name", ["vectors.faiss", "texts.npy", "corpus/gaps.yml", "seal.json"])
def test_a_damaged_file_is_noticed_before_anything_is_read_from_it(
    tmp_path: Path, name: str
) -> None:
    folder = saved(tmp_path)
    content = bytearray((folder / name).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / name).write_bytes(content)
    with pytest.raises(IndexDamagedError, match=r"is damaged: rebuild it with 'make index'"):
        open_published(folder, ENCODER)


def test_a_damaged_index_is_written_anew(tmp_path: Path) -> None:
    folder = saved(tmp_path)
    (folder / "vectors.faiss").write_bytes(b"")
    assert saved(tmp_path) == folder
    assert load_index(folder, CORPUS, ENCODER, SETTINGS).search("klacht", RANKING).passages


def _no_space(*_: object) -> None:
    raise OSError(28, "No space left on device")
