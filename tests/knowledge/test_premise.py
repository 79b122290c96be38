from knowledge.evidence import Evidence
from knowledge.premise import premise_figures

PASSAGE = "Slechts in 6 procent van de zaken gaat Veilig Thuis door naar de Raad."


def figures(question: str, asked: float = 0.5, denied: float = 0.5) -> dict[str, float]:
    return premise_figures(question, PASSAGE, Evidence(asked, 0, 0, 0, 0, denied))


def test_another_number_than_the_passage_has_is_noticed() -> None:
    assert figures("Klopt het dat 60 procent naar de Raad gaat?")["other_number"] == 1.0
    assert figures("Klopt het dat 6 procent naar de Raad gaat?")["other_number"] == 0.0
    assert figures("Gaat het vaak naar de Raad?")["other_number"] == 0.0


def test_a_claim_is_told_from_a_question_by_its_opening_and_its_sweep() -> None:
    claimed, asked = figures("Dus alles gaat naar de Raad"), figures("Hoe vaak gaat het zo?")
    assert claimed["leading"] == claimed["sweeping"] == 1.0
    assert asked["leading"] == asked["sweeping"] == 0.0


def test_a_question_nearer_to_a_wrong_claim_than_to_a_question_leads_to_a_correction() -> None:
    assert figures("x", asked=0.4, denied=0.9)["claim_lead"] > 0
