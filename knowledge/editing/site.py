"""Site: the pages of the editors' page; it reads and never writes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from knowledge.answerer import Answerer, published_answerer
from knowledge.corpus import STATEMENTS
from knowledge.editing.asked import ask
from knowledge.editing.changelog import events_of
from knowledge.editing.check import check
from knowledge.editing.counts import read_counts
from knowledge.editing.desk import Desk
from knowledge.editing.draft import Draft, drafts
from knowledge.editing.found import find
from knowledge.editing.preview import Preview, preview_of
from knowledge.editing.templates import render
from knowledge.following import Following
from knowledge.passage import Passage, passages_of
from knowledge.statement import Statement
from knowledge.statement_file import ID, read_statements

LONGEST = 1000  # characters of a question, as the bot takes them

Fields = Mapping[str, str]


class NoPageError(LookupError):
    """There is no such page."""


@dataclass
class Site:
    """Pages over the index in use and the files on disk."""

    desk: Desk
    metrics: tuple[str, ...]
    following: Following[Answerer] = field(init=False)
    _previews: dict[str, Preview | str | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        encoder = self.desk.encoder
        self.following = Following(self.desk.root, lambda at: published_answerer(at, encoder))

    def page(self, path: str, fields: Fields) -> str:
        """A page as HTML; NoPageError when there is none."""
        self.following.look()
        head, _, name = path.strip("/").partition("/")
        pages: dict[str, Callable[[str, Fields], str]] = {
            "": self._overview,
            "verklaring": self._statement,
            "voorstel": self._draft,
            "zoeken": self._search,
            "vraag": self._ask,
            "feiten": self._facts,
            "leemtes": self._gaps,
            "controle": self._check,
            "wijzigingen": self._changes,
        }
        if head not in pages or (name and not ID.fullmatch(name)):
            raise NoPageError(path)
        return pages[head](name, fields)

    @property
    def _answerer(self) -> Answerer:
        return self.following.opened

    def _written(self) -> dict[str, Statement]:
        return {one.id: one for one in read_statements(self.desk.corpus / STATEMENTS)}

    def _overview(self, name: str, fields: Fields) -> str:
        written = self._written()
        return render(
            "overview.html",
            statements=list(written.values()),
            drafts=[draft.id for draft in drafts(self.desk.corpus)],
            in_use=self._answerer.index.statements,
            explained={name: self._explained(one) for name, one in written.items()},
            index=self.following.folder.name,
        )

    def _explained(self, statement: Statement) -> tuple[int, int]:
        """How many sentences that may be quoted have an explanation, and how many there are."""
        spoken = [passage for passage in passages_of(statement) if passage.is_spoken]
        index = self._answerer.index
        return sum(index.explanation(passage) is not None for passage in spoken), len(spoken)

    def _statement(self, name: str, fields: Fields) -> str:
        statement = self._written().get(name)
        if statement is None:
            raise NoPageError(name)
        index = self._answerer.index
        passages = [(passage, index.explanation(passage)) for passage in passages_of(statement)]
        return render("statement.html", statement=statement, passages=passages)

    def _draft(self, name: str, fields: Fields) -> str:
        draft = Draft(self.desk.corpus, name)
        if not draft.file.is_file():
            raise NoPageError(name)
        key = f"{name} {draft.file.stat().st_mtime_ns} {self.following.folder.name}"
        if key not in self._previews:
            self._previews[key] = None
            self._start(key, draft)
        preview, question = self._previews[key], _question(fields)
        asked = None
        if isinstance(preview, Preview) and question:
            asked = ask(preview.trial.after, question)
        return render("draft.html", name=name, preview=preview, question=question, asked=asked)

    def _start(self, key: str, draft: Draft) -> None:
        work = threading.Thread(
            target=self._make_preview, args=(key, draft), name="preview", daemon=True
        )
        work.start()

    def _make_preview(self, key: str, draft: Draft) -> None:
        try:
            self._previews[key] = preview_of(self.desk, draft)
        except (ValueError, RuntimeError, OSError) as error:
            self._previews[key] = str(error)

    def _search(self, name: str, fields: Fields) -> str:
        sought = fields.get("q", "").strip()[:LONGEST]
        found = find(self._answerer.index.corpus, sought) if sought else None
        return render("search.html", sought=sought, found=found)

    def _ask(self, name: str, fields: Fields) -> str:
        question = _question(fields)
        asked = ask(self._answerer, question) if question else None
        return render("ask.html", question=question, asked=asked, index=self._answerer.index)

    def _facts(self, name: str, fields: Fields) -> str:
        facts = self._answerer.index.corpus.facts
        return render("facts.html", facts=facts, ages=[_age(fact.checked_on) for fact in facts])

    def _gaps(self, name: str, fields: Fields) -> str:
        index = self._answerer.index
        gaps = {gap.topic: gap for gap in index.corpus.gaps}
        passages = {t.id: t.text for t in index.targets if isinstance(t, Passage)}
        counts = read_counts(self.metrics)
        return render("gaps.html", counts=counts, gaps=gaps, passages=passages)

    def _check(self, name: str, fields: Fields) -> str:
        return render("check.html", findings=check(self.desk.corpus, self.desk.encoder))

    def _changes(self, name: str, fields: Fields) -> str:
        statements = self._written()
        return render("changes.html", events=events_of(statements.values()), statements=statements)


def _question(fields: Fields) -> str:
    return fields.get("vraag", "").strip()[:LONGEST]


def _age(checked_on: str | None) -> int | None:
    """Days since a fact was checked."""
    return (date.today() - date.fromisoformat(checked_on)).days if checked_on else None


def stylesheet() -> str:
    """The looks of all pages."""
    return Path(__file__).with_name("pages").joinpath("style.css").read_text(encoding="utf-8")
