import pytest

from bot.codes import codes_of, text_of, words_apart


@pytest.mark.parametrize("text", ["", "één", "ضرب", "🙏🏽", "\ud800"])
def test_a_text_comes_back_from_its_codes(text: str) -> None:
    assert text_of(codes_of(text)) == text


def test_only_letters_and_digits_keep_words_together() -> None:
    assert words_apart("Één-op_één: ضرب, 112🙏\U0010ffff") == "Één op één  ضرب  112  "
