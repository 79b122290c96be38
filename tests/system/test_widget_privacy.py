"""What is left behind in the browser, on the network and in the page: nothing."""

import pytest
from playwright.sync_api import Page, Request, expect

from bot.channels.built import Built
from tests.system.chat import END, Chat, message, tag
from tests.system.conftest import Bot
from tests.system.site import STRICT, Site

pytestmark = pytest.mark.system
STORED = """async () => [
  Object.keys(localStorage), Object.keys(sessionStorage), document.cookie,
  (await indexedDB.databases()).length, (await caches.keys()).length,
  (await navigator.serviceWorker.getRegistrations()).length]"""
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

QUOTED = "text issuer source_line date url caveat notice frame plain".split()
BESIDE = "frame plain notice caveat lang dir".split()


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
    bot: Bot, chat: Chat, hostile: str
) -> None:
    asked = watched(chat.page)
    found = violations(chat.page)
    quote = dict.fromkeys(QUOTED, hostile)
    fact = {"title": hostile, "text": hostile, "source": {"name": hostile, "url": hostile}}
    fields = dict.fromkeys(BESIDE, hostile)
    fields |= {"quotes": [quote], "facts": [fact], "choices": [hostile]}
    chat.open(f"{bot.url}/chat").answer(message(hostile, **fields), END)
    answer = chat.say(hostile)
    assert chat.page.evaluate("window.hacked") is None
    expect(answer.locator("blockquote")).to_have_text(f"“{hostile}”")
    assert answer.locator("script, img, iframe, style, svg[onload]").count() == 0
    for link in answer.locator("a[href]").all():
        assert str(link.get_attribute("href")).startswith(("https://", "tel:", bot.url))
    assert [one.url for one in asked if not one.url.startswith(bot.url)] == []
    assert [line for line in found if "Content Security Policy" in line] == []


def test_an_error_of_the_server_is_never_shown_as_it_came(bot: Bot, chat: Chat) -> None:
    chat.open(f"{bot.url}/chat").answer({"event": "error", "code": HOSTILE[1]}, status=500)
    expect(chat.say("x")).to_contain_text("De chatbot kan dit bericht nu niet aannemen")
    assert "onerror" not in chat.root("root.innerHTML")
