"""Small real parts: a deterministic encoder and a statement folder that a test can spoil."""

import hashlib
import shutil
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from knowledge import statement_file as statements
from knowledge.answerer import Answerer
from knowledge.corpus import read_corpus
from knowledge.decision import Choice, Decision
from knowledge.dense import Vectors
from knowledge.index import Index
from knowledge.logistic import Logistic
from knowledge.settings import Settings
from knowledge.words import stems


class StemEncoder:
    """Text to vectors by hashing stems: exact, fast, and the same on every machine."""

    digest = "stems"

    def questions(self, texts: list[str]) -> Vectors:
        return np.array([self._vector(text) for text in texts], np.float32)

    passages = questions

    def _vector(self, text: str) -> Vectors:
        vector = np.full(256, 1e-6, np.float32)
        for stem in stems(text):
            vector[zlib.crc32(stem.encode()) % 256] += 1
        return vector / np.linalg.norm(vector)


# A decision that a person can follow: near in meaning and in words is right.
RANKING = Logistic(
    -6.0,
    {"asked": 4.0, "again": 0.0, "said": 4.0, "worded": 2.0, "shared": 6.0, "denied": 0.0},
)
NONE = dict.fromkeys(
    "asked said denied worded shared familiar claiming covered strange brief".split(), 0.0
)
QUOTED = NONE | dict.fromkeys("over_fact spoken foreign".split(), 0.0)
QUOTE = Choice(
    Logistic(
        0.0,
        QUOTED
        | {"score": 1.0, "elsewhen": -2.0, "over_gap": 0.5}
        | {"another": -3.0, "named": 0.0},
    ),
    {0.05: 0.9, 0.1: 0.5, 0.5: 0.1},
)
# About something else is what lies nearer to that, and is not asked of "them".
SUBJECT = Choice(
    Logistic(
        2.0,
        QUOTED
        | {"score": 0.0, "foreign": -6.0, "elsewhen": 0.0, "over_gap": 0.0, "another": 0.0}
        | {"over_elsewhere": 4.0, "meant": 1.0, "usual": 0.5, "oddest": 0.0},
    ),
    {0.02: 0.5},
)
# A question that leans on another: what both together find, and then what comes next.
FOLLOWING = Logistic(
    0.0, {"alone": 0.2, "joined": 0.8, "before": 0.3, "same": 0.0, "next": 1.5, "later": 0.0}
)
AFTER = Choice(
    Logistic(
        0.0,
        {"score": 1.0, "asked": 0.0, "said": 0.0, "over_gap": 0.5, "over_fact": 0.0}
        | {"elsewhen": -2.0, "another": -3.0, "spoken": 0.0, "foreign": 0.0},
    ),
    {0.15: 0.5},
)
FACT = Choice(
    Logistic(0.0, NONE | {"score": 1.0, "over_gap": 0.0, "over_quote": 0.5, "agreed": 0.0}),
    {0.15: 0.5},
)
PREMISE = Choice(
    Logistic(
        -3.0,
        {"denied": 2.0, "claim_lead": 9.0, "claiming": 0.0, "leading": 0.5, "sweeping": 0.5}
        | {"denying": 0.5, "told": 0.5, "marked": 0.0, "another": 0.0, "other_number": 2.0}
        | {"plain": 0.0, "manner": 0.0, "presuming": 1.0},
    ),
    {0.05: 0.5},
)


@pytest.fixture(scope="session")
def index() -> Index:
    return Index.build(read_corpus(), StemEncoder())


@pytest.fixture(scope="session")
def decision(index: Index) -> Decision:
    return Decision(
        encoder=index.encoder.digest,
        corpus=index.corpus.digest,
        ranking=RANKING,
        following=FOLLOWING,
        quote=QUOTE,
        quote_after=AFTER,
        subject=SUBJECT,
        fact=FACT,
        premise=PREMISE,
    )


@pytest.fixture(scope="session")
def answerer(index: Index, decision: Decision) -> Answerer:
    return Answerer(index, decision, Settings.read().decision)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the real statements."""
    return Path(shutil.copytree(statements.FOLDER, tmp_path / "statements"))


@pytest.fixture
def edit(folder: Path) -> Callable[[str, str], Path]:
    """Replace words in one statement's front matter."""

    def change(old: str, new: str) -> Path:
        path = folder / "reactie-igj-2024.md"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return path

    return change


@pytest.fixture
def rewrite(folder: Path) -> Callable[[bytes], Path]:
    """Replace one statement's raw text, with a digest that fits."""

    def change(raw: bytes) -> Path:
        path = folder / "reactie-igj-2024.md"
        (folder / "002_48dc972ab34eae0a.txt").write_bytes(raw)
        old = "415debd370a6d1a05c31b0334556ee9e768490ccb7ada425ac4841d06f832084"
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(old, hashlib.sha256(raw).hexdigest()), encoding="utf-8")
        return path

    return change


@pytest.fixture
def closed_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """No connection leaves this process."""

    def refuse(*_: object) -> None:
        raise OSError("the network is closed in this test")

    monkeypatch.setattr("socket.socket.connect", refuse)
