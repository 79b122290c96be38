"""Correct: a statement in use becomes a draft; the one in use stays until that is accepted."""

from __future__ import annotations

import shutil
from pathlib import Path

from knowledge.corpus import EXPLANATIONS, STATEMENTS
from knowledge.editing.draft import Draft, DraftError
from knowledge.editing.labels import QUESTIONS
from knowledge.editing.rewriting import rewrite
from knowledge.front_matter import FrontMatter


def correct(corpus: Path, name: str) -> Draft:
    """Copy a statement, with all that belongs to it, into a draft that nobody has signed."""
    draft = Draft(corpus, name)
    file = corpus / STATEMENTS / draft.file.name
    if not file.is_file():
        raise DraftError(f"there is no statement '{name}' in {file.parent}")
    if draft.folder.exists():
        raise DraftError(f"{draft.folder} is already there: go on with that draft")
    draft.folder.mkdir(parents=True)
    for path in _belonging(corpus, file):
        shutil.copyfile(path, draft.folder / path.name)
    rewrite(draft.file, {"reviewed_by": None, "reviewed_on": None})
    return draft


def _belonging(corpus: Path, file: Path) -> list[Path]:
    """The statement file, its raw text, its original, its explanations and its questions."""
    fields = FrontMatter.read(file).fields
    beside = [file.with_name(str(fields[key])) for key in ("raw", "original") if key in fields]
    others = [corpus / EXPLANATIONS / f"{file.stem}.yml", corpus / QUESTIONS / f"{file.stem}.jsonl"]
    return [file, *beside, *(path for path in others if path.is_file())]
