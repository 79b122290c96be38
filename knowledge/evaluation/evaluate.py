"""Evaluate: fit on the development questions, score on the untouched ones, write it down.

The development questions are scored too, each by a decision that had not seen its wording family.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from sklearn.model_selection import GroupKFold

from knowledge.decision import FILE, Decision
from knowledge.evaluation.arms import arms
from knowledge.evaluation.choosing import FOLDS
from knowledge.evaluation.decision_file import save
from knowledge.evaluation.fit import Known, fit
from knowledge.evaluation.plots import draw
from knowledge.evaluation.questions import LabelledQuestion, questions_for
from knowledge.evaluation.report import report
from knowledge.evaluation.run import Row, run
from knowledge.index import Index
from knowledge.settings import DecisionSettings, Settings


def evaluate(index: Index, files: Sequence[Path], out: Path, page: Path | None) -> Path:
    """Write `knowledge/decision.yml`, and a folder with rows, report and plots; give the folder."""
    settings = Settings.read().decision
    dev, test = (questions_for(index, files, split) for split in ("dev", "test"))
    known: Known = {}
    save(fit(index, dev, known), FILE)
    decision = Decision.read()
    rows = {
        "dev": crossed(index, dev, settings, known),
        "test": run(index, test, decision, settings),
    }
    alone = [question for question in test if not question.previous]
    compared = arms(index, alone, decision.ranking) if alone else {}
    folder = out / f"{index.encoder.digest[:8]}-{index.corpus.digest[:8]}"
    folder.mkdir(parents=True, exist_ok=True)
    _write_settings(folder, index, settings)
    for split, found in rows.items():
        _write_rows(folder / f"{split}.jsonl", found)
    text = report(index, rows["dev"], rows["test"], compared, settings)
    (folder / "report.md").write_text(text, encoding="utf-8")
    draw(rows["test"], folder)
    if page:
        page.write_text(text, encoding="utf-8")
        draw(rows["test"], page.with_suffix(""))
    return folder


def crossed(
    index: Index,
    questions: Sequence[LabelledQuestion],
    settings: DecisionSettings,
    known: Known | None = None,
) -> list[Row]:
    """Every question asked with a decision fitted on the other wording families."""
    families = [question.family for question in questions]
    rows: dict[str, Row] = {}
    for seen, unseen in GroupKFold(FOLDS).split(questions, groups=families):
        decision = fit(index, [questions[at] for at in seen], known)
        asked = run(index, [questions[at] for at in unseen], decision, settings)
        rows |= {row.question.id: row for row in asked}
    return [rows[question.id] for question in questions]


def _write_settings(folder: Path, index: Index, settings: object) -> None:
    parts = {
        "encoder": index.encoder.digest,
        "corpus": dict(index.corpus.digests),
        "decision": asdict(settings),  # type: ignore[call-overload]
    }
    (folder / "settings.json").write_text(json.dumps(parts, indent=1), encoding="utf-8")


def _write_rows(path: Path, rows: Sequence[Row]) -> None:
    lines = (json.dumps(_row(row), ensure_ascii=False) for row in rows)
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")


def _row(row: Row) -> dict[str, object]:
    outcome = row.outcome
    return {
        "id": row.question.id,
        "question": row.question.question,
        "kind": row.question.kind,
        "answered": row.answered,
        "right": row.shows_right,
        "rank": row.rank,
        "chance": round(row.chance, 4),
        "quotes": [quote.text for quote in row.quotes],
        "facts": [fact.id for fact in outcome.facts],
        "reason": getattr(outcome, "reason", None),
        "because": outcome.because,
    }
