from dataclasses import replace

import pytest

from knowledge.abstention import Abstention
from knowledge.answer import Answer
from knowledge.answerer import Answerer
from knowledge.index import Index
from knowledge.passage import Passage

MEANT = "Hoeveel meldingen krijgt Veilig Thuis jaarlijks binnen?"


def answered(answerer: Answerer, question: str, *previous: str) -> Answer:
    outcome = answerer.answer(question, previous)
    assert isinstance(outcome, Answer), outcome
    return outcome


def refused(answerer: Answerer, question: str, *previous: str) -> Abstention:
    outcome = answerer.answer(question, previous)
    assert isinstance(outcome, Abstention), outcome
    return outcome


def test_an_answer_quotes_exact_spans_with_their_source(answerer: Answerer, index: Index) -> None:
    for quote in answered(answerer, MEANT).quotes:
        assert quote.text == index.statements[quote.statement].text[quote.start : quote.end]
        assert quote.source_line.startswith("Bron: ")


def test_a_figure_comes_with_what_it_counts_and_in_plain_words(answerer: Answerer) -> None:
    quote = answered(answerer, MEANT).quotes[0]
    assert quote.has_figure and quote.counts and set(quote.plain) == {"nl", "en"}


def test_figures_in_the_sentences_before_say_what_they_count_too(answerer: Answerer) -> None:
    index = answerer.index
    passage = next(
        t for t in index.targets if isinstance(t, Passage) and t.text.startswith("Lukt dat niet")
    )
    counts = index.counts(passage)
    assert counts is not None and "6 procent van de zaken" in counts and "94 procent" in counts


def test_a_question_about_something_else_is_refused_with_the_nearest_hits(
    answerer: Answerer,
) -> None:
    outcome = refused(answerer, "Wat kost een nieuwe fiets?")
    assert outcome.rejected and outcome.because


@pytest.mark.parametrize("question", ["", "???", "zzz", "اين الشرطة"])
def test_nonsense_is_refused(answerer: Answerer, question: str) -> None:
    assert isinstance(answerer.answer(question), Abstention)


def test_a_smaller_risk_refuses_more(answerer: Answerer) -> None:
    careful = replace(answerer, settings=replace(answerer.settings, risk=0.05))
    bold = replace(answerer, settings=replace(answerer.settings, risk=0.5))
    questions = [note.asks[3] for note in answerer.index.corpus.explanations]
    few, many = (
        [q for q in questions if isinstance(one.answer(q), Answer)] for one in (careful, bold)
    )
    assert set(few) < set(many)


def test_quotes_do_not_repeat_each_other_and_stay_few(answerer: Answerer) -> None:
    generous = replace(answerer, settings=replace(answerer.settings, further=50.0))
    quotes = answered(generous, MEANT).quotes
    assert 1 < len(quotes) <= answerer.settings.quotes
    assert not any(a.overlaps(b) for a in quotes for b in quotes if a is not b)


def test_an_answer_without_a_quote_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="abstention"):
        Answer((), (), False, (), (), "")


def test_the_cover_letter_is_quoted_with_its_own_source_line(answerer: Answerer) -> None:
    quote = answered(
        answerer, "rapport van deze belangenvereniging lezen, nader bestuderen"
    ).quotes[0]
    assert quote.role == "cover_letter" and "bericht" in quote.source_line


def test_the_tail_of_a_document_is_quoted_alone_and_as_what_it_is(answerer: Answerer) -> None:
    notes = answerer.index.corpus.explanations
    tail = [note for note in notes if "200 woorden" in note.passage or "onleesbaar" in note.passage]
    for note in tail:
        quotes = answered(answerer, note.passage).quotes
        assert {quote.role for quote in quotes} <= {"form", "provenance"}
        assert "geen standpunt" in quotes[0].source_line


def test_who_asks_about_their_own_report_gets_no_tail_of_a_document(answerer: Answerer) -> None:
    tail = next(n.passage for n in answerer.index.corpus.explanations if "reactie mag" in n.passage)
    assert answered(answerer, tail)
    assert refused(answerer, f"{tail} over mij")


def test_form_text_never_stands_beside_what_the_issuer_says(answerer: Answerer) -> None:
    generous = replace(answerer, settings=replace(answerer.settings, further=50.0))
    for note in answerer.index.corpus.explanations:
        outcome = generous.answer(note.asks[0])
        roles = {quote.role for quote in outcome.quotes} if isinstance(outcome, Answer) else set()
        assert "form" not in roles or not roles & {"position", "cover_letter"}
        assert "heading" not in roles


