import random
import socket
import threading

from tests.load import malformed


def test_every_request_is_sent_and_its_end_counted() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=64) as door:
        threading.Thread(target=answering, args=(door, 30), daemon=True).start()
        assert malformed.flood(door.getsockname()[1], 30) == {400: 30}


def test_who_is_cut_off_is_counted_too() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        assert malformed.flood(nobody.getsockname()[1], 5) == {0: 5}


def test_what_is_not_sent_in_time_is_not_counted() -> None:
    assert malformed.one_line(1, [("127.0.0.1", b"x")] * 5, until=0.0) == {}


def test_no_two_requests_of_a_flood_need_be_the_same() -> None:
    chance = random.Random(1)
    assert len({malformed.request(chance) for _ in range(200)}) > 60


def answering(door: socket.socket, times: int) -> None:
    """A server that refuses whatever comes."""
    for _ in range(times):
        connection, _ = door.accept()
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        connection.close()
