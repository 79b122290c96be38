"""Draft: a statement that nobody has reviewed yet, in a folder of its own beside the others."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from knowledge.corpus import STATEMENTS
from knowledge.editing.document import Document
from knowledge.editing.proposal import Proposal
from knowledge.editing.yaml_text import field, pairs
from knowledge.statement import Statement, normalise
from knowledge.statement_file import read_statement

DRAFTS = "drafts"
# A statement file is a .md file, so one that came as Markdown gets its longer name.
RENAMED = {".md": ".markdown"}
TEXT = ".tekst.txt"


class DraftError(ValueError):
    """A draft that cannot be made or used; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The folder of a draft, under the corpus."""

    corpus: Path
    id: str

    @property
    def folder(self) -> Path:
        """Where everything about it stands."""
        return self.corpus / DRAFTS / self.id

    @property
    def file(self) -> Path:
        """The statement file."""
        return self.folder / f"{self.id}.md"

    @property
    def questions(self) -> Path:
        """Its evaluation questions and labels, where the editor gave any."""
        return self.folder / f"{self.id}.jsonl"

    @property
    def explanations(self) -> Path:
        """Its sentences in plain words, where an editor has written them."""
        return self.folder / f"{self.id}.yml"

    def read(self) -> Statement:
        """The statement as it stands now; DraftError when there is none."""
        if not self.file.is_file():
            known = ", ".join(draft.id for draft in drafts(self.corpus)) or "none"
            raise DraftError(f"there is no draft '{self.id}' (drafts: {known})")
        return read_statement(self.file)


def drafts(corpus: Path) -> tuple[Draft, ...]:
    """All drafts of a corpus."""
    folders = sorted((corpus / DRAFTS).glob("*/"))
    return tuple(Draft(corpus, folder.name) for folder in folders)


def write_draft(
    corpus: Path, source: Path, document: Document, proposal: Proposal, notes: Sequence[str]
) -> Draft:
    """Write a draft whole or not at all; DraftError when its name is taken."""
    draft = Draft(corpus, proposal.id)
    refuse_taken(draft)
    draft.folder.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=draft.folder.parent) as made:
        making = Path(made) / proposal.id
        making.mkdir()
        _fill(making, source, document, proposal, notes)
        read_statement(making / draft.file.name)
        making.rename(draft.folder)
    return draft


def refuse_taken(draft: Draft) -> None:
    """DraftError when a draft or statement of this name exists."""
    for file in (draft.folder, draft.corpus / STATEMENTS / draft.file.name):
        if file.exists():
            raise DraftError(f"{file} is already there: choose another name with --id")


def _fill(
    folder: Path, source: Path, document: Document, proposal: Proposal, notes: Sequence[str]
) -> None:
    """The file as it came, its text if that is another, and the statement file."""
    suffix = source.suffix.lower()
    original = folder / f"{proposal.id}{RENAMED.get(suffix, suffix)}"
    shutil.copyfile(source, original)
    raw = original if _is_own_text(original, document) else folder / f"{proposal.id}{TEXT}"
    if raw != original:
        raw.write_text(document.text, encoding="utf-8")
    head = _front_matter(proposal, raw, original)
    body = "\n".join(notes)
    (folder / f"{proposal.id}.md").write_text(f"---\n{head}---\n{body}\n", encoding="utf-8")


def _is_own_text(original: Path, document: Document) -> bool:
    """Whether a statement's text may be read from the file itself."""
    if original.suffix != ".txt":
        return False
    return normalise(original.read_text(encoding="utf-8")) == normalise(document.text)


def _front_matter(proposal: Proposal, raw: Path, original: Path) -> str:
    status = "status: {kind: current, by: null, on: null, reason: null}\n"
    return "".join([
        field("id", proposal.id),
        field("raw", raw.name),
        field("sha256", _sha256(raw)),
        field("original", original.name),
        field("original_sha256", _sha256(original)),
        field("title", proposal.title),
        field("issuer", proposal.issuer),
        field("spokesperson", None),
        field("addressee", None),
        field("occasion", proposal.occasion),
        field("occasion_date", proposal.occasion_date),
        field("date", proposal.date),
        field("date_basis", proposal.date_basis),
        field("url", proposal.url),
        field("retrieved_on", proposal.retrieved_on),
        field("licence", proposal.licence),
        field("caveat", proposal.caveat),
        field("source_line", proposal.source_line),
        field("topics", proposal.topics),
        status,
        field("reviewed_by", None),
        field("reviewed_on", None),
        pairs("roles", proposal.roles),
        field("leans", ()),
    ])  # fmt: skip


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
