import pytest

from bot.nlu.language import Languages

LANGUAGES = Languages.load()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hoeveel meldingen krijgt Veilig Thuis per jaar?", "nl"),
        ("Who supervises Veilig Thuis?", "en"),
        ("my husband hits me", "en"),
        ("Veilig Thuis'i kim denetliyor?", "tr"),
        ("kocam beni dövüyor", "tr"),
        ("زوجي يضربني", "ar"),
        ("mąż mnie bije i boję się", "pl"),
        ("Wer kontrolliert Veilig Thuis eigentlich?", "other"),
    ],
)
def test_a_language_we_have_words_for_is_recognised(text: str, language: str) -> None:
    assert LANGUAGES.of(text) == language


@pytest.mark.parametrize("text", ["", "hoi", "moi", "thnx", "ok", "12345", "help", "😀", "de"])
def test_dutch_is_assumed_where_there_is_too_little_to_go_by(text: str) -> None:
    assert LANGUAGES.of(text) == "nl"


def test_one_arabic_word_is_enough() -> None:
    assert LANGUAGES.of("النجدة") == "ar"
