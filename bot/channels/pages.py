"""Pages: what a browser can look at: the example page, the widget's file, and the statements."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels import source
from bot.channels.built import BUILT, EXAMPLE, Built
from bot.statements import PublishedStatements

TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
# One name, one content, for ever; and every visitor of the site loads it, who chats or not.
FOR_EVER = "public, max-age=31536000, immutable"
ANY_SITE = {
    "Cache-Control": FOR_EVER,
    "Access-Control-Allow-Origin": "*",  # a browser checks `integrity` only on what it may read
    "Cross-Origin-Resource-Policy": "cross-origin",
}
# As strict as a site can be, so that the widget is seen to work there.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types lit-html dompurify"
)


@dataclass(frozen=True, slots=True)
class Asset:
    """A file as it goes over the wire."""

    body: bytes
    zipped: bytes
    media_type: str

    @classmethod
    def read(cls, path: Path) -> Asset:
        """Read a file and zip it once."""
        body = path.read_bytes()
        return cls(body, gzip.compress(body, mtime=0), TYPES[path.suffix])

    def response(self, request: Request, headers: Mapping[str, str]) -> HTTPResponse:
        """The file, zipped for whoever can read that."""
        shared = {**headers, "Vary": "Accept-Encoding"}
        if "gzip" not in request.headers.get("accept-encoding", ""):
            return response.raw(self.body, headers=shared, content_type=self.media_type)
        zipped = {**shared, "Content-Encoding": "gzip"}
        return response.raw(self.zipped, headers=zipped, content_type=self.media_type)


def add_pages(routes: Blueprint, statements: PublishedStatements) -> None:
    """Put the pages beside the chat's own routes."""
    built = Built.read()
    example = (EXAMPLE / "page.html").read_text(encoding="utf-8")
    page = example.replace("{file}", built.file).replace("{integrity}", built.integrity)
    widgets = {path.name: Asset.read(path) for path in BUILT.glob("*.js")}
    parts = {path.name: Asset.read(path) for path in EXAMPLE.iterdir() if path.suffix in TYPES}

    @routes.get("/chat")
    async def chat(request: Request) -> HTTPResponse:
        return response.html(page)

    @routes.get("/chat/<name:[a-z0-9.-]+>")
    async def file(request: Request, name: str) -> HTTPResponse:
        if name in widgets:
            return widgets[name].response(request, ANY_SITE)
        if name in parts:
            return parts[name].response(request, {})
        return response.text("Dit bestand is er niet.", 404)

    @routes.get("/bron/stijl.css")
    async def style(request: Request) -> HTTPResponse:
        return response.text(source.STYLE, content_type="text/css")

    @routes.get("/bron/<statement_id>")
    async def bron(request: Request, statement_id: str) -> HTTPResponse:
        statement = statements.get(statement_id)
        if statement is None:
            return response.text("Deze verklaring is er niet.", 404)
        start, end = (_offset(request, name) for name in ("van", "tot"))
        return response.html(source.page(statement, start, end))


def _offset(request: Request, name: str) -> int:
    value = request.args.get(name, "")
    return int(value) if value.isdecimal() and len(value) < 9 else 0
