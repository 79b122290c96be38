"""On somebody else's page: hostile styles, two at once, loaded late or twice, or without script."""

import pytest
from playwright.sync_api import Browser, expect

from bot.channels.built import Built
from tests.system.chat import Chat, tag
from tests.system.conftest import PATIENCE, Bot
from tests.system.site import Site

pytestmark = pytest.mark.system
UNSET = "<style>* { all: unset !important } div, button { display: none !important }</style>"
RESET = "<style>*{margin:0;padding:0;font:99px cursive!important;color:red!important}</style>"


@pytest.mark.parametrize("style", [UNSET, RESET])
def test_styles_of_the_page_do_not_reach_the_chat(
    bot: Bot, site: Site, chat: Chat, style: str
) -> None:
    chat.open(site.put("/hostile", "", style + tag(bot.url)))
    assert chat.dialog.evaluate("item => getComputedStyle(item).position") == "fixed"
    assert chat.last.evaluate("item => getComputedStyle(item).fontSize") == "16px"
    assert (
        chat.button("Sluit snel").evaluate("item => getComputedStyle(item).color")
        == "rgb(255, 255, 255)"
    )
    expect(chat.button("Sluit snel")).to_be_visible()


def test_the_chat_does_not_change_the_page(bot: Bot, site: Site, chat: Chat) -> None:
    measure = "JSON.stringify(document.querySelector('h1').getBoundingClientRect())"
    chat.page.goto(site.put("/plain", ""))
    before = chat.page.evaluate(measure)
    chat.open(site.put("/with", "", tag(bot.url)))
    assert chat.page.evaluate(measure) == before


def test_two_chats_on_one_page_are_two_conversations(bot: Bot, site: Site, chat: Chat) -> None:
    left, right = tag(bot.url, position="left"), tag(bot.url, launcher="Stel een vraag")
    chat.page.goto(site.put("/two", "", left + right))
    chats = chat.page.locator("vt-chat")
    expect(chats).to_have_count(2)
    sessions = []
    for at in range(2):
        with chat.page.expect_response("**/chat/session") as opened:
            chats.nth(at).locator(".launcher").click()
        sessions.append(opened.value.json()["session"])
    assert len(set(sessions)) == 2
    boxes = [chats.nth(at).locator("dialog").bounding_box() for at in range(2)]
    assert boxes[0] and boxes[1] and boxes[0]["x"] + boxes[0]["width"] < boxes[1]["x"]


def test_it_may_be_loaded_late_and_stand_in_the_page_as_an_element(
    bot: Bot, site: Site, chat: Chat
) -> None:
    fallback = '<p id="fallback">Bel 0800-2000.</p>'
    element = f'<vt-chat server="{bot.url}" heading="Vraag het">{fallback}</vt-chat>'
    chat.page.goto(site.put("/late", element))
    expect(chat.page.locator("#fallback")).to_be_visible()
    source = f"{bot.url}/chat/{Built.read().file}"
    chat.page.evaluate(
        "src => document.head.append(Object.assign(document.createElement('script'), {src}))",
        source,
    )
    chat.launcher.click()
    expect(chat.dialog.get_by_role("heading")).to_have_text("Vraag het")
    expect(chat.page.locator("#fallback")).not_to_be_visible()


def test_without_script_the_page_gives_the_numbers(bot: Bot, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(f"{bot.url}/chat")
    fallback = page.locator(".box")
    expect(fallback).to_contain_text("0800-2000")
    expect(fallback).to_contain_text("112")
    expect(page.locator("#open")).not_to_be_visible()
    context.close()


def test_house_colours_come_in_through_tokens(bot: Bot, site: Site, chat: Chat) -> None:
    action = "--utrecht-button-primary-action-background-color: #123456"
    tokens = f"<style>:root {{ {action}; --vt-chat-link: #654321 }}</style>"
    chat.open(site.put("/tokens", "", tokens + tag(bot.url)))
    colour = "item => getComputedStyle(item).backgroundColor"
    assert chat.button("Verstuur").evaluate(colour) == "rgb(18, 52, 86)"
    assert (
        chat.last.locator("a").first.evaluate("item => getComputedStyle(item).color")
        == "rgb(101, 67, 33)"
    )


DARK = (
    "<style>:root {{ color-scheme: {scheme}; --utrecht-document-background-color: #102030;"
    " --utrecht-button-primary-action-background-color: #ffcc00 }}</style>"
)


@pytest.mark.parametrize(
    ("scheme", "surface", "action"),
    [
        ("light dark", "rgb(16, 32, 48)", "rgb(255, 204, 0)"),
        ("normal", "rgb(20, 24, 29)", "rgb(156, 199, 240)"),
    ],
)
def test_in_the_dark_house_colours_count_where_the_page_is_made_for_it(
    bot: Bot, site: Site, chat: Chat, scheme: str, surface: str, action: str
) -> None:
    chat.page.emulate_media(color_scheme="dark")
    chat.open(site.put("/dark", "", DARK.format(scheme=scheme) + tag(bot.url)))
    colour = "item => getComputedStyle(item).backgroundColor"
    assert chat.dialog.evaluate(colour) == surface
    assert chat.button("Verstuur").evaluate(colour) == action


def test_on_a_slow_network_the_page_waits_for_nothing_and_says_what_it_does(
    bot: Bot, chat: Chat
) -> None:
    chat.open(f"{bot.url}/chat")
    network = chat.page.context.new_cdp_session(chat.page)
    slow = {"offline": False, "latency": 2000, "downloadThroughput": 6000, "uploadThroughput": 6000}
    network.send("Network.emulateNetworkConditions", slow)
    chat.box.fill("hoi")
    chat.box.press("Enter")
    expect(chat.log.locator(".mine")).to_contain_text("Wordt verstuurd")
    expect(chat.log.locator("li.theirs:not(.typing)")).to_have_count(2)
