"""Names of the whole corpus are found in it and left out of a text."""

from knowledge.names import ubiquitous_names, without_names

PASSAGES = [
    "Bij Stichting Noorderlicht werken tweehonderd mensen.",
    "Volgens Stichting Noorderlicht is de wachttijd te lang.",
    "De inspectie toetst het werk van Stichting Noorderlicht ieder jaar.",
    "Een klacht over de Raad wordt binnen zes weken behandeld.",
]


def test_a_name_in_most_passages_is_found() -> None:
    assert ubiquitous_names(PASSAGES, share=0.5) == ("Stichting Noorderlicht",)


def test_a_name_in_one_passage_is_kept() -> None:
    assert "Raad" not in ubiquitous_names(PASSAGES, share=0.1)


def test_a_word_with_a_capital_only_at_the_start_of_a_sentence_is_no_name() -> None:
    assert (
        ubiquitous_names(
            ["De hond blaft.", "De kat slaapt.", "De os loopt naar de stal."], share=0.1
        )
        == ()
    )


def test_a_word_that_is_also_written_small_is_no_name() -> None:
    assert (
        ubiquitous_names(
            ["Ga naar Huis en blijf thuis.", "Zij ging naar Huis.", "Het huis en het huis."],
            share=0.1,
        )
        == ()
    )


def test_an_empty_corpus_has_no_names() -> None:
    assert ubiquitous_names([]) == ()


def test_the_name_is_left_out_however_it_is_written() -> None:
    names = ("Stichting Noorderlicht",)
    assert without_names("wie controleert stichting noorderlicht?", names) == "wie controleert?"
    assert (
        without_names("Wie controleert StichtingNoorderlicht eigenlijk", names)
        == "Wie controleert eigenlijk"
    )


def test_part_of_a_name_stays() -> None:
    assert (
        without_names("is dit een stichting?", ("Stichting Noorderlicht",))
        == "is dit een stichting?"
    )


def test_the_longest_name_goes_first() -> None:
    names = ubiquitous_names(["Wij, Netwerk Noord, en Noord."] * 3, share=0.5)
    assert names == ("Netwerk Noord", "Noord")
    assert without_names("Wat doet Netwerk Noord?", names) == "Wat doet?"


def test_a_text_of_nothing_but_the_name_stays() -> None:
    assert (
        without_names("Stichting Noorderlicht?", ("Stichting Noorderlicht",))
        == "Stichting Noorderlicht?"
    )
