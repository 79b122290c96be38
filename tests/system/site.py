"""Site: an organisation's site on another origin than the chat, with pages made up by tests."""

import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from bot.pair import free_port

STRICT = (
    "default-src 'none'; script-src {chat}; style-src 'self'; connect-src {chat}; base-uri 'none'; "
    "form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html dompurify"
)
NEUTRAL = "<!doctype html><title>Het weer</title><h1>Het weer</h1>"
PAGE = '<!doctype html><html lang="nl"><title>Een site</title>{head}<body><h1>Een site</h1>{body}'


@dataclass
class Site:
    """Pages by path, each with its headers; `/weer` is the neutral page that exits lead to."""

    port: int = field(default_factory=free_port)
    pages: dict[str, tuple[str, dict[str, str]]] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def exit(self) -> str:
        return f"{self.url}/weer"

    def put(self, path: str, body: str, head: str = "", **headers: str) -> str:
        """Publish a page; its address."""
        page = PAGE.replace("{head}", head).replace("{body}", body)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = (page, named)
        return self.url + path

    def serve(self) -> ThreadingHTTPServer:
        """Start serving in the background."""
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                page, headers = site.pages.get(self.path, ("", {}))
                page = NEUTRAL if self.path == "/weer" else page
                self.send_response(200 if page else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(page.encode())

            def log_message(self, format: str, *args: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return server
