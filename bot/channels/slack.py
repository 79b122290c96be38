"""Slack, by the Events API and chat.postMessage: https://docs.slack.dev."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qs

from slack_sdk.signature import Clock, SignatureVerifier

from bot.channels.guarded import Guarded
from bot.channels.webhook import Webhook
from bot.clock import steady
from bot.messaging.account import Need
from bot.messaging.blocks import blocks
from bot.messaging.bubble import Bubble
from bot.messaging.call import Call, RefusedError, items, mapping, text
from bot.messaging.incoming import Incoming, moment
from bot.messaging.parts import parts
from bot.messaging.post import Outcome, Post, Reply, outcome, seconds

LONGEST = 3000  # characters: what a block may hold
DIRECT = "im"  # a conversation of two; elsewhere others read the answer
LABELLED = re.compile(r"<[^<>|]+\|([^<>]*)>")  # <tel:…|06 1234>: Slack's own links
BARE = re.compile(r"<([^<>|]+)>")
FORM = "application/x-www-form-urlencoded"


class SteadyClock(Clock):
    """So that a machine's clock that is set anew shuts nobody out."""

    def now(self) -> float:
        """Seconds since 1970."""
        return steady()


class Slack(Guarded, Webhook):
    """Direct messages to one app in one workspace."""

    needs = (
        Need("VT_SLACK_TOKEN", r"xoxb-\S+", "the bot user's token, which begins with xoxb-"),
        Need("VT_SLACK_SIGNING_SECRET", r"[0-9a-f]{32}", "32 characters from Basic Information"),
        Need("api", r"https?://\S+", "the address of the Web API", "https://slack.com/api"),
    )

    @classmethod
    def name(cls) -> str:
        """The channel's name in its address."""
        return "slack"

    async def verify(self, call: Call) -> None:
        """By Slack's own verifier, which also refuses what is older than five minutes."""
        if not any(self._is_genuine(call, clock) for clock in (Clock(), SteadyClock())):
            raise RefusedError(403, "signature")

    def _is_genuine(self, call: Call, clock: Clock) -> bool:
        verifier = SignatureVerifier(self.account["VT_SLACK_SIGNING_SECRET"], clock)
        try:
            return bool(verifier.is_valid_request(call.body, dict(call.headers)))
        except (ValueError, TypeError):  # a timestamp that is no number, a body that is no text
            return False

    def challenge(self, call: Call) -> str | None:
        """Slack checks the address with a signed call."""
        if not call.body or call.media_type() == FORM:
            return None
        body = call.json()
        return text(body.get("challenge")) if body.get("type") == "url_verification" else None

    def read(self, call: Call) -> Iterator[Incoming]:
        """A direct message, or a pressed button, which is the same as typing its words."""
        if call.media_type() == FORM:
            yield from _pressed(_payload(call))
        else:
            yield from _typed(call.json())

    def posts(self, said: Bubble, to: Mapping[str, str]) -> Iterator[Post]:
        """Rich text, in which nothing is taken for markup; plain text for notifications."""
        for part in parts(said, LONGEST):
            yield Post(f"{self.account['api']}/chat.postMessage", {
                "channel": to["channel"],
                "text": html.escape(part.text, quote=False),
                "mrkdwn": False,
                "blocks": blocks(part),
                "unfurl_links": False,
                "unfurl_media": False,
            })  # fmt: skip

    def probe(self) -> Post:
        """Who am I?"""
        return Post(f"{self.account['api']}/auth.test")

    async def headers(self) -> Mapping[str, str]:
        """The bot's token."""
        return {"Authorization": f"Bearer {self.account['VT_SLACK_TOKEN']}"}

    def judge(self, reply: Reply) -> Outcome:
        """Slack says 200 and means no."""
        found = outcome(reply)
        if found.verdict != "done" or reply.json().get("ok") is True:
            return found
        again = reply.json().get("error") in ("ratelimited", "internal_error", "fatal_error")
        return Outcome("again" if again else "refused", seconds(reply.headers.get("retry-after")))


def _typed(body: Mapping[str, Any]) -> Iterator[Incoming]:
    event = mapping(body.get("event"))
    shared = event.get("subtype") == "file_share"
    of_person = event.get("user") and not event.get("bot_id") and not event.get("bot_profile")
    if event.get("type") != "message" or event.get("channel_type") != DIRECT or not of_person:
        return
    if event.get("subtype") and not shared:  # edits, deletions, joins
        return
    yield Incoming(
        id=text(body.get("event_id")),
        sender=f"{text(body.get('team_id'))} {text(event.get('user'))}",
        to={"channel": text(event.get("channel"))},
        text=_as_typed(text(event.get("text"))) or None,
        sent_at=moment(event.get("ts")),
    )


def _pressed(payload: Mapping[str, Any]) -> Iterator[Incoming]:
    channel = text(mapping(payload.get("channel")).get("id"))
    user, team = mapping(payload.get("user")), mapping(payload.get("team"))
    if not channel.startswith("D"):
        return
    for action in items(payload.get("actions")):
        yield Incoming(
            id=f"{text(payload.get('trigger_id'))} {text(action.get('action_ts'))}",
            sender=f"{text(team.get('id'))} {text(user.get('id'))}",
            to={"channel": channel},
            text=text(action.get("value")) or None,
            sent_at=moment(action.get("action_ts")),
        )


def _payload(call: Call) -> Mapping[str, Any]:
    try:
        fields = parse_qs(call.body.decode(), max_num_fields=10)
        return mapping(json.loads(fields.get("payload", [""])[0]), RefusedError(400, "unreadable"))
    except (ValueError, RecursionError):
        raise RefusedError(400, "unreadable") from None


def _as_typed(said: str) -> str:
    """Without Slack's links and entities: the guard must see the number that was typed."""
    return html.unescape(BARE.sub(r"\1", LABELLED.sub(r"\1", said))).strip()
