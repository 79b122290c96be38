from dataclasses import replace

import pytest

from knowledge.corpus import Corpus, read_corpus
from knowledge.index import Index
from knowledge.statement_file import read_statements
from tests.knowledge.conftest import RANKING, StemEncoder

ENCODER = StemEncoder()
# Statements alone are corpus enough, and quick to index.
CORPUS = Corpus(read_statements())


def test_a_question_in_the_statements_own_words_finds_its_sentence(index: Index) -> None:
    hits = index.search("Hoeveel meldingen krijgt Veilig Thuis jaarlijks binnen?", RANKING)
    best = hits.passages[0]
    assert "85.000 meldingen binnen" in best.target.text
    assert best.rank == 1 and best.evidence.shared > 0.3 and hits.familiarity > 0.5


def test_each_kind_of_target_comes_best_first(index: Index) -> None:
    hits = index.search("Waar kan ik een klacht indienen over Veilig Thuis?", RANKING)
    for kind in (hits.passages, hits.facts, hits.gaps):
        assert [hit.rank for hit in kind] == list(range(1, len(kind) + 1))
        assert [hit.score for hit in kind] == sorted((h.score for h in kind), reverse=True)
    assert hits.facts[0].target.door == "klacht"


def test_an_example_question_leads_to_its_passage_although_it_shares_no_word(index: Index) -> None:
    note = next(note for note in read_corpus().explanations if "85.000 meldingen" in note.passage)
    hits = index.search(note.asks[0], RANKING)
    assert hits.passages[0].target.text == note.passage
    assert hits.passages[0].evidence.asked == pytest.approx(1.0, abs=1e-3)


def test_a_withdrawn_statement_is_gone_from_every_search() -> None:
    newest, oldest = CORPUS.statements
    gone = replace(newest, status=replace(newest.status, kind="withdrawn"))
    index = Index.build(Corpus((gone, oldest)), ENCODER)
    found = {hit.target.statement for hit in index.search("lange wachttijden", RANKING).passages}
    assert found == {oldest.id}
