import pytest

from knowledge.editing.document import Document, block_of
from knowledge.editing.proposal import id_of, occasion, propose, topics


def test_a_name_is_made_of_the_words_that_are_a_titles_own() -> None:
    title = "Reactie van het Landelijk Netwerk Veilig Thuis op het rapport over één meldpunt"
    assert id_of(title) == "meldpunt"
    assert id_of("Reactie") == "reactie" and id_of("!") == "verklaring"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Reactie van het LNVT op het rapport over A", "het rapport over A"),
        ("naar aanleiding van de uitzending van 1 mei.", "de uitzending van 1 mei"),
        ("Wij vinden dat erg.", None),
    ],
)
def test_the_occasion_is_what_a_text_says_it_reacts_to(text: str, found: str | None) -> None:
    assert occasion(text) == found


def test_topics_are_those_of_others_first_and_then_frequent_words() -> None:
    text = "Wachttijden zijn lang. Spreekuur na spreekuur: het spreekuur helpt."
    assert topics(text, ["toezicht", "wachttijden"]) == ("wachttijden", "spreekuur")


def test_a_statement_without_a_date_says_so_in_its_caveat() -> None:
    document = Document((block_of("Reactie Veilig Thuis"), block_of("Wij zijn er altijd.")))
    proposal = propose(document, "x", ())
    assert (proposal.date, proposal.date_basis) == (None, "unknown")
    assert proposal.caveat == "Op deze verklaring staat geen datum."
    assert proposal.source_line["position"] == "Bron: Reactie Veilig Thuis. Zonder datum."
