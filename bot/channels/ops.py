"""Ops: what the operator's own machines ask of a running server; the front proxy hides it."""

from __future__ import annotations

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

HIDDEN = "Deze pagina is er niet."


def add_ops(routes: Blueprint) -> None:
    """Put the operator's routes beside the chat's own."""

    @routes.get("/ops/alive")
    async def alive(request: Request) -> HTTPResponse:
        """Cheap: whether this process still takes requests."""
        return _inside(request, response.text("ok"))

    @routes.get("/ops/metrics")
    async def metrics(request: Request) -> HTTPResponse:
        """Numbers for Prometheus."""
        return _inside(request, response.raw(generate_latest(), content_type=CONTENT_TYPE_LATEST))


def _inside(request: Request, answer: HTTPResponse) -> HTTPResponse:
    """What came through a proxy came from outside: for the world these routes do not exist."""
    is_outside = "x-forwarded-for" in request.headers
    return response.text(HIDDEN, 404) if is_outside else answer
