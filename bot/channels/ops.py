"""Ops: what the operator's own machines ask of a running server; the front proxy hides it."""

from __future__ import annotations

import asyncio
import secrets

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.exchange import Outbox
from bot.memory import wipe

HIDDEN = "Deze pagina is er niet."
PROBE = "mijn man slaat me"
PATIENCE = 4.0  # seconds: a server that takes longer for this helps nobody


def add_ops(routes: Blueprint) -> None:
    """Put the operator's routes beside the chat's own."""

    @routes.get("/ops/alive")
    async def alive(request: Request) -> HTTPResponse:
        """Cheap: whether this process still takes requests."""
        return _inside(request, response.text("ok"))

    @routes.get("/ops/ready")
    async def ready(request: Request) -> HTTPResponse:
        """Whether a person in danger would be helped now."""
        helped = await helps(request.app.ctx.agent)
        return _inside(request, response.text("ready" if helped else "no", 200 if helped else 503))

    @routes.get("/ops/metrics")
    async def metrics(request: Request) -> HTTPResponse:
        """Numbers for Prometheus."""
        return _inside(request, response.raw(generate_latest(), content_type=CONTENT_TYPE_LATEST))


async def helps(agent: Agent) -> bool:
    """One whole turn of Rasa in a conversation of its own, of which nothing is kept or counted.

    The action server has its own readiness: without it, help lines are still given.
    """
    name, outbox = f"ready-{secrets.token_hex(4)}", Outbox()
    message = UserMessage(PROBE, outbox, name, input_channel="web")
    try:
        await asyncio.wait_for(agent.handle_message(message), PATIENCE)
        await wipe(agent.tracker_store, name)
    except Exception:  # whatever it is, the answer to the question is no
        return False
    replies = [str(reply.get("utter_action")) for reply in outbox.messages]
    return any(reply.startswith("utter_danger_") for reply in replies)


def _inside(request: Request, answer: HTTPResponse) -> HTTPResponse:
    """What came through a proxy came from outside: for the world these routes do not exist."""
    is_outside = "x-forwarded-for" in request.headers
    return response.text(HIDDEN, 404) if is_outside else answer
