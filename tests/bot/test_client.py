import pytest

from bot.client import ChatError, Conversation
from bot.pair import free_port
from bot.terminal import lines


def test_no_bot_at_the_address_is_one_line_that_says_how_to_start_one() -> None:
    with pytest.raises(ChatError, match="make run") as error:
        Conversation.open(f"http://127.0.0.1:{free_port()}")
    assert "\n" not in str(error.value)


def test_a_quote_is_shown_apart_with_its_source() -> None:
    quote = {"text": "Een zin.", "source_line": "Bron: X.", "caveat": None, "url": "/bron/x"}
    shown = lines({"text": "Kader.\nGevaar? Bel 112.", "quotes": [quote]})
    expected = ["Kader.", "Gevaar? Bel 112.", "", "  | “Een zin.”", "    Bron: X.", "    /bron/x"]
    assert shown == expected
