"""Server: the editors' page on this machine alone; it answers nobody else and writes nothing."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

from knowledge.editing.site import NoPageError, Site, stylesheet
from knowledge.editing.templates import render

HOST = "127.0.0.1"  # no setting: nobody may put this page on a network by accident
NAMES = (HOST, "localhost")
STYLE = "/stijl.css"
LARGEST = 10_000  # bytes of a form: one question
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class EditorsServer(ThreadingHTTPServer):
    """Serves a site to browsers on this machine."""

    daemon_threads = True

    def __init__(self, site: Site, port: int) -> None:
        super().__init__((HOST, port), Handler)
        self.site = site

    @property
    def url(self) -> str:
        """Where the page is."""
        return f"http://{HOST}:{self.server_address[1]}/"


class Handler(BaseHTTPRequestHandler):
    """One request; a question travels in a form, so that it is in no address and no log."""

    server: EditorsServer
    protocol_version = "HTTP/1.1"
    timeout = 30

    def do_GET(self) -> None:
        """A page, or the looks of all pages."""
        if urlsplit(self.path).path == STYLE:
            self._send(200, stylesheet(), "text/css") if self._is_ours() else self._refuse()
        else:
            self._answer(dict(parse_qsl(urlsplit(self.path).query)))

    def do_POST(self) -> None:
        """A page with the answer to a form."""
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > LARGEST:
            self.close_connection = True
            self._send(413, "te lang", "text/plain")
            return
        body = self.rfile.read(int(length)).decode("utf-8", "replace")
        self._answer(dict(parse_qsl(body)))

    def _answer(self, fields: dict[str, str]) -> None:
        if not self._is_ours():
            self._refuse()
            return
        try:
            self._send(200, self.server.site.page(urlsplit(self.path).path, fields))
        except NoPageError:
            self._send(404, render("missing.html", problem=None))
        except (ValueError, RuntimeError, OSError) as error:
            self._send(500, render("missing.html", problem=str(error)))

    def _is_ours(self) -> bool:
        """Whether the browser meant this machine, and no other site sent it here."""
        port = self.server.server_address[1]
        ours = {f"{name}:{port}" for name in NAMES}
        origin = self.headers.get("Origin")
        came_from_us = origin is None or urlsplit(origin).netloc in ours
        return self.headers.get("Host") in ours and came_from_us

    def _refuse(self) -> None:
        self._send(403, "deze pagina is er alleen voor deze computer zelf", "text/plain")

    def _send(self, status: int, text: str, kind: str = "text/html") -> None:
        content = text.encode()
        self.send_response(status)
        for name, value in HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def version_string(self) -> str:
        """What it says of itself: nothing about versions."""
        return "redactie"

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is written down, least of all what was asked."""
