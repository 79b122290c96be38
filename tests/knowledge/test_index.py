import json
from dataclasses import replace
from pathlib import Path

import pytest

from knowledge import index as indexes
from knowledge.index import Index
from knowledge.manifest import IndexMismatchError, Manifest
from knowledge.settings import Settings
from knowledge.statement import Statement
from knowledge.statement_file import read_statements
from tests.knowledge.conftest import StemEncoder

SETTINGS = Settings.read()
ENCODER = StemEncoder()


def manifest(statements: tuple[Statement, ...], digest: str = ENCODER.digest) -> Manifest:
    return Manifest.of(statements, SETTINGS.encoder, digest)


def saved(root: Path) -> tuple[tuple[Statement, ...], Path]:
    statements = read_statements()
    index = Index.build(statements, ENCODER, SETTINGS)
    return statements, index.save(manifest(statements), root)


def test_a_question_in_the_statements_own_words_finds_its_sentence(index: Index) -> None:
    hit = index.search("Hoeveel meldingen krijgt Veilig Thuis jaarlijks binnen?")[0]
    assert "85.000 meldingen binnen" in hit.passage.text
    assert hit.rank == 1 and hit.shares_word and 0 < hit.coverage <= 1


def test_every_hit_is_a_findable_passage(index: Index) -> None:
    for question in ("Mag de reactie 200 woorden zijn?", "persoonsgegevens", "x", ""):
        for hit in index.search(question, 99):
            assert hit.passage.role in ("position", "cover_letter")


def test_what_is_saved_finds_the_same_after_loading(tmp_path: Path, index: Index) -> None:
    statements, _ = saved(tmp_path)
    loaded = Index.load(statements, ENCODER, SETTINGS, tmp_path)
    for question in ("klacht over Veilig Thuis", "wachttijden", "kinderrechter"):
        assert loaded.search(question) == index.search(question)


def test_the_folder_is_named_by_its_digest_and_current_points_to_it(tmp_path: Path) -> None:
    statements, folder = saved(tmp_path)
    assert folder.name == manifest(statements).digest
    assert (tmp_path / "current").resolve() == folder.resolve()


def test_saving_twice_changes_nothing(tmp_path: Path) -> None:
    _, folder = saved(tmp_path)
    before = {file: file.stat().st_mtime_ns for file in folder.rglob("*")}
    saved(tmp_path)
    assert {file: file.stat().st_mtime_ns for file in folder.rglob("*")} == before


def test_an_index_that_is_older_than_the_statements_is_refused(tmp_path: Path) -> None:
    statements, _ = saved(tmp_path)
    changed = (replace(statements[0], title="Een andere titel"), *statements[1:])
    with pytest.raises(IndexMismatchError, match=r"present statements: rebuild .*make index"):
        Index.load(changed, ENCODER, SETTINGS, tmp_path)


def test_an_index_of_another_encoder_is_refused(tmp_path: Path) -> None:
    statements, _ = saved(tmp_path)
    other = StemEncoder()
    other.digest = "other"
    with pytest.raises(IndexMismatchError, match="encoder_digest"):
        Index.load(statements, other, SETTINGS, tmp_path)


def test_a_build_that_fails_leaves_nothing_behind_and_the_old_index_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    statements, folder = saved(tmp_path)
    monkeypatch.setattr(Manifest, "save", _no_space)
    index = Index.build(statements, ENCODER, SETTINGS)
    with pytest.raises(OSError, match="No space"):
        index.save(manifest(statements, "newer"), tmp_path)
    assert (tmp_path / "current").resolve() == folder.resolve()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([folder.name, "current"])


def test_a_missing_index_says_how_to_build_one(tmp_path: Path) -> None:
    with pytest.raises(IndexMismatchError, match="make index"):
        indexes.open_index(tmp_path)


def test_a_withdrawn_statement_is_gone_from_every_search() -> None:
    newest, oldest = read_statements()
    gone = replace(newest, status=replace(newest.status, kind="withdrawn"))
    index = Index.build((gone, oldest), ENCODER, SETTINGS)
    found = {hit.passage.statement for hit in index.search("lange wachttijden", 99)}
    assert found == {oldest.id}


def test_a_corpus_without_a_quotable_statement_is_refused() -> None:
    unreviewed = tuple(replace(s, reviewed_by=None) for s in read_statements())
    with pytest.raises(ValueError, match="no statement can be quoted"):
        Index.build(unreviewed, ENCODER, SETTINGS)


def test_the_manifest_names_what_the_index_was_made_of(tmp_path: Path) -> None:
    _, folder = saved(tmp_path)
    parts = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert set(parts["statements"]) == {"reactie-igj-2024", "reactie-interview"}
    assert parts["libraries"]["faiss-cpu"] and parts["encoder_digest"] == "stems"


def _no_space(*_: object) -> None:
    raise OSError(28, "No space left on device")
