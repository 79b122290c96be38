"""Measure: what the web chat weighs and how long people wait. `make measure-widget`."""

import shutil
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Page, sync_playwright

from bot.client import ChatError, Conversation
from bot.pair import Pair
from bot.settings import Settings
from tests.system.chat import Chat

QUESTIONS = (
    ("Hoeveel meldingen krijgt Veilig Thuis per jaar?", "utter_answer"),
    ("Welke inspectie toetst het werk van Veilig Thuis?", "utter_answer"),
    ("mijn man slaat me", "utter_danger_acute"),
    ("ben je een robot", "utter_identity"),
)
ROUNDS = 10  # times each question: forty turns
VISITS = 10  # page loads, each in a new browser profile
SETTLED = 2000  # milliseconds until the browser has counted what it received
TOGETHER = 50  # conversations at the same time
TURNS = 4  # of each of them


@dataclass
class Wire:
    """The bytes that a page receives, headers and all, as the network counts them."""

    received: int = 0
    by_request: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, page: Page) -> "Wire":
        wire, names = cls(), dict[str, str]()
        network = page.context.new_cdp_session(page)
        network.send("Network.enable")
        network.on(
            "Network.requestWillBeSent",
            lambda event: names.update({event["requestId"]: event["request"]["url"]}),
        )
        network.on(
            "Network.loadingFinished",
            lambda event: wire._add(names[event["requestId"]], int(event["encodedDataLength"])),
        )
        return wire

    def _add(self, url: str, size: int) -> None:
        self.received += size
        self.by_request[url] = self.by_request.get(url, 0) + size


def main() -> int:
    """Print every figure, one a line."""
    with address() as url, sync_playwright() as playwright:
        chromium = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        print_bytes(browser, url)
        print_start(browser, url)
        print_answers(browser, url)
        browser.close()
        print_together(url)
    return 0


@contextmanager
def address() -> Iterator[str]:
    """The bot that VT_URL names, else one of our own."""
    settings = Settings.read()
    if settings.url:
        yield settings.url
    else:
        with Pair.apart(settings) as pair:
            yield pair.url


def print_bytes(browser: Browser, url: str) -> None:
    """The file, opening the chat, and one answer."""
    chat = visit(browser)
    wire = Wire.of(chat.page)
    chat.go(f"{url}/chat")
    chat.page.wait_for_timeout(SETTLED)
    print(f"widget file: {sum(n for at, n in wire.by_request.items() if 'vt-chat' in at)} bytes")
    print(f"whole example page: {wire.received} bytes")
    for what, act in (("opening", chat.open), ("one answer", lambda: chat.say(QUESTIONS[0][0]))):
        before = wire.received
        act()
        while wire.received == before:
            chat.page.wait_for_timeout(SETTLED)
        print(f"{what}: {wire.received - before} bytes")
    chat.page.context.close()


def print_start(browser: Browser, url: str) -> None:
    """From the beginning of the page load until the button to open the chat can be pressed."""
    script = (
        "(async () => { await customElements.whenDefined('vt-chat');"
        " window.ready = performance.now() })()"
    )
    times = []
    for _ in range(VISITS):
        chat = visit(browser)
        chat.page.add_init_script(script)
        chat.go(f"{url}/chat")
        times.append(float(chat.page.evaluate("window.ready")))
        chat.page.context.close()
    print(f"time to interactive: {percentiles(times)}")


def print_answers(browser: Browser, url: str) -> None:
    """From pressing Enter until the answer is painted."""
    chat = visit(browser)
    times = []
    for _ in range(ROUNDS):
        chat.open(f"{url}/chat")
        times += [enter_to_rendered(chat, text) for text, _ in QUESTIONS]
    chat.page.context.close()
    print(f"Enter to rendered answer: {percentiles(times)}")


def enter_to_rendered(chat: Chat, text: str) -> float:
    """Measured in the page itself: what a person sees, not what a driver polls."""
    chat.box.fill(text)
    return float(
        chat.root(
            "new Promise(done => { const said = () => root.querySelectorAll("
            "'li.theirs:not(.typing)').length; const before = said(); const start ="
            " performance.now(); const look = () => said() > before ? requestAnimationFrame(() =>"
            " done(performance.now() - start)) : requestAnimationFrame(look);"
            " root.querySelector('textarea').dispatchEvent(new KeyboardEvent('keydown',"
            " {key: 'Enter', cancelable: true})); look() })"
        )
    )


def print_together(url: str) -> None:
    """Many conversations at the same time: errors, mixed-up answers, and how long each waited."""
    times: list[float] = []
    errors: list[str] = []

    def talk(number: int) -> None:
        try:
            conversation = Conversation.open(url)
            for turn in range(TURNS):
                text, expected = QUESTIONS[(number + turn) % len(QUESTIONS)]
                start = time.perf_counter()
                replies = [reply["response"] for reply in conversation.say(text)]
                times.append((time.perf_counter() - start) * 1000)
                if expected not in replies and "utter_danger_context" not in replies:
                    errors.append(f"{text}: {replies}")
        except ChatError as error:
            errors.append(str(error))

    threads = [threading.Thread(target=talk, args=(number,)) for number in range(TOGETHER)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    turns = f"{TOGETHER} conversations at once, {TURNS} turns each"
    print(f"{turns}: {percentiles(times)}, {len(errors)} errors or mixed-up answers")
    for error in errors[:5]:
        print(f"  {error}")


def visit(browser: Browser) -> Chat:
    """A new visitor."""
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.set_default_timeout(120_000)
    return Chat(page)


def percentiles(times: list[float]) -> str:
    """The middle and the slow end, in milliseconds."""
    p95 = statistics.quantiles(times, n=20)[-1]
    return f"p50 {statistics.median(times):.0f} ms, p95 {p95:.0f} ms"


if __name__ == "__main__":
    sys.exit(main())
