from knowledge.corpus import read_corpus
from knowledge.editing.found import find


def test_every_word_counts_and_accents_and_capitals_do_not() -> None:
    found = find(read_corpus(), "HET advies meldpunt")
    assert any("hét advies- en meldpunt" in passage.text for passage in found.passages)
    assert not find(read_corpus(), "meldpunt kabouter").passages


def test_a_gap_is_found_by_how_people_ask_about_it() -> None:
    assert "lengte-wachttijd" in [gap.topic for gap in find(read_corpus(), "wachttijd").gaps]
