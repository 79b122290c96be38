import pytest

from bot.codes import codes_of, text_of


@pytest.mark.parametrize("text", ["", "één", "ضرب", "🙏🏽", "\ud800"])
def test_a_text_comes_back_from_its_codes(text: str) -> None:
    assert text_of(codes_of(text)) == text
