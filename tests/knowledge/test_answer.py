from dataclasses import replace

import pytest

from knowledge.answer import Abstention, Answer, answer, decide, evidence
from knowledge.index import Index
from knowledge.settings import DecisionSettings, Settings

SURE = replace(Settings.read().decision, similarity=0.5, coverage=0.5, threshold=0.4)


def test_an_answer_quotes_exact_spans_with_their_source(index: Index) -> None:
    outcome = answer(index, "Hoeveel meldingen krijgt Veilig Thuis jaarlijks?", SURE)
    assert isinstance(outcome, Answer)
    for quote in outcome.quotes:
        assert quote.text == index.statements[quote.statement].text[quote.start : quote.end]
        assert quote.source_line.startswith("Bron: ")


def test_a_question_about_something_else_is_refused_with_the_nearest_hits(index: Index) -> None:
    outcome = answer(index, "Wat kost een nieuwe fiets voor kinderen?", SURE)
    assert isinstance(outcome, Abstention)
    assert outcome.reason == "nothing_near" and outcome.rejected


@pytest.mark.parametrize("question", ["", "???", "zzz", "اين الشرطة"])
def test_a_question_without_a_shared_word_is_refused_whatever_its_evidence(
    index: Index, question: str
) -> None:
    lenient = replace(SURE, threshold=-1.0, alone=2.0)
    assert isinstance(answer(index, question, lenient), Abstention)


def test_without_a_shared_word_meaning_alone_must_be_near(index: Index) -> None:
    hit = replace(index.search("wachttijden")[0], shares_word=False, similarity=0.6, coverage=0.0)
    near, far = replace(SURE, threshold=0.1, alone=0.5), replace(SURE, threshold=0.1, alone=0.7)
    assert isinstance(decide(index, [hit], near), Answer)
    assert isinstance(decide(index, [hit], far), Abstention)


def test_the_threshold_decides(index: Index) -> None:
    hits = index.search("wachttijden en bezuinigingen")
    top = evidence(hits[0], SURE)
    assert isinstance(decide(index, hits, replace(SURE, threshold=top)), Answer)
    assert isinstance(decide(index, hits, replace(SURE, threshold=top + 0.01)), Abstention)


def test_quotes_do_not_repeat_each_other_and_stay_few(index: Index) -> None:
    generous = replace(SURE, threshold=0.0, further=0.0)
    outcome = decide(index, index.search("Veilig Thuis onderzoek en meldingen", 20), generous)
    assert isinstance(outcome, Answer) and len(outcome.quotes) <= SURE.quotes
    pairs = [(a, b) for a in outcome.quotes for b in outcome.quotes if a is not b]
    assert not any(a.overlaps(b) for a, b in pairs)


def test_an_answer_without_a_quote_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="abstention"):
        Answer((), ())


def test_the_cover_letter_is_quoted_with_its_own_source_line(index: Index) -> None:
    outcome = answer(index, "bevindingen van de BVIKZ nader bestuderen rapport lezen", SURE)
    assert isinstance(outcome, Answer)
    assert outcome.quotes[0].role == "cover_letter"
    assert "bericht" in outcome.quotes[0].source_line


def test_every_answer_from_the_reaction_to_the_inspectorate_carries_its_caveat(
    index: Index,
) -> None:
    outcome = answer(index, "Oorzaken zijn onder andere bezuinigingen?", SURE)
    assert isinstance(outcome, Answer)
    assert {quote.statement for quote in outcome.quotes} == {"reactie-igj-2024"}
    assert all("geen oordeel van de IGJ" in (quote.caveat or "") for quote in outcome.quotes)


def test_the_settings_say_that_the_threshold_is_provisional() -> None:
    decision: DecisionSettings = Settings.read().decision
    assert decision.provisional
