"""Microsoft Teams, by the Bot Framework: https://learn.microsoft.com/azure/bot-service."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote

from bot.channels.guarded import Guarded
from bot.channels.webhook import Webhook
from bot.messaging.account import Account, Need
from bot.messaging.bearer import Keys, verified
from bot.messaging.bubble import Bubble
from bot.messaging.call import Call, RefusedError, mapping, text
from bot.messaging.card import card
from bot.messaging.entra import Entra
from bot.messaging.incoming import Incoming
from bot.messaging.parts import parts
from bot.messaging.post import Outcome, Post, Reply, outcome
from bot.messaging.postman import Patience

LONGEST = 4000  # characters: a message may have 28 KB, and JSON writes six for an Arabic letter
CHANNEL = "msteams"
ISSUER = "https://api.botframework.com"
ADDRESS = r"https?://\S+"
GUID = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
KEYS = "https://login.botframework.com/v1/.well-known/openidconfiguration"


class Teams(Guarded, Webhook):
    """Personal chats with people of one tenant."""

    needs = (
        Need("VT_TEAMS_PASSWORD", r"\S{16,}", "a client secret of the app registration"),
        Need("app", GUID, "the application (client) id"),
        Need("tenant", GUID, "the directory (tenant) id"),
        Need("service", ADDRESS, "where Teams takes answers", "https://smba.trafficmanager.net"),
        Need("openid", ADDRESS, "where the Bot Framework shows its keys", KEYS),
        Need("login", ADDRESS, "where Entra gives tokens", "https://login.microsoftonline.com"),
    )

    def __init__(self, account: Account, patience: Patience | None = None) -> None:
        super().__init__(account, patience)
        self._keys = Keys(account["openid"], self.postman.fetch)
        self._entra = Entra(account, self.postman.fetch)

    @classmethod
    def name(cls) -> str:
        """The channel's name in its address."""
        return "teams"

    async def verify(self, call: Call) -> None:
        """By the token; then what it says must fit the message it came with."""
        claims, key = await verified(call, self._keys, self.account["app"], ISSUER)
        activity = call.json()
        address = text(activity.get("serviceUrl"))
        claimed = text(claims.get("serviceurl")) or text(claims.get("serviceUrl"))
        if address != claimed or not self._is_service(address):
            raise RefusedError(403, "service_url")
        if activity.get("channelId") != CHANNEL or CHANNEL not in (key.get("endorsements") or ()):
            raise RefusedError(403, "endorsement")
        if _tenant(activity) != self.account["tenant"]:
            raise RefusedError(403, "tenant")

    def read(self, call: Call) -> Iterator[Incoming]:
        """Typed or chosen words in a chat of two; edits, reactions and joins are none."""
        activity = call.json()
        conversation = mapping(activity.get("conversation"))
        personal = conversation.get("conversationType") == "personal"
        if activity.get("type") != "message" or not personal:
            return
        yield Incoming(
            id=text(activity.get("id")),
            sender=text(mapping(activity.get("from")).get("id")),
            to={
                "service": text(activity.get("serviceUrl")).rstrip("/"),
                "conversation": text(conversation.get("id")),
            },
            text=html.unescape(text(activity.get("text"))).strip() or None,
            sent_at=_moment(activity.get("timestamp")),
        )

    def posts(self, said: Bubble, to: Mapping[str, str]) -> Iterator[Post]:
        """Cards: in a message of text Teams would look for markup."""
        conversation = quote(to["conversation"], safe="")
        for part in parts(said, LONGEST):
            address = f"{to['service']}/v3/conversations/{conversation}/activities"
            yield Post(address, {"type": "message", "attachments": [card(part)]})

    def probe(self) -> Post:
        """A token, which only the right secret gets."""
        return self._entra.request()

    async def headers(self) -> Mapping[str, str]:
        """Our own token, fetched when there is none that lasts."""
        return {"Authorization": f"Bearer {await self._entra.token()}"}

    def judge(self, reply: Reply) -> Outcome:
        """A token may be withdrawn before its time: fetch another, once it is refused."""
        if reply.status == 401:
            self._entra.drop()
            return Outcome("again")
        return outcome(reply)

    def _is_service(self, address: str) -> bool:
        """Our token goes there, so it must be Teams."""
        return f"{address.rstrip('/')}/".startswith(f"{self.account['service']}/")


def _tenant(activity: Mapping[str, Any]) -> str:
    conversation = mapping(activity.get("conversation"))
    tenant = mapping(mapping(activity.get("channelData")).get("tenant"))
    return text(conversation.get("tenantId")) or text(tenant.get("id"))


def _moment(value: object) -> float | None:
    """Teams writes seven digits behind the second and a Z; Python 3.10 reads neither."""
    whole = text(value).partition(".")[0].removesuffix("Z")
    try:
        return datetime.fromisoformat(f"{whole}+00:00").timestamp()
    except ValueError:
        return None
