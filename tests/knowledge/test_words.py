from knowledge.words import Word, Wording, content_words, features, stems


def test_accents_and_capitals_do_not_matter() -> None:
    assert features("ÉÉN Kind") == features("een kind")


def test_stop_words_are_no_content() -> None:
    assert content_words("Wat is het doel van de raad?") == ["doel", "raad"]
    assert stems("klachten") == stems("klacht")


def test_a_long_word_has_parts_and_a_short_one_has_none() -> None:
    assert Word.of("klacht").parts == ("~klac", "~lach", "~acht")
    assert Word.of("raad") == Word("raad", "raad", ())


def test_a_text_that_is_taken_apart_has_the_features_it_is_found_by() -> None:
    text = "Wat is een klacht over wachttijden?"
    wording = Wording.of(text)
    assert [word.folded for word in wording.words] == content_words(text)
    assert list(wording.features) == features(text)
    assert wording.features[:2] == (wording.words[0].stem, wording.words[1].stem)
    assert Wording.of("???") == Wording((), ())
