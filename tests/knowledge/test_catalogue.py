from dataclasses import replace

import pytest

from knowledge.catalogue import Catalogue
from knowledge.contents import Contents
from knowledge.corpus import Corpus
from knowledge.index import Index
from knowledge.passage import Passage
from knowledge.statement import Status, StatusKind
from knowledge.statement_file import read_statements
from tests.knowledge.conftest import StemEncoder

# Statements alone are corpus enough, and quick to index.
NEWEST, OLDEST = read_statements()


def passage(catalogue: Catalogue, words: str) -> Passage:
    """The first passage with these words."""
    found = catalogue.targets[: catalogue.passages]
    return next(one for one in found if isinstance(one, Passage) and words in one.text)


def with_status(kind: StatusKind) -> Catalogue:
    """The two real statements, the older one with another status."""
    old = replace(OLDEST, status=Status(kind, NEWEST.id, "2026-11-01", "newer"))
    return Catalogue(Contents.build(Corpus((NEWEST, old)), StemEncoder()))


def test_the_passages_come_first_among_the_targets(index: Index) -> None:
    kinds = [isinstance(target, Passage) for target in index.targets]
    assert kinds == sorted(kinds, reverse=True) and sum(kinds) == index.passages > 0


def test_a_passage_has_what_its_editor_wrote_of_it(index: Index) -> None:
    told = passage(index, "85.000 meldingen")
    note = index.explanation(told)
    assert note and note.passage == told.text
    assert index.asks(told) == note.asks and index.titles[told.id] == note.title


def test_a_passage_that_no_editor_wrote_of_has_nothing() -> None:
    plain = with_status("current")
    told = passage(plain, "85.000 meldingen")
    assert plain.explanation(told) is None
    assert plain.asks(told) == () and plain.counts(told) is None and plain.titles == {}


def test_what_a_figure_counts_is_told_with_its_sentence_and_with_no_other(index: Index) -> None:
    told = passage(index, "85.000 meldingen")
    note = index.explanation(told)
    assert note and note.of and note.of in str(index.counts(told))
    assert index.counts(passage(index, "kennisgenomen van het rapport")) is None


def test_a_passage_is_shown_with_the_sentences_it_leans_on(index: Index) -> None:
    shown = [one for one in index.targets if isinstance(one, Passage)]
    leaning = next(one for one in shown if one.shown < one.start)
    text = index.statements[leaning.statement].text
    assert index.text(leaning) == text[leaning.shown : leaning.end]
    assert index.text(leaning).endswith(leaning.text) and index.text(leaning) != leaning.text


def test_a_passage_is_most_like_itself(index: Index) -> None:
    one, other = passage(index, "85.000 meldingen"), passage(index, "kennisgenomen van het rapport")
    assert index.alike(one.id, one.id) == pytest.approx(1.0, abs=1e-3)
    assert index.alike(one.id, other.id) == pytest.approx(index.alike(other.id, one.id))
    assert index.alike(one.id, other.id) < 0.9


def test_passages_of_a_superseded_statement_are_out_of_date_unless_its_time_is_asked_for() -> None:
    catalogue = with_status("history")
    out = catalogue.out_of_date("Hoeveel meldingen zijn er?")
    assert {catalogue.targets[number].statement for number in out} == {OLDEST.id}  # type: ignore[union-attr]
    assert len(out) == sum(
        isinstance(one, Passage) and one.statement == OLDEST.id for one in catalogue.targets
    )
    assert catalogue.out_of_date("Wat zeiden jullie vroeger?") == []


def test_where_nothing_was_superseded_nothing_is_out_of_date() -> None:
    assert with_status("current").out_of_date("Hoeveel meldingen zijn er?") == []
