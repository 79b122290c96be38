"""What is left behind in the browser, on the network and in the page: nothing."""

import html
import re

import pytest
from playwright.sync_api import Page, Request, expect

from bot.channels.built import Built
from bot.client import Conversation
from tests.system.chat import END, Chat, message, tag
from tests.system.conftest import Bot
from tests.system.site import STRICT, Site

pytestmark = pytest.mark.system
STORED = """async () => [
  Object.keys(localStorage), Object.keys(sessionStorage), document.cookie,
  (await indexedDB.databases()).length, (await caches.keys()).length,
  (await navigator.serviceWorker.getRegistrations()).length]"""
ANY = {"Access-Control-Allow-Origin": "*"}
HOSTILE = [
    "<script>window.hacked=1</script>",
    "<img src=x onerror=window.hacked=1>",
    "<svg onload=window.hacked=1>",
    "[klik](javascript:window.hacked=1)",
    "![x](https://evil.example/x.png)",
    "</script><script>window.hacked=1</script>",
    "<a href='javascript:window.hacked=1'>x</a>",
    "<style>*{display:none}</style>",
    "<iframe srcdoc='<script>top.hacked=1</script>'>",
    "\u202egnirts\u202c \U000e0041",
]

ASKED = ("Welke inspectie toetst het werk van Veilig Thuis?", "Mag ik mijn dossier inzien?")
# What a server may send and this one does not now send in these answers.
MORE = {
    "quotes": [dict.fromkeys("text date caveat notice frame plain issuer".split(), "x")],
    "facts": [
        {"source_name": "x", "source_url": "x", "title": "x", "text": "x"},
        {"source": "x", "url": "x", "title": "x", "text": "x"},
    ],
    "choices": ["x"],
}
HARMLESS = {
    "A", "BLOCKQUOTE", "BR", "BUTTON", "DETAILS", "DIALOG", "DIV", "EM", "FIGCAPTION", "FIGURE",
    "FOOTER", "FORM", "H2", "HEADER", "I", "LABEL", "LI", "OL", "P", "SECTION", "SPAN", "STRONG",
    "SUMMARY", "TEXTAREA", "UL", "path", "svg",
}  # fmt: skip


def poisoned(value: object, hostile: str) -> object:
    """The same with every text in it, and every name of a language, replaced."""
    if isinstance(value, dict):
        languages = {hostile: hostile} if "plain" in value else {}
        return {name: poisoned(one, hostile) for name, one in value.items()} | (
            {"plain": languages} if languages else {}
        )
    if isinstance(value, list):
        return [poisoned(one, hostile) for one in value]
    return hostile if isinstance(value, str) else value


@pytest.fixture(scope="module")
def real(bot: Bot) -> list[dict[str, object]]:
    """Answers as the bot gives them: a quote, and a refusal with a fact."""
    conversation = Conversation.open(bot.url)
    answers = [message for text in ASKED for message in conversation.say(text)]
    assert any(one["quotes"] for one in answers) and any(one["facts"] for one in answers)
    return [*answers, message("x", **MORE)]


def watched(page: Page) -> list[Request]:
    found: list[Request] = []
    page.on("request", lambda asked: found.append(asked))
    return found


def violations(page: Page) -> list[str]:
    found: list[str] = []
    page.on("console", lambda line: found.append(line.text) if line.type == "error" else None)
    return found


def test_a_whole_visit_stores_nothing_and_leaves_the_pages_own_things_alone(
    bot: Bot, site: Site, chat: Chat
) -> None:
    chat.go(site.put("/visit", "", tag(bot.url, exit_url=site.exit)))
    before = chat.page.evaluate(
        "[document.title, location.href, history.length, document.head.innerHTML]"
    )
    chat.open().say("mijn man slaat me")
    chat.button("Wis gesprek").click()
    expect(chat.dialog).to_contain_text("gewist")
    chat.box.press("Escape")
    after = chat.page.evaluate(
        "[document.title, location.href, history.length, document.head.innerHTML]"
    )
    assert after == before
    assert chat.page.evaluate(STORED) == [[], [], "", 0, 0, 0]
    assert chat.page.context.cookies() == []
    assert chat.page.context.storage_state()["origins"] == []


def test_only_the_chat_server_is_asked_and_nothing_before_the_chat_is_opened(
    bot: Bot, site: Site, chat: Chat
) -> None:
    asked = watched(chat.page)
    chat.go(site.put("/asked", "", tag(bot.url, exit_url=site.exit)))
    quiet = [one.url for one in asked if not one.url.startswith(site.url)]
    assert quiet == [f"{bot.url}/chat/{Built.read().file}"]
    chat.open().say("Welke inspectie toetst het werk van Veilig Thuis?")
    chat.box.press("Escape")
    others = {one.url for one in asked if not one.url.startswith((site.url, bot.url))}
    assert others == set()
    for one in asked:
        if one.url.startswith(f"{bot.url}/chat/") and one.method == "POST":
            headers = one.all_headers()
            assert "referer" not in headers and "cookie" not in headers


