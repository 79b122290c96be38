"""Publishing with the small encoder: what comes into use, and what never does."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import yaml

from knowledge import corpus as corpora
from knowledge import publish as module
from knowledge.answerer import published_answerer
from knowledge.approximate import FILE as VECTORS
from knowledge.approximate import Approximate
from knowledge.corpus import read_corpus
from knowledge.decision import Decision, DecisionMismatchError
from knowledge.index import Index
from knowledge.index_folder import current_folder
from knowledge.passage import Passage
from knowledge.probe import ProbeError, check
from knowledge.publish import ensure_index, publish
from knowledge.seal import IndexDamagedError
from knowledge.settings import SearchSettings, Settings
from tests.knowledge.conftest import (
    AFTER,
    FACT,
    FOLLOWING,
    PREMISE,
    QUOTE,
    RANKING,
    SUBJECT,
    StemEncoder,
)

GONE = "reactie-igj-2024"
WITHDRAWN = 'kind: withdrawn\n  by: null\n  on: "2026-11-01"\n  reason: "ingetrokken"'
Edit = Callable[[str, str], None]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A corpus of its own that a test may change."""
    target = tmp_path / "corpus"
    shutil.copytree(corpora.FOLDER / corpora.STATEMENTS, target / corpora.STATEMENTS)
    for name in (corpora.EXPLANATIONS, corpora.FACTS):
        (target / name).mkdir()
    notes = yaml.safe_load((corpora.FOLDER / corpora.EXPLANATIONS / f"{GONE}.yml").read_text())
    few = yaml.safe_dump({"passages": notes["passages"][:2]}, allow_unicode=True)
    (target / corpora.EXPLANATIONS / f"{GONE}.yml").write_text(few, encoding="utf-8")
    return target


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for indexes, with the small encoder and a decision that fits any corpus."""
    monkeypatch.setattr(module.Encoder, "load", lambda settings: StemEncoder())
    monkeypatch.setattr(module, "fingerprint", lambda source: "stems")
    monkeypatch.setattr(module.Decision, "read", fitting)
    return tmp_path / "indexes"


@pytest.fixture
def cells(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every corpus is too large for a flat index."""
    small = replace(Settings.read(), search=SearchSettings(flat_up_to=0))
    monkeypatch.setattr(Settings, "read", classmethod(lambda cls: small))


def fitting(path: Path | None = None) -> Decision:
    class Any(Decision):
        def require(self, encoder: str, corpus: str) -> Decision:
            return self

    return Any("stems", "any", RANKING, FOLLOWING, QUOTE, AFTER, SUBJECT, FACT, PREMISE)


def withdraw(source: Path) -> None:
    path = source / corpora.STATEMENTS / f"{GONE}.md"
    text = path.read_text(encoding="utf-8")
    start = text.index("status:")
    end = text.index("\nreviewed_by", start)
    path.write_text(f"{text[:start]}status:\n  {WITHDRAWN}{text[end:]}", encoding="utf-8")


def test_what_is_published_is_in_use_and_answers(root: Path, source: Path) -> None:
    published = publish(root, source)
    assert published.built and current_folder(root) == published.folder.resolve()
    assert published_answerer(published.folder, StemEncoder()).index.corpus == read_corpus(source)


def test_publishing_again_builds_nothing(root: Path, source: Path) -> None:
    first = publish(root, source)
    again = publish(root, source)
    assert again.folder == first.folder and not again.built


def test_what_editors_write_meanwhile_does_not_touch_the_index_in_use(
    root: Path, source: Path
) -> None:
    folder = publish(root, source).folder
    withdraw(source)
    index = published_answerer(folder, StemEncoder()).index
    assert GONE in index.statements


def test_a_withdrawn_statement_is_gone_from_every_file_and_every_search(
    root: Path, source: Path
) -> None:
    statement = next(s for s in read_corpus(source).statements if s.id == GONE)
    sentences = [t.text for t in publish_index(root, source).targets if is_of(t, GONE)]
    assert sentences
    withdraw(source)
    index = publish_index(root, source)
    for sentence in sentences:
        hits = index.search(sentence, RANKING).passages
        assert not any(hit.target.statement == GONE or hit.target.text == sentence for hit in hits)
    telling = [sentence.encode() for sentence in sentences if len(sentence) > 60]
    assert all(words.decode() in statement.text for words in telling) and telling
    for file in (path for path in root.rglob("*") if path.is_file()):
        assert GONE not in file.name
        assert not any(words in file.read_bytes() for words in telling), file


