"""Web: the channel that pages and command-line clients talk to, in newline-delimited JSON."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import BaseHTTPResponse, HTTPResponse

from bot.channels import source, token, wire
from bot.channels.guarded import Guarded, OnNewMessage
from bot.replies import Replies
from bot.settings import SettingError, Settings
from knowledge.statement import Statement
from knowledge.statement_file import read_statements

PAGE = Path(__file__).parent.parent / "widget" / "page.html"
LONGEST_BODY = 32_768  # bytes: room for 8 KB of text with escapes, and nothing more
POLICY = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class WebRoutes(InputChannel):
    """The routes of the web chat: open a session, send a message, read a statement."""

    def __init__(self, secret: str, statements: tuple[Statement, ...], replies: Replies) -> None:
        self._secret = secret
        self._statements = {s.id: s for s in statements if s.status.kind != "withdrawn"}
        self._replies = replies

    @classmethod
    def name(cls) -> str:
        """The channel's name in domain.yml and in the tracker."""
        return "web"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> WebRoutes:
        """Called by Rasa at start; SettingError when the secret is missing."""
        settings = Settings.read()
        if settings.secret is None:
            raise SettingError("VT_SECRET is not set: give the web channel a secret to sign with")
        return cls(settings.secret, read_statements(), Replies.read())

    def url_prefix(self) -> str:
        """The root: '/chat' and '/bron' belong to people, not to '/webhooks'."""
        return "/"

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """The routes."""
        routes = Blueprint("web")

        @routes.middleware("response")
        async def secure(request: Request, answer: BaseHTTPResponse) -> None:
            answer.headers.update(HEADERS)

        @routes.get("/chat")
        async def chat(request: Request) -> HTTPResponse:
            return await response.file(PAGE)

        @routes.get("/chat/<name:(page.js|page.css)>")
        async def part(request: Request, name: str) -> HTTPResponse:
            return await response.file(PAGE.with_name(name))

        @routes.post("/chat/session")
        async def session(request: Request) -> HTTPResponse:
            greeting = {"text": self._replies.text("utter_greet"), "utter_action": "utter_greet"}
            opened = {"session": token.issue(self._secret), "messages": [wire.message(greeting)]}
            return response.json(opened, ensure_ascii=False)

        @routes.post("/chat/message")
        async def message(request: Request) -> BaseHTTPResponse:
            problem, conversation, text = self._read(request)
            if problem:
                return response.text(
                    wire.line(wire.error(problem)), 400, content_type=wire.MEDIA_TYPE
                )

            async def stream(out: Any) -> None:  # noqa: ANN401  Sanic names no type for it
                async for event in _turn(on_new_message, conversation, text):
                    await out.write(wire.line(event))

            return response.stream(stream, content_type=wire.MEDIA_TYPE)

        @routes.get("/bron/stijl.css")
        async def style(request: Request) -> HTTPResponse:
            return response.text(source.STYLE, content_type="text/css")

        @routes.get("/bron/<statement_id>")
        async def bron(request: Request, statement_id: str) -> HTTPResponse:
            statement = self._statements.get(statement_id)
            if statement is None:
                return response.text("Deze verklaring is er niet.", 404)
            start, end = (_offset(request, name) for name in ("van", "tot"))
            return response.html(source.page(statement, start, end))

        return routes

    def _read(self, request: Request) -> tuple[str | None, str, str]:
        """What is wrong with a request, else the conversation and the text."""
        if len(request.body) > LONGEST_BODY:
            return "too_long", "", ""
        try:
            body = request.json
        except Exception:  # Sanic 21.12 raises its own kind for every unreadable body
            return "bad_request", "", ""
        if not isinstance(body, dict) or not isinstance(body.get("text"), str):
            return "bad_request", "", ""
        conversation = token.conversation_of(str(body.get("session")), self._secret)
        if conversation is None:
            return "bad_session", "", ""
        return None, conversation, body["text"]


class WebChannel(Guarded, WebRoutes):
    """The web routes behind the guard: the class that credentials.yml names."""


class WebOutput(OutputChannel):
    """Puts what Rasa sends on a queue, as wire events."""

    def __init__(self) -> None:
        self.events: asyncio.Queue[dict[str, Any]] = asyncio.Queue()

    @classmethod
    def name(cls) -> str:
        """The name that response variations with `channel: web` refer to."""
        return "web"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """One event a reply: text, quotes and sources are never parted."""
        await self.events.put(wire.message(message))


async def _turn(
    on_new_message: OnNewMessage, conversation: str, text: str
) -> AsyncIterator[dict[str, Any]]:
    """The events of one turn; `end` or `error` always comes last."""
    output = WebOutput()
    message = UserMessage(text, output, sender_id=conversation, input_channel=WebOutput.name())
    work = asyncio.ensure_future(on_new_message(message))
    work.add_done_callback(lambda _: output.events.put_nowait(wire.end()))
    while (event := await output.events.get())["event"] == "message":
        yield event
    yield wire.error("failed") if work.cancelled() or work.exception() else event


def _offset(request: Request, name: str) -> int:
    value = request.args.get(name, "")
    return int(value) if value.isdecimal() and len(value) < 9 else 0
