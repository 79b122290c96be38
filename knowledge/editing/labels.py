"""Labels: the evaluation questions that a new statement answers, as its editor judged them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from knowledge.editing.draft import Draft, DraftError
from knowledge.editing.trial import Trial
from knowledge.passage import Passage

QUESTIONS = "questions"


def question_files(corpus: Path, shared: Sequence[Path], draft: Draft | None = None) -> list[Path]:
    """The evaluation questions, then what editors added with their statements, a draft's last."""
    own = sorted((corpus / QUESTIONS).glob("*.jsonl"))
    return [*shared, *own, *([draft.questions] if draft and draft.questions.is_file() else [])]


def label(draft: Draft, ids: Iterable[str], trial: Trial, files: Sequence[Path]) -> None:
    """Write beside a draft that its sentences, as the trial shows them, answer these questions."""
    said = _said(draft.id, trial)
    known = {key: (line, path) for path in files for key, line in _lines(path).items()}
    lines = _lines(draft.questions) if draft.questions.is_file() else {}
    for key in ids:
        if not said.get(key):
            raise DraftError(f"question {key} gets no answer from it: the preview shows which do")
        line, path = known[key]
        lines[key] = _labelled(line, said[key], path.stem)
    draft.questions.write_text("".join(f"{line}\n" for line in lines.values()), encoding="utf-8")


def _said(statement: str, trial: Trial) -> Mapping[str, list[str]]:
    """The sentences of a statement that are shown for each development question."""
    texts = {t.id: t.text for t in trial.after.index.targets if isinstance(t, Passage)}
    return {
        pair.after.question.id: [
            texts[quote.passage] for quote in pair.after.quotes if quote.statement == statement
        ]
        for pair in trial.pairs
    }


def _labelled(line: str, said: Sequence[str], source: str) -> str:
    fields = json.loads(line)
    fields["quotes"] = list(dict.fromkeys([*fields["quotes"], *said]))
    fields["kind"] = "statement"
    fields.setdefault("source", source)
    return json.dumps(fields, ensure_ascii=False)


def _lines(path: Path) -> dict[str, str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return {json.loads(line)["id"]: line for line in lines if line.strip()}