def test_an_index_in_cells_is_checked_switched_to_and_sealed(
    root: Path, source: Path, cells: None
) -> None:
    published = publish(root, source)
    index = published_answerer(published.folder, StemEncoder()).index
    assert isinstance(index.contents.dense, Approximate)
    check(index)
    assert VECTORS in json.loads((published.folder / "seal.json").read_text())
    assert json.loads((published.folder / "manifest.json").read_text())["search"] == {
        "flat_up_to": 0
    }
    spoilt = published.folder / "spoilt"  # put in its place: the index in use has the file mapped
    spoilt.write_bytes(b"spoilt")
    spoilt.replace(published.folder / VECTORS)
    check(index)
    with pytest.raises(IndexDamagedError, match=VECTORS):
        published_answerer(published.folder, StemEncoder())


def test_the_vectors_of_a_withdrawn_statement_are_gone_from_the_cells(
    root: Path, source: Path, cells: None
) -> None:
    before = publish_index(root, source)
    gone = [n for n, e in enumerate(before.entries) if is_of(before.targets[e.target], GONE)]
    sentences = [before.entries[n].text.encode() for n in gone if len(before.entries[n].text) > 60]
    withdraw(source)
    after = publish_index(root, source)
    assert isinstance(after.contents.dense, Approximate) and gone and sentences
    assert len(after.vectors) == len(before.vectors) - len(gone)
    alike = (
        after.vectors @ StemEncoder().questions([before.contents.layout.texts[n] for n in gone]).T
    )
    assert alike.max() < 0.99
    for file in (path for path in root.rglob("*") if path.is_file()):
        assert not any(words in file.read_bytes() for words in sentences), file


def test_unchanged_texts_in_cells_are_not_encoded_again_and_do_not_drift(
    root: Path, source: Path, cells: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = publish_index(root, source)
    monkeypatch.setattr(StemEncoder, "passages", lambda *_: pytest.fail("encoded again"))
    path = source / corpora.STATEMENTS / f"{GONE}.md"
    path.write_text(path.read_text(encoding="utf-8").replace("title: ", "title: Een "))
    new = publish_index(root, source)
    assert new.corpus != old.corpus
    kept = dict(zip(old.contents.layout.texts, old.vectors, strict=True))
    assert all(
        np.array_equal(kept[t], v)
        for t, v in zip(new.contents.layout.texts, new.vectors, strict=True)
    )


def test_a_broken_statement_leaves_the_old_index_in_use(root: Path, source: Path) -> None:
    folder = publish(root, source).folder
    path = source / corpora.STATEMENTS / f"{GONE}.md"
    path.write_text(path.read_text(encoding="utf-8").replace("sha256:", "sha265:"))
    with pytest.raises(ValueError, match="sha256"):
        publish(root, source)
    assert current_folder(root) == folder.resolve()


@pytest.mark.parametrize(
    ("what", "error"),
    [("check", ProbeError("not found")), ("check_answers", ProbeError("not answered"))],
)
def test_an_index_that_fails_its_check_never_comes_into_use_and_leaves_nothing(
    root: Path, source: Path, monkeypatch: pytest.MonkeyPatch, what: str, error: Exception
) -> None:
    folder = publish(root, source).folder
    withdraw(source)

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(module, what, fail)
    with pytest.raises(ProbeError):
        publish(root, source)
    assert current_folder(root) == folder.resolve()
    assert [path for path in root.iterdir() if path.is_dir() and not path.is_symlink()] == [folder]


def test_without_a_decision_that_fits_nothing_changes(
    root: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = publish(root, source).folder
    withdraw(source)
    unfit = Decision("stems", "another", RANKING, FOLLOWING, QUOTE, AFTER, SUBJECT, FACT, PREMISE)
    monkeypatch.setattr(module.Decision, "read", lambda path=None: unfit)
    with pytest.raises(DecisionMismatchError, match="make evaluate"):
        publish(root, source)
    assert current_folder(root) == folder.resolve()


def test_unchanged_texts_are_not_encoded_again(
    root: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(root, source)
    withdraw(source)
    asked: list[str] = []
    encode = StemEncoder.passages

    def counted(self: StemEncoder, texts: list[str]) -> object:
        asked.extend(texts)
        return encode(self, texts)

    monkeypatch.setattr(StemEncoder, "passages", counted)
    index = publish_index(root, source)
    assert len(asked) < len(index.contents.layout.texts)


def test_the_index_of_make_index_waits_for_no_decision(
    root: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module.Decision, "read", lambda path=None: pytest.fail("not asked for"))
    folder = ensure_index(root, source).folder
    assert current_folder(root) == folder.resolve()


def test_an_index_in_which_passages_are_not_found_is_refused(index: Index) -> None:
    class Blind(StemEncoder):
        def questions(self, texts: list[str]) -> object:  # type: ignore[override]
            return -super().questions(texts)

    blind = Index(index.contents, Blind())
    check(index)
    with pytest.raises(ProbeError, match="are found by their own words"):
        check(blind)


def publish_index(root: Path, source: Path) -> Index:
    return published_answerer(publish(root, source).folder, StemEncoder()).index


def is_of(target: object, statement: str) -> bool:
    return isinstance(target, Passage) and target.statement == statement