def test_it_works_under_the_strictest_policy_with_trusted_types(
    bot: Bot, site: Site, chat: Chat
) -> None:
    found = violations(chat.page)
    policy = STRICT.replace("{chat}", bot.url)
    url = site.put("/strict", "", tag(bot.url), Content_Security_Policy=policy)
    chat.open(url).say("Welke inspectie toetst het werk van Veilig Thuis?")
    chat.say("mijn man slaat me")
    chat.button("Wis gesprek").click()
    expect(chat.dialog).to_contain_text("gewist")
    assert [line for line in found if "favicon" not in line] == []


def test_a_file_of_which_one_byte_was_changed_does_not_run(
    bot: Bot, site: Site, page: Page
) -> None:
    found = violations(page)

    def change(route: object) -> None:
        body = route.fetch().text() + " "  # type: ignore[attr-defined]
        route.fulfill(body=body, headers={"Access-Control-Allow-Origin": "*"})  # type: ignore[attr-defined]

    page.route(f"**/{Built.read().file}", change)
    page.goto(site.put("/changed", "<p>tekst</p>", tag(bot.url)))
    page.wait_for_load_state("load")
    assert page.evaluate("customElements.get('vt-chat')") is None
    assert any("integrity" in line for line in found)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_field_that_carries_text_can_run_anything_or_load_anything(
    bot: Bot, site: Site, chat: Chat, real: list[dict[str, object]], hostile: str
) -> None:
    asked = watched(chat.page)
    found = violations(chat.page)
    told = [{**poisoned(one, hostile), "event": "message", "id": f"m{n}"}  # type: ignore[dict-item]
            for n, one in enumerate(real)]  # fmt: skip
    opened = {"session": hostile, "messages": told}
    chat.route("session", lambda route: route.fulfill(json=opened, headers=ANY))
    chat.answer(*({**one, "id": f"{hostile}{n}"} for n, one in enumerate(told)), END)
    named = html.escape(hostile, quote=True)
    head = tag(bot.url, heading=named, launcher=named, language=named, position=named)
    policy = STRICT.replace("{chat}", bot.url)
    chat.open(site.put("/xss", "", head, Content_Security_Policy=policy))
    answer = chat.say(hostile)
    quotes = chat.log.locator("blockquote")
    assert quotes.count() == 4
    assert {quote.text_content() for quote in quotes.all()} == {f"“{hostile}”"}
    expect(chat.log.locator(".mine .words")).to_have_text(hostile)
    expect(chat.dialog.get_by_role("heading")).to_have_text(hostile)
    answer.locator(".judge button").first.click()
    chat.button("Kopieer met bron").last.click()
    chat.box.press("Escape")
    chat.launcher.click()
    chat.button("Laat het weer zien").click()
    assert chat.page.evaluate("window.hacked") is None
    assert set(chat.root("[...root.querySelectorAll('*')].map(one => one.tagName)")) <= HARMLESS
    attributes = chat.root(
        "[...root.querySelectorAll('*')].flatMap(one => one.getAttributeNames())"
        ".filter(name => name.startsWith('on') || ['src', 'style', 'srcdoc'].includes(name))"
    )
    assert attributes == []
    for link in chat.log.locator("a[href]").all():
        assert str(link.get_attribute("href")).startswith(("https://", "tel:", bot.url))
    assert [one.url for one in asked if not one.url.startswith((bot.url, site.url))] == []
    assert [line for line in found if "Content Security Policy" in line] == []


@pytest.mark.parametrize("wait", ["", "<b>x</b>", "Wed, 21 Oct 2026 07:28:00 GMT", "-5", "1e99"])
def test_an_error_of_the_server_is_never_shown_as_it_came(bot: Bot, chat: Chat, wait: str) -> None:
    chat.open(f"{bot.url}/chat")
    chat.answer({"event": "error", "code": HOSTILE[1], "text": HOSTILE[1]}, status=500, times=1)
    expect(chat.say("x")).to_contain_text("De chatbot kan dit bericht nu niet aannemen")
    chat.answer({"event": "error", "code": "too_many"}, status=429, retry_after=wait)
    chat.button("Probeer opnieuw").click()
    expect(chat.last).to_contain_text(re.compile(r"Wacht \d{1,4} seconden"))
    assert "onerror" not in chat.root("root.innerHTML")


def test_a_page_of_a_proxy_in_place_of_an_answer_is_not_shown(bot: Bot, chat: Chat) -> None:
    chat.open(f"{bot.url}/chat")
    page = f"<html>{HOSTILE[1]}<h1>502 Bad Gateway</h1>"
    chat.route("message", lambda route: route.fulfill(status=502, body=page, headers=ANY))
    expect(chat.say("x")).to_contain_text("De chatbot is nu niet te bereiken")
    assert "Gateway" not in chat.root("root.innerHTML")
