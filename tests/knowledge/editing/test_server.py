"""The editors' page over HTTP: what it shows, to whom, and that it writes nothing."""

import http.client
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge.editing.add import add
from knowledge.editing.desk import Desk
from knowledge.editing.server import EditorsServer
from knowledge.editing.site import Site
from tests.knowledge.editing.conftest import DOCUMENTS, NEW

QUESTION = "Hoeveel ouders kwamen naar het avondspreekuur tijdens de proef?"


@pytest.fixture
def server(accepted: Desk) -> Iterator[EditorsServer]:
    with EditorsServer(Site(accepted, ()), 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def ask(
    server: EditorsServer, path: str, method: str = "GET", body: str = "", **headers: str
) -> tuple[http.client.HTTPResponse, str]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=30)
    connection.request(method, path, body, headers)
    response = connection.getresponse()
    return response, response.read().decode()


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/", "Reactie van het Landelijk Netwerk Veilig Thuis op het rapport over avondspreekuren"),
        (f"/verklaring/{NEW}", "Tijdens de proef kwamen 1.240 ouders"),
        ("/", "0 van 13"),
        ("/zoeken?q=avondspreekuur+1.240", "1 zinnen uit verklaringen"),
        ("/feiten", "nog nooit"),
        ("/leemtes", "Nog niets geweigerd"),
        ("/controle", "nobody has checked this fact"),
        ("/wijzigingen", "Nagekeken en opgenomen door Test Persoon"),
    ],
)
def test_each_page_shows_what_it_is_for(server: EditorsServer, path: str, shown: str) -> None:
    response, page = ask(server, path)
    assert response.status == 200 and shown in page


def test_a_question_shows_the_answer_its_hits_and_why(server: EditorsServer) -> None:
    _, page = ask(server, "/vraag", "POST", f"vraag={QUESTION.replace(' ', '+')}")
    assert "De bot antwoordt" in page and "Zekerheid <b>0." in page
    assert "1.240 ouders" in page and "lijkt op de zin" in page


def test_a_question_that_is_refused_shows_its_reason(server: EditorsServer) -> None:
    _, page = ask(server, "/vraag", "POST", "vraag=wat+kost+een+fiets")
    assert "De bot weigert" in page and "niets in de buurt" in page


def test_what_somebody_types_is_shown_as_text(server: EditorsServer) -> None:
    _, page = ask(server, "/vraag", "POST", "vraag=%3Cscript%3Ealert(1)%3C/script%3E")
    assert "&lt;script&gt;" in page and "<script>" not in page


def test_the_page_listens_on_this_machine_only(server: EditorsServer) -> None:
    assert server.server_address[0] == "127.0.0.1"
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.2", server.server_address[1]), timeout=2)


@pytest.mark.parametrize(
    "headers",
    [{"Host": "redactie.voorbeeld.nl"}, {"Origin": "https://kwaad.example"}, {"Origin": "null"}],
)
def test_a_site_that_borrows_a_browser_gets_nothing(
    server: EditorsServer, headers: dict[str, str]
) -> None:
    for path in ("/", "/stijl.css"):
        response, page = ask(server, path, **headers)
        assert response.status == 403 and "Verklaringen" not in page


def test_nothing_is_kept_run_or_framed(server: EditorsServer) -> None:
    response, page = ask(server, "/")
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]
    assert response.headers["Cache-Control"] == "no-store"
    assert "<script" not in page and "http" not in page.replace("http-equiv", "")


@pytest.mark.parametrize(
    "path", ["/weg", "/verklaring/weg", "/verklaring/..%2F..%2Fetc", "/feiten/X"]
)
def test_a_page_that_is_not_there_says_so(server: EditorsServer, path: str) -> None:
    response, page = ask(server, path)
    assert response.status == 404 and "Deze bladzijde is er niet" in page


def test_nothing_can_be_written_through_it(server: EditorsServer, accepted: Desk) -> None:
    before = {path: path.read_bytes() for path in accepted.corpus.rglob("*") if path.is_file()}
    for method in ("PUT", "DELETE", "PATCH"):
        assert ask(server, "/verklaring/x", method)[0].status == 501
    assert ask(server, "/vraag", "POST", "x" * 20_000)[0].status == 413
    for path in ("/", "/vraag", "/controle"):
        ask(server, path, "POST", "vraag=x&reviewed_by=ik")
    after = {path: path.read_bytes() for path in accepted.corpus.rglob("*") if path.is_file()}
    assert after == before


def test_a_draft_is_tried_and_can_be_asked(desk: Desk) -> None:
    add(desk.corpus, DOCUMENTS / "avondspreekuur.pdf", desk.encoder)
    site = Site(desk, ())
    assert "Even geduld" in site.page(f"/voorstel/{NEW}", {})
    for thread in threading.enumerate():
        if thread.name.startswith("preview"):
            thread.join()
    page = site.page(f"/voorstel/{NEW}", {"vraag": QUESTION})
    assert "oefenvragen krijgen een ander antwoord" in page and "De bot antwoordt" in page


def test_a_broken_file_is_said_on_the_page(server: EditorsServer, accepted: Desk) -> None:
    path: Path = accepted.file(NEW)
    path.write_text("geen front matter", encoding="utf-8")
    response, page = ask(server, "/")
    assert response.status == 500 and "no front matter" in page
