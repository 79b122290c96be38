"""Explain: a form in which an editor says each sentence of a draft in plain words."""

from __future__ import annotations

from pathlib import Path

from knowledge.editing.draft import Draft, DraftError
from knowledge.editing.proposal import OPEN
from knowledge.editing.templates import render
from knowledge.editing.yaml_text import scalar
from knowledge.passage import passages_of


def write_form(draft: Draft) -> Path:
    """Write the form beside the draft; DraftError when there is one already."""
    if draft.explanations.exists():
        raise DraftError(f"{draft.explanations} is already there: go on with that one")
    spoken = [scalar(passage.text) for passage in passages_of(draft.read()) if passage.is_spoken]
    form = render("explanations.yml", passages=spoken, open=scalar(OPEN))
    draft.explanations.write_text(form, encoding="utf-8")
    return draft.explanations
