"""Chat: the widget on a page, as a person uses it."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from playwright.sync_api import Locator, Page, Route

from bot.channels.built import Built

NUMBERS = count(1)
END = {"event": "end"}
Events = list[dict[str, Any]]


def tag(chat: str, **data: str) -> str:
    """The script tag that a web team pastes."""
    built = Built.read()
    given = " ".join(f'data-{name.replace("_", "-")}="{value}"' for name, value in data.items())
    return (
        f'<script src="{chat}/chat/{built.file}" integrity="{built.integrity}" '
        f'crossorigin="anonymous" defer data-server="{chat}" {given}></script>'
    )


def message(text: str = "Dag", **fields: object) -> dict[str, Any]:
    """A message event as the channel sends it."""
    name = f"antwoord-{next(NUMBERS)}"
    return {"event": "message", "id": name, "text": text, "response": "utter_x", **fields}


@dataclass
class Chat:
    """One widget on one page."""

    page: Page
    asked: list[dict[str, Any]] = field(default_factory=list)

    def go(self, url: str) -> "Chat":
        """Load a page and wait for the widget."""
        self.page.goto(url)
        self.page.locator("vt-chat dialog.panel").wait_for(state="attached")
        return self

    def open(self, url: str = "") -> "Chat":
        """Open the chat and wait for its greeting."""
        if url:
            self.go(url)
        self.launcher.click()
        self.page.locator("vt-chat li.theirs").first.wait_for()
        return self

    def say(self, text: str) -> Locator:
        """Type something and press Enter; the last thing that was said back."""
        before = self.page.locator("vt-chat li.theirs:not(.typing)").count()
        self.box.fill(text)
        self.box.press("Enter")
        answer = self.page.locator("vt-chat li.theirs:not(.typing)").nth(before)
        answer.wait_for(timeout=20_000)
        return self.last

    def answer(
        self,
        *events: dict[str, Any],
        status: int = 200,
        times: int | None = None,
        retry_after: str = "",
    ) -> None:
        """Let a fake server answer every message with these events."""
        body = "".join(json.dumps(event) + "\n" for event in events)

        def fulfil(route: Route) -> None:
            self.asked.append(json.loads(route.request.post_data or "{}"))
            headers = {
                "Access-Control-Allow-Origin": "*",
                "Access-Control-Expose-Headers": "retry-after",
                "Retry-After": retry_after,
            }
            route.fulfill(status=status, body=body, headers=headers)

        self.route("message", fulfil, times)

    def cut(self, times: int | None = None) -> None:
        """Let the network fail on every message."""
        self.route("message", lambda route: route.abort(), times)

    def route(
        self, what: str, handler: Callable[[Route], object], times: int | None = None
    ) -> None:
        """Take over a route of the channel."""
        self.page.route(f"**/chat/{what}", handler, times=times)

    def root(self, script: str) -> Any:  # noqa: ANN401  whatever the page returns
        """Evaluate something about `root`, the widget's shadow root."""
        found = "const root = document.querySelector('vt-chat').shadowRoot;"
        return self.page.evaluate(f"(() => {{ {found} return {script} }})()")

    @property
    def launcher(self) -> Locator:
        return self.page.locator("vt-chat .launcher")

    @property
    def dialog(self) -> Locator:
        return self.page.locator("vt-chat dialog.panel")

    @property
    def box(self) -> Locator:
        return self.page.locator("vt-chat textarea")

    @property
    def last(self) -> Locator:
        return self.page.locator("vt-chat li.theirs:not(.typing)").last

    @property
    def log(self) -> Locator:
        return self.page.locator("vt-chat .log")

    def button(self, name: str) -> Locator:
        """A button of the panel by its name."""
        return self.dialog.get_by_role("button", name=name, exact=True)
