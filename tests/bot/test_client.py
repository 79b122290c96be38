import socket
import threading

import pytest

from bot.client import ChatError, Conversation
from bot.pair import free_port
from bot.terminal import lines


def test_no_bot_at_the_address_is_one_line_that_says_how_to_start_one() -> None:
    with pytest.raises(ChatError, match="make run") as error:
        Conversation.open(f"http://127.0.0.1:{free_port()}")
    assert "\n" not in str(error.value)


def test_an_answer_that_breaks_off_is_told_like_a_bot_that_is_not_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=break_off, args=(server,)).start()
        with pytest.raises(ChatError):
            Conversation.open(f"http://127.0.0.1:{server.getsockname()[1]}")


def break_off(server: socket.socket) -> None:
    connection, _ = server.accept()
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc")
    connection.close()


def test_a_quote_is_shown_apart_with_its_source() -> None:
    quote = {"text": "Een zin.", "source_line": "Bron: X.", "caveat": None, "url": "/bron/x"}
    shown = lines({"text": "Kader.\nGevaar? Bel 112.", "quotes": [quote]})
    expected = ["Kader.", "Gevaar? Bel 112.", "", "  | “Een zin.”", "    Bron: X.", "    /bron/x"]
    assert shown == expected
