from dataclasses import replace

from knowledge.answerer import Answerer
from knowledge.evidence import Evidence
from knowledge.premise import premise_figures

PASSAGE = "Slechts in 6 procent van de zaken gaat Veilig Thuis door naar de Raad."


def figures(
    answerer: Answerer,
    question: str,
    asked: float = 0.5,
    denied: float = 0.5,
    asks: tuple[str, ...] = ("Hoe vaak gaat het door?",),
) -> dict[str, float]:
    hits = answerer.index.search(question, answerer.decision.ranking)
    best = replace(hits.passages[0], evidence=Evidence(asked, 0, 0, 0, 0, denied))
    return premise_figures(replace(hits, passages=(best,)), PASSAGE, asks)


def test_another_number_than_the_passage_has_is_noticed(answerer: Answerer) -> None:
    assert figures(answerer, "Klopt het dat 60 procent gaat?")["other_number"] == 1.0
    assert figures(answerer, "Klopt het dat 6 procent gaat?")["other_number"] == 0.0
    assert figures(answerer, "Gaat het vaak naar de Raad?")["other_number"] == 0.0


def test_a_claim_is_told_from_a_question_by_how_it_is_put(answerer: Answerer) -> None:
    claimed = figures(answerer, "Toch gaat alles nooit naar de Raad")
    asked = figures(answerer, "Hoe vaak gaat het zo?")
    for name in ("leading", "sweeping", "denying", "told"):
        assert claimed[name] == 1.0 and asked[name] == 0.0
    assert asked["marked"] == 1.0 and claimed["marked"] == 0.0


def test_words_put_into_another_mouth_are_noticed(answerer: Answerer) -> None:
    assert figures(answerer, "De IGJ noemt dit veel")["another"] == 1.0


def test_a_question_nearer_to_a_wrong_claim_than_to_a_question_leads_to_a_correction(
    answerer: Answerer,
) -> None:
    assert figures(answerer, "x", asked=0.4, denied=0.9)["claim_lead"] > 0


def test_editors_claims_lie_further_along_than_their_questions(answerer: Answerer) -> None:
    notes = [note for note in answerer.index.corpus.explanations if note.corrects]
    claims = [figures(answerer, note.corrects[0])["claiming"] for note in notes]
    asks = [figures(answerer, note.asks[0])["claiming"] for note in notes]
    assert sum(claims) / len(claims) > sum(asks) / len(asks)


def test_who_asks_why_of_what_gives_no_reason_takes_it_to_be_so(answerer: Answerer) -> None:
    asked = "Waarom gaat elke zaak naar de Raad?"
    assert figures(answerer, asked)["presuming"] == 1.0
    assert figures(answerer, asked, asks=("Waarom is dat?", "Hoe vaak?"))["presuming"] == 0.0
    assert figures(answerer, "Gaat elke zaak door?")["presuming"] == 0.0


def test_keywords_and_claims_are_told_but_a_question_mark_asks(answerer: Answerer) -> None:
    assert figures(answerer, "alles gaat naar de Raad")["plain"] == 1.0
    assert figures(answerer, "alles gaat naar de Raad?")["plain"] == 0.0


def test_a_verb_before_who_does_it_asks(answerer: Answerer) -> None:
    assert figures(answerer, "praten jullie ook met ouders")["told"] == 0.0
    assert figures(answerer, "dus ze praten nooit met ouders")["told"] == 1.0
