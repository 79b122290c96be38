"""A desk of its own: a copy of the corpus with its index, the small encoder, some questions."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from knowledge import corpus as corpora
from knowledge import publish as publishing
from knowledge.editing.add import add
from knowledge.editing.change import accept
from knowledge.editing.desk import Desk
from knowledge.editing.draft import Draft
from knowledge.publish import publish
from tests.knowledge.conftest import StemEncoder

ROOT = Path(__file__).parents[3]
DOCUMENTS = ROOT / "tests/documents"


NEW = "avondspreekuren"


@contextmanager
def small_encoder() -> Iterator[None]:
    """The small encoder in the place of the real one, wherever something is published."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(publishing.Encoder, "load", lambda settings: StemEncoder())
        patch.setattr(publishing, "fingerprint", lambda source: "stems")
        patch.setattr(publishing, "check_answers", lambda index, decision: None)
        yield


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A published corpus without explanations, and a third of the real evaluation questions."""
    home = tmp_path_factory.mktemp("desk")
    corpus, questions = home / "corpus", home / "questions.jsonl"
    for name in (corpora.STATEMENTS, corpora.FACTS):
        shutil.copytree(corpora.FOLDER / name, corpus / name)
    (corpus / corpora.EXPLANATIONS).mkdir()
    sets = (ROOT / f"tests/questions/{name}.jsonl" for name in ("answers", "untouched"))
    lines = [line for path in sets for line in path.read_text(encoding="utf-8").splitlines()]
    questions.write_text("\n".join(lines[::3]) + "\n", encoding="utf-8")
    with small_encoder():
        publish(home / "indexes", corpus, [questions])
    return Desk(corpus, home / "indexes", StemEncoder(), (questions,))


@pytest.fixture(scope="session")
def prepared_accepted(prepared: Desk, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The same with the invented statement accepted."""
    desk = copied(prepared, tmp_path_factory.mktemp("accepted") / "home")
    draft = add(desk.corpus, DOCUMENTS / "avondspreekuur.pdf", desk.encoder).draft
    with small_encoder():
        accept(desk, draft, "Test Persoon", despite="small encoder")
    return desk


@pytest.fixture
def desk(prepared: Desk, tmp_path: Path) -> Iterator[Desk]:
    """A desk that a test may change."""
    with small_encoder():
        yield copied(prepared, tmp_path / "home")


@pytest.fixture
def corpus(desk: Desk) -> Path:
    return desk.corpus


@pytest.fixture
def draft(desk: Desk) -> Draft:
    """The invented statement as a draft."""
    return add(desk.corpus, DOCUMENTS / "avondspreekuur.pdf", desk.encoder).draft


@pytest.fixture
def accepted(prepared_accepted: Desk, tmp_path: Path) -> Iterator[Desk]:
    """A desk on which the invented statement is in use."""
    with small_encoder():
        yield copied(prepared_accepted, tmp_path / "home")


def copied(desk: Desk, home: Path) -> Desk:
    shutil.copytree(desk.corpus.parent, home, symlinks=True)
    return Desk(home / "corpus", home / "indexes", StemEncoder(), (home / "questions.jsonl",))


@pytest.fixture
def text(tmp_path: Path) -> Callable[..., Path]:
    """Write a text file to add."""

    def write(content: str, name: str = "verklaring.txt") -> Path:
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        return path

    return write


def line(path: Path, key: str) -> dict[str, object]:
    """One question of a file."""
    lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return next(fields for fields in lines if fields["id"] == key)