def test_a_gap_is_refused_by_name_with_the_fact_that_helps(answerer: Answerer) -> None:
    outcome = refused(answerer, "Hoe lang mag een onderzoek van Veilig Thuis duren?")
    assert outcome.reason == "not_said" and outcome.gap is not None
    assert outcome.gap.topic == "termijn-van-een-onderzoek" and outcome.nearest


def test_a_question_about_ones_own_case_is_refused_as_such(answerer: Answerer) -> None:
    gaps = answerer.index.corpus.gaps
    asked = next(gap for gap in gaps if gap.kind == "own_case").asks[0]
    outcome = refused(answerer, asked)
    assert outcome.reason == "own_case" and outcome.nearest is None


def test_a_vague_question_gets_choices_that_are_questions(answerer: Answerer) -> None:
    outcome = refused(answerer, "klacht")
    assert outcome.reason == "vague" and 2 <= len(outcome.choices) <= answerer.settings.choices
    assert all(choice in answerer.index.titles.values() for choice in outcome.choices)


@pytest.mark.parametrize("question", ["ik heb een vraag", "Mag ik iets weten?", "vertel es wat"])
def test_a_message_without_a_subject_gets_choices(answerer: Answerer, question: str) -> None:
    outcome = refused(answerer, question)
    assert outcome.reason == "vague" and outcome.choices


def test_what_is_about_something_else_gets_no_quote_however_near_it_is(
    answerer: Answerer,
) -> None:
    unnamed = "Hoeveel meldingen komen er jaarlijks binnen?"
    assert answered(answerer, unnamed)
    subject = replace(answerer.decision.subject, thresholds={0.02: 1.0})
    strict = replace(answerer, decision=replace(answerer.decision, subject=subject))
    unclear = refused(strict, unnamed)
    assert "about something else" in unclear.because
    assert unclear.reason == "vague" and unclear.choices, "it is asked what was meant"
    assert refused(strict, "Wat kost een fiets?").reason != "vague"
    assert answered(strict, "hoeveel meldingen per jaar"), "an editor asked just this"
    assert answered(strict, MEANT), "who names Veilig Thuis asks about Veilig Thuis"


def test_a_wrong_claim_is_corrected_with_the_sentence(answerer: Answerer) -> None:
    notes = answerer.index.corpus.explanations
    note = next(note for note in notes if "85.000 meldingen binnen" in note.passage)
    outcome = answered(answerer, note.corrects[0])
    assert outcome.corrects and note.passage in outcome.quotes[0].text


def test_a_follow_up_is_read_with_the_question_before(answerer: Answerer) -> None:
    assert isinstance(answerer.answer("en hoeveel dan?"), Abstention)
    quotes = answered(answerer, "en hoeveel dan?", MEANT).quotes
    assert any("85.000" in quote.text for quote in quotes)


def test_what_is_asked_on_about_is_looked_for_where_the_statement_goes_on(
    answerer: Answerer,
) -> None:
    first = "Zijn er middelen om het handelen objectief te laten toetsen bij twijfel?"
    (quote, *_) = answered(answerer, "welke voorbeelden zijn daar van?", first).quotes
    assert "Juridische-, klacht- en tuchtrechtprocedures" in quote.text


def test_who_asks_when_something_was_said_is_told_what_the_statement_tells(
    answerer: Answerer,
) -> None:
    outcome = refused(answerer, "van welk jaar is dat?", MEANT)
    assert outcome.reason == "source" and outcome.nearest == "reactie-interview"
    assert outcome.source is not None and "Zonder datum" in outcome.source.source_line
    again = refused(answerer, "en wie zei dat?", MEANT, "van welk jaar is dat?")
    assert again.source == outcome.source


def test_without_anything_shown_before_there_is_no_source_to_tell(answerer: Answerer) -> None:
    assert refused(answerer, "van welk jaar is dat?", "Wat kost een fiets?").reason != "source"


def test_a_new_subject_drops_what_was_asked_before(answerer: Answerer) -> None:
    other = "Hoeveel medewerkers werken dagelijks hard?"
    alone = answerer.answer(other)
    after = answerer.answer(f"iets anders: {other}", ["Stopt het onderzoek?"])
    assert isinstance(alone, Answer) and isinstance(after, Answer)
    assert after.quotes == alone.quotes


def test_what_somebody_else_says_is_refused_as_such(answerer: Answerer) -> None:
    outcome = refused(answerer, "Wat vindt de minister van de lange wachttijden?")
    assert outcome.reason == "other_party"


def test_asking_for_a_newer_figure_is_refused_as_such(answerer: Answerer) -> None:
    assert refused(answerer, "Hoeveel meldingen kwamen er in 2023 binnen?").reason == "newer_figure"
