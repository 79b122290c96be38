from dataclasses import replace

from knowledge.corpus import Corpus, read_corpus
from knowledge.entry import entries_of, targets_of
from knowledge.passage import Passage
from knowledge.statement import Statement
from knowledge.statement_file import read_statements

CORPUS = read_corpus()


def roles(corpus: Corpus) -> set[str]:
    return {target.role for target in targets_of(corpus) if isinstance(target, Passage)}


def test_headings_can_never_be_found() -> None:
    assert roles(CORPUS) == {"position", "cover_letter", "provenance", "form"}


def test_the_tail_of_a_document_is_found_only_where_an_editor_explained_it() -> None:
    assert roles(Corpus(CORPUS.statements)) == {"position", "cover_letter"}


def test_a_withdrawn_or_unreviewed_statement_cannot_be_found() -> None:
    def found(statement: Statement) -> bool:
        return bool(targets_of(Corpus((statement,))))

    newest = read_statements()[0]
    assert found(newest)
    assert not found(replace(newest, reviewed_by=None))
    assert not found(replace(newest, status=replace(newest.status, kind="withdrawn")))


def test_entries_stand_by_target_and_lead_to_it() -> None:
    entries, targets = entries_of(CORPUS, targets_of(CORPUS)), targets_of(CORPUS)
    assert [entry.target for entry in entries] == sorted(entry.target for entry in entries)
    assert {entry.target for entry in entries} == set(range(len(targets)))


def test_a_passage_is_found_by_its_text_its_explanation_its_questions_and_wrong_claims() -> None:
    note = next(note for note in CORPUS.explanations if note.corrects)
    number = next(
        n
        for n, t in enumerate(targets_of(CORPUS))
        if isinstance(t, Passage) and t.text == note.passage
    )
    texts = {entry.kind: [] for entry in entries_of(CORPUS, targets_of(CORPUS))}
    for entry in entries_of(CORPUS, targets_of(CORPUS)):
        if entry.target == number:
            texts[entry.kind].append(entry.text)
    assert texts["own"] == [note.passage, *note.plain.values()]
    assert texts["ask"] == [note.title, *note.asks] and texts["claim"] == list(note.corrects)
