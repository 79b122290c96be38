"""Explanation: what an editor says of a passage, in plain words; never the network's own words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from knowledge.curated import CuratedError, Record, read_records
from knowledge.passage import passages_of
from knowledge.statement import Statement

FOLDER = Path(__file__).parent / "explanations"
FIELDS = frozenset("passage title plain asks corrects of".split())
LANGUAGES = ("nl", "en")


@dataclass(frozen=True, slots=True)
class Explanation:
    """A passage in plain language, and what people ask or wrongly believe when they need it."""

    statement: str
    passage: str
    title: str
    plain: Mapping[str, str]
    asks: tuple[str, ...]
    corrects: tuple[str, ...]
    of: str | None


def read_explanations(
    statements: Iterable[Statement], folder: Path = FOLDER
) -> tuple[Explanation, ...]:
    """The explanations of all statements; one file a statement, and a statement may have none."""
    known = {statement.id: statement for statement in statements}
    found = []
    for path in sorted(folder.glob("*.yml")):
        if path.stem not in known:
            raise CuratedError(f"{path}: there is no statement '{path.stem}': rename or remove it")
        sentences = {passage.text for passage in passages_of(known[path.stem])}
        found += [_explanation(record, path.stem, sentences) for record in _records(path)]
    return tuple(found)


def _records(path: Path) -> list[Record]:
    records = list(read_records(path, "passages", FIELDS))
    seen: set[str] = set()
    for record in records:
        if record.text("passage") in seen:
            raise record.error(f"'{record.text('passage')}' is explained twice")
        seen.add(record.text("passage"))
    return records


def _explanation(record: Record, statement: str, sentences: set[str]) -> Explanation:
    passage = record.text("passage")
    if passage not in sentences:
        raise record.error(f"no sentence of {statement} reads '{passage}': copy it exactly")
    plain = record.part("plain")
    return Explanation(
        statement=statement,
        passage=passage,
        title=record.text("title"),
        plain={language: plain.text(language) for language in LANGUAGES},
        asks=record.texts("asks"),
        corrects=record.texts("corrects"),
        of=record.optional("of"),
    )
