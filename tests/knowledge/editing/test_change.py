"""Accept, supersede and withdraw, with the small encoder and real fitting."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from knowledge import publish as publishing
from knowledge.abstention import Abstention
from knowledge.answer import Answer
from knowledge.answerer import Answerer, published_answerer
from knowledge.editing import trial
from knowledge.editing.change import accept, supersede, withdraw
from knowledge.editing.desk import ChangeError, Desk
from knowledge.editing.draft import Draft, DraftError
from knowledge.index_folder import current_folder
from knowledge.probe import ProbeError
from tests.knowledge.editing.conftest import NEW, line

OLD = "reactie-igj-2024"
QUESTION = "Hoeveel ouders kwamen naar het avondspreekuur tijdens de proef?"
REFUSED = Abstention("nothing_near", (), None, None, (), (), "")
SAID = "Tijdens de proef kwamen 1.240 ouders naar het avondspreekuur."


def opened(desk: Desk) -> Answerer:
    return published_answerer(current_folder(desk.root), desk.encoder)


def found(desk: Desk, question: str) -> set[str]:
    answerer = opened(desk)
    hits = answerer.index.search(question, answerer.decision.ranking)
    return {hit.target.statement for hit in hits.passages}


def content(corpus: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in corpus.rglob("*") if path.is_file()}


def test_nothing_is_found_in_a_draft(desk: Desk, draft: Draft) -> None:
    assert NEW not in found(desk, SAID)


def test_an_accepted_draft_is_signed_in_its_place_and_answered_from(accepted: Desk) -> None:
    statement = accepted.statement(NEW)
    assert statement.reviewed_by == "Test Persoon" and statement.reviewed_on
    assert not (accepted.corpus / "drafts" / NEW).exists()
    outcome = opened(accepted).answer(QUESTION)
    assert isinstance(outcome, Answer) and outcome.quotes[0].text == SAID


def test_the_decision_beside_the_corpus_is_the_one_in_use_and_fits(accepted: Desk) -> None:
    answerer = opened(accepted)
    written = publishing.Decision.read(accepted.corpus / "decision.yml")
    assert written == answerer.decision
    assert written.corpus == answerer.index.corpus.digest


def test_what_the_check_on_the_questions_said_is_written_down(accepted: Desk) -> None:
    (record,) = map(json.loads, (accepted.corpus / "publications.jsonl").read_text().splitlines())
    assert (record["verb"], record["statement"], record["by"]) == ("accept", NEW, "Test Persoon")
    assert len(record["right"]) == 2 and record["reason"] == "small encoder"
    assert record["threshold"] == opened(accepted).decision.quote.threshold(record["risk"])


def test_the_changelog_names_it(accepted: Desk) -> None:
    text = (accepted.corpus / "changelog.md").read_text(encoding="utf-8")
    assert "Nagekeken en opgenomen door Test Persoon" in text


def test_a_draft_with_an_open_field_is_refused_with_its_line(desk: Desk, draft: Draft) -> None:
    text = draft.file.read_text(encoding="utf-8")
    draft.file.write_text(text.replace("\nissuer: Landelijk Netwerk Veilig Thuis", '\nissuer: "?"'))
    with pytest.raises(DraftError, match=rf"{NEW}\.md:8: fill this in first \(issuer: \"\?\"\)"):
        accept(desk, draft, "Test Persoon")


def test_the_words_of_somebody_else_are_refused(desk: Desk, draft: Draft) -> None:
    text = draft.file.read_text(encoding="utf-8")
    other = text.replace("\nissuer: Landelijk Netwerk Veilig", "\nissuer: Regionaal Veilig")
    draft.file.write_text(other, encoding="utf-8")
    with pytest.raises(ChangeError, match="of Regionaal Veilig Thuis, and the bot says"):
        accept(desk, draft, "Test Persoon")


def test_a_change_that_costs_too_many_answers_is_refused_and_nothing_changes(
    desk: Desk, draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial.Trial, "costs_too_much", True)
    before = content(desk.corpus)
    with pytest.raises(ChangeError, match="say why with --despite"):
        accept(desk, draft, "Test Persoon")
    assert content(desk.corpus) == before and NEW not in found(desk, SAID)


def test_a_change_costs_too_much_from_two_percent_of_the_questions_on(
    desk: Desk, draft: Draft
) -> None:
    tried = desk.try_draft(draft)
    right = next(p for p in tried.pairs if p.before.shows_right)
    wrong = replace(right, after=replace(right.after, outcome=REFUSED))
    same = replace(right, after=right.before)
    assert replace(tried, pairs=(wrong,) * 3 + (same,) * 97).costs_too_much
    assert not replace(tried, pairs=(wrong,) * 2 + (same,) * 98).costs_too_much


def test_an_index_that_fails_its_check_leaves_every_file_and_the_old_index(
    desk: Desk, draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(index: object) -> None:
        raise ProbeError("does not find its own words")

    before, folder = content(desk.corpus), current_folder(desk.root)
    monkeypatch.setattr(publishing, "check", fail)
    with pytest.raises(ProbeError):
        accept(desk, draft, "Test Persoon", despite="x")
    assert content(desk.corpus) == before and current_folder(desk.root) == folder


def test_a_question_that_it_answers_is_labelled_with_its_sentence(desk: Desk, draft: Draft) -> None:
    with desk.questions[0].open("a", encoding="utf-8") as file:
        fields = line(desk.questions[0], "A001")
        new = {"id": "N1", "question": QUESTION, "quotes": [], "kind": "near", "split": "dev"}
        file.write(json.dumps({**fields, **new}) + "\n")
    accept(desk, draft, "Test Persoon", answers=["N1"], despite="x")
    label = line(desk.corpus / "questions" / f"{NEW}.jsonl", "N1")
    assert label["kind"] == "statement" and label["quotes"][0] == SAID  # type: ignore[index]


def test_a_question_that_it_does_not_answer_cannot_be_labelled(desk: Desk, draft: Draft) -> None:
    with pytest.raises(DraftError, match="question A001 gets no answer from it"):
        accept(desk, draft, "Test Persoon", answers=["A001"])


def test_a_superseded_statement_is_found_no_more(accepted: Desk) -> None:
    supersede(accepted, OLD, NEW, "nieuwe cijfers")
    assert OLD not in found(accepted, "Ruim 2000 medewerkers werken dagelijks hard in 2024.")
    status = accepted.statement(OLD).status
    assert (status.kind, status.by, status.reason) == ("superseded", NEW, "nieuwe cijfers")


def test_history_is_found_by_who_asks_back_and_by_nobody_else(accepted: Desk) -> None:
    supersede(accepted, OLD, NEW, "nieuwe cijfers", on="2026-11-20", history=True)
    asked = "Hoeveel medewerkers werken dagelijks hard?"
    assert OLD not in found(accepted, asked)
    assert OLD in found(accepted, f"{asked} En eerder, in 2024?")
    caveat = accepted.statement(OLD).caveat
    assert caveat and "op 20 november 2026 vervangen door: Reactie van het" in caveat
    text = (accepted.corpus / "changelog.md").read_text(encoding="utf-8")
    assert "Blijft te vinden voor wie naar die tijd vraagt" in text


def test_a_withdrawn_statement_is_searched_for_in_vain_and_leaves_the_index(
    accepted: Desk,
) -> None:
    made = withdraw(accepted, NEW, "was verzonnen")
    assert made.absent == 19
    assert NEW not in found(accepted, SAID)
    kept = [path for path in accepted.root.rglob("*") if path.is_file()]
    assert not [path for path in kept if b"avondspreekuur" in path.read_bytes()]


def test_a_withdrawal_asks_for_a_reason_and_a_real_day(accepted: Desk) -> None:
    with pytest.raises(ChangeError, match="say why with --reason"):
        withdraw(accepted, NEW, "")
    with pytest.raises(ChangeError, match="'gisteren' is not a date"):
        withdraw(accepted, NEW, "x", on="gisteren")


def test_only_a_current_statement_can_take_anothers_place(desk: Desk, draft: Draft) -> None:
    with pytest.raises(ChangeError, match="there is no statement 'avondspreekuren'"):
        supersede(desk, OLD, NEW, "x")
    with pytest.raises(ChangeError, match="is not a current statement"):
        supersede(desk, OLD, OLD, "x")
