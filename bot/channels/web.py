"""Web: the channel that pages and command-line clients talk to, in newline-delimited JSON."""

from __future__ import annotations

import secrets
import sys
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic, response
from sanic.request import Request
from sanic.response import BaseHTTPResponse, HTTPResponse

from bot.channels import body, origin, wire
from bot.channels.conversations import Conversations, Work
from bot.channels.gate import Gate
from bot.channels.guarded import Guarded, OnNewMessage
from bot.channels.ops import add_ops
from bot.channels.pages import POLICY, add_pages
from bot.channels.refusal import Refusal
from bot.channels.turn import Turn, WebOutput
from bot.memory import IDLE, wipe
from bot.metrics import REFUSED
from bot.replies import Replies
from bot.settings import SettingError, Settings
from bot.statements import PublishedStatements
from bot.store_failure import UNWIPED

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Accel-Buffering": "no",  # a proxy passes each event on as it comes
}


class WebRoutes(InputChannel):
    """The routes of the web chat: open a session, send, judge, wipe; and the pages."""

    def __init__(self, gate: Gate, statements: PublishedStatements, replies: Replies) -> None:
        self._gate = gate
        self._statements = statements
        self._replies = replies
        self._conversations = Conversations(IDLE)

    @classmethod
    def name(cls) -> str:
        """The channel's name in domain.yml and in the tracker."""
        return WebOutput.name()

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> WebRoutes:
        """Called by Rasa at start; SettingError when the secret is missing."""
        settings = Settings.read()
        if settings.secret is None:
            raise SettingError("VT_SECRET is not set: give the web channel a secret to sign with")
        statements = PublishedStatements(settings.index)
        return cls(Gate(settings.secret, settings), statements, Replies.read())

    def url_prefix(self) -> str:
        """The root: '/chat' and '/bron' belong to people, not to '/webhooks'."""
        return "/"

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """The routes."""
        routes = Blueprint("web")
        self._add_sessions(routes)
        self._add_turns(routes, on_new_message)
        add_pages(routes, self._statements)
        add_ops(routes)
        routes.exception(Refusal)(_refused)

        @routes.middleware("response")
        async def secure(request: Request, answer: BaseHTTPResponse) -> None:
            self._secure(request, answer)

        @routes.listener("before_server_start")
        async def take_over_cors(app: Sanic, *_: object) -> None:
            if rules := getattr(app.ctx, "sanic_cors", None):
                rules.resources = []  # Rasa's own answers every preflight before a route is asked

        @routes.listener("after_server_start")
        async def refuse_to_serve_without_a_model(app: Sanic, *_: object) -> None:
            if not app.ctx.agent.is_ready():  # Rasa would go on, deaf
                sys.exit("Rasa could not load its model: is there room in the temporary folder?")

        @routes.listener("after_server_stop")
        async def report(*_: object) -> None:
            self._conversations.opinions.tell()

        return routes

    def _add_sessions(self, routes: Blueprint) -> None:
        @routes.post("/chat/session")
        async def session(request: Request) -> HTTPResponse:
            opened = {
                "session": self._gate.session(request),
                "messages": [self._fixed("utter_greet")],
            }
            return response.json(opened, ensure_ascii=False)

        @routes.delete("/chat/session", ignore_body=False)
        async def wiped(request: Request) -> HTTPResponse:
            conversation, _ = self._gate.fields(request, body.WIPE)
            await self._conversations.wipe(conversation)
            gone = await wipe(request.app.ctx.agent.tracker_store, conversation)
            said = self._fixed("utter_wiped" if gone else UNWIPED)
            return response.json({"messages": [said]}, ensure_ascii=False)

        @routes.options("/chat/session")
        @routes.options("/chat/message")
        @routes.options("/chat/feedback")
        async def preflight(request: Request) -> HTTPResponse:
            return response.empty()

    def _add_turns(self, routes: Blueprint, on_new_message: OnNewMessage) -> None:
        @routes.post("/chat/message")
        async def message(request: Request) -> BaseHTTPResponse:
            conversation, fields = self._gate.message(request)
            self._conversations.refuse_wiped(conversation)
            work = _asking(on_new_message, conversation, fields["text"])
            name = fields.get("id") or secrets.token_urlsafe(9)
            return _streamed(self._conversations.turn(conversation, name, work))

        @routes.post("/chat/feedback")
        async def feedback(request: Request) -> HTTPResponse:
            conversation, fields = self._gate.fields(request, body.FEEDBACK)
            self._conversations.refuse_wiped(conversation)
            self._conversations.judge(conversation, fields["answer"], fields["helpful"])
            return response.empty()

    def _secure(self, request: Request, answer: BaseHTTPResponse) -> None:
        for name, value in HEADERS.items():
            answer.headers.setdefault(name, value)
        if request.headers.get("origin") and "Access-Control-Allow-Origin" not in answer.headers:
            answer.headers.update(self._cors(request))

    def _cors(self, request: Request) -> dict[str, str]:
        """Nothing for a page that is not admitted: its browser then keeps the answer from it."""
        try:
            return origin.cors(self._gate.admitted_origin(request))
        except Refusal:
            return {"Vary": "Origin"}

    def _fixed(self, name: str) -> dict[str, Any]:
        return wire.message({"text": self._replies.text(name), "utter_action": name})


class WebChannel(Guarded, WebRoutes):
    """The web routes behind the guard: the class that credentials.yml names."""


def _asking(on_new_message: OnNewMessage, conversation: str, text: str) -> Work:
    """Rasa's part of a turn. It runs on when the asking browser has gone: it may come back."""

    async def work(turn: Turn) -> None:
        turn.add(wire.typing())
        output = WebOutput(turn)
        name = WebOutput.name()
        await on_new_message(UserMessage(text, output, conversation, input_channel=name))

    return work


def _streamed(turn: Turn) -> BaseHTTPResponse:
    async def stream(out: Any) -> None:  # noqa: ANN401  Sanic names no type for it
        async for event in turn.read():
            await out.write(wire.line(event))

    return response.stream(stream, content_type=wire.MEDIA_TYPE)


async def _refused(request: Request, refusal: Refusal) -> HTTPResponse:
    REFUSED.labels(refusal.code).inc()
    line = wire.line(wire.error(refusal.code))
    return response.text(line, refusal.status, refusal.headers, wire.MEDIA_TYPE)
