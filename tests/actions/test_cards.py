from dataclasses import replace
from datetime import date

from bot.actions.cards import fact_card, quote_card
from bot.actions.text import facts_text
from bot.actions.words import Words
from knowledge.answer import Answer
from knowledge.answerer import Answerer
from knowledge.quote import Quote
from tests.actions.conftest import DOMAIN

DUTCH, ENGLISH = Words(DOMAIN["responses"]), Words(DOMAIN["responses"], "en")
TODAY = date(2026, 11, 22)


def figure(answerer: Answerer) -> Quote:
    outcome = answerer.answer("Hoeveel meldingen krijgt Veilig Thuis jaarlijks binnen?")
    assert isinstance(outcome, Answer)
    return outcome.quotes[0]


def test_plain_words_come_in_the_persons_language(answerer: Answerer) -> None:
    dutch, english = (quote_card(figure(answerer), w, TODAY)["plain"] for w in (DUTCH, ENGLISH))
    assert set(dutch) == {"nl"} and set(english) == {"en"}


def test_an_old_figure_says_how_old(answerer: Answerer) -> None:
    quote = figure(answerer)
    undated = quote_card(quote, DUTCH, TODAY)["notice"]
    dated = quote_card(replace(quote, date="2024-03"), DUTCH, TODAY)["notice"]
    fresh = quote_card(replace(quote, date="2026-03", counts=None), DUTCH, TODAY)["notice"]
    assert "geen datum" in undated and "een verklaring van maart 2024" in dated and fresh is None


def test_a_quote_without_a_figure_has_no_notice(answerer: Answerer) -> None:
    assert quote_card(replace(figure(answerer), has_figure=False), DUTCH, TODAY)["notice"] is None


def test_a_letter_is_framed_as_of_its_moment(answerer: Answerer) -> None:
    letter = quote_card(replace(figure(answerer), role="cover_letter"), DUTCH)
    assert letter["frame"].startswith("Op dat moment schreef")
    assert quote_card(figure(answerer), DUTCH)["frame"] is None


def test_a_sentence_that_speaks_of_its_moment_is_framed_as_such(answerer: Answerer) -> None:
    bound = quote_card(replace(figure(answerer), is_bound=True), DUTCH)
    assert bound["frame"] == "Dit gold op dat moment"


def test_the_tail_of_a_document_is_framed_as_no_position(answerer: Answerer) -> None:
    form = quote_card(replace(figure(answerer), role="form"), DUTCH)
    assert form["frame"] == "Dit is tekst van een formulier, geen standpunt"
    assert form["notice"] is None and form["caveat"] is None


def test_a_fact_is_unchecked_until_somebody_signs(answerer: Answerer) -> None:
    fact = answerer.index.corpus.facts[0]
    assert fact_card(fact, DUTCH)["checked"] is False
    signed = replace(fact, checked_on="2026-11-30", checked_by="een beheerder")
    assert fact_card(signed, DUTCH)["checked"] is True
    assert fact_card(fact, ENGLISH)["text"] == fact.english


def test_in_text_a_fact_stands_under_its_label_with_what_it_leaves_open(
    answerer: Answerer,
) -> None:
    fact = answerer.index.corpus.facts[0]
    said = facts_text([fact_card(fact, DUTCH)], DUTCH)
    assert said.startswith("Algemene informatie, geen uitspraak van het Landelijk Netwerk")
    assert fact.does_not_say in said and said.endswith("Nog niet gecontroleerd door de beheerder.")
