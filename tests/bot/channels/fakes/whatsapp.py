"""Stands in for Meta's WhatsApp Cloud API, which cannot be reached from here.

Payloads as in Meta's webhook reference for the field `messages`.
"""

from collections.abc import Mapping
from typing import Any

from bot.channels.whatsapp import WhatsApp
from tests.bot.channels.fakes.meta import FakeMeta
from tests.bot.channels.fakes.vendor import Asked

NUMBER_ID = "106540352242922"


class FakeWhatsApp(FakeMeta):
    channel = WhatsApp
    prefix = "VT_WHATSAPP"

    def values(self) -> dict[str, str]:
        return {**super().values(), "phone_number_id": NUMBER_ID}

    def result(self, path: str) -> dict[str, Any]:
        return {"messaging_product": "whatsapp", "messages": [{"id": "wamid.X"}]}

    def is_message(self, asked: Asked) -> bool:
        return asked.path == f"/v23.0/{NUMBER_ID}/messages"

    def text_of(self, body: Mapping[str, Any]) -> str:
        if body["type"] == "text":
            return str(body["text"]["body"])
        return str(body["interactive"]["body"]["text"])

    def person_of(self, asked: Asked) -> str:
        return str(asked.body["to"])

    def message(self, text: str, person: str, name: str, at: float) -> dict[str, Any]:
        return self.value(self.content(person, name, at, {"type": "text", "text": {"body": text}}))

    def content(
        self, person: str, name: str, at: float, content: Mapping[str, Any]
    ) -> dict[str, Any]:
        return {"from": person, "id": f"wamid.{name}", "timestamp": str(int(at)), **content}

    def value(self, *messages: Mapping[str, Any], number: str = NUMBER_ID) -> dict[str, Any]:
        value = {
            "messaging_product": "whatsapp",
            "metadata": {"display_phone_number": "15550783881", "phone_number_id": number},
            "contacts": [{"profile": {"name": "Jan"}, "wa_id": "1"}],
            "messages": list(messages),
        }
        change = {"value": value, "field": "messages"}
        entry = {"id": "102290129340398", "changes": [change]}
        return {"object": "whatsapp_business_account", "entry": [entry]}
