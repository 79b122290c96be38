"""Getting away: the three ways out, what is left on the screen, and what the back button shows."""

import json
import shutil
import time
from collections.abc import Iterator
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.system.chat import Chat, tag
from tests.system.conftest import PATIENCE, Bot
from tests.system.site import Site

pytestmark = pytest.mark.system
SECRET = "mijn man slaat me"


@pytest.fixture
def told(bot: Bot, site: Site, chat: Chat) -> Chat:
    """A chat in which somebody told something, on a page that was reached from another one."""
    before = site.put("/voor", "<p>De pagina ervoor</p>")
    url = site.put("/exit", "<p>Tekst</p>", tag(bot.url, exit_url=site.exit))
    chat.page.goto(before)
    chat.open(url).say(SECRET)
    return chat


def is_gone(bot: Bot, site: Site, session: str) -> bool:
    """Whether the server has wiped a conversation: its token opens nothing any more."""
    body = json.dumps({"session": session, "answer": "antwoord", "helpful": True}).encode()
    given = {"Content-Type": "application/json", "Origin": site.url}
    for _ in range(50):
        try:
            urlopen(Request(f"{bot.url}/chat/feedback", body, given), timeout=10).close()
        except HTTPError as error:
            if error.code == 401:
                return True
        time.sleep(0.2)
    return False


def by_button(chat: Chat) -> None:
    chat.button("Sluit snel").click()


def by_keyboard(chat: Chat) -> None:
    chat.dialog.focus()
    chat.page.keyboard.press("Tab")
    chat.page.keyboard.press("Enter")


def by_shift(chat: Chat) -> None:
    chat.box.fill("nog iets")
    for key in ("ShiftLeft", "ShiftRight", "ShiftLeft"):
        chat.page.keyboard.press(key)


@pytest.mark.parametrize("away", [by_button, by_keyboard, by_shift])
def test_each_way_leads_to_the_neutral_page_and_back_does_not_show_the_chat(
    told: Chat, site: Site, away: object
) -> None:
    with told.page.expect_request(lambda asked: asked.method == "DELETE") as deleted:
        away(told)  # type: ignore[operator]
    told.page.wait_for_url(site.exit)
    assert deleted.value.url.endswith("/chat/session")
    told.page.go_back()
    expect(told.page.locator("body")).to_contain_text("De pagina ervoor")
    told.page.go_forward()
    expect(told.page.locator("body")).to_contain_text("Het weer")


def test_the_screen_is_blank_at_once_also_when_the_neutral_page_never_comes(
    told: Chat, site: Site
) -> None:
    waiting: list[Route] = []
    told.page.route("**/weer", lambda route: waiting.append(route))
    left = told.root(
        "(() => { root.querySelector('.exit').click(); const cover = root.querySelector('.cover');"
        " return [getComputedStyle(cover).visibility, getComputedStyle(cover).backgroundColor,"
        " cover.getBoundingClientRect().width >= innerWidth,"
        " getComputedStyle(document.body).visibility, root.querySelectorAll('.log').length]})()"
    )
    assert left == ["visible", "rgb(255, 255, 255)", True, "hidden", 0]


def test_shift_that_writes_capitals_does_not_leave(told: Chat) -> None:
    told.box.click()
    for letter in "HELP":
        told.page.keyboard.press(f"Shift+{letter}")
    assert told.box.input_value() == "HELP"
    expect(told.log).to_contain_text(SECRET)


def test_escape_hides_the_talk_at_once_and_only_who_wants_sees_it_again(told: Chat) -> None:
    told.box.fill("half getypt")
    told.box.press("Escape")
    expect(told.launcher).to_be_focused()
    assert SECRET not in told.root("root.innerHTML")
    told.launcher.click()
    expect(told.dialog).to_contain_text("Het gesprek is verborgen")
    assert SECRET not in told.root("root.innerHTML") and told.box.input_value() == ""
    told.button("Laat het weer zien").click()
    expect(told.log).to_contain_text(SECRET)


def test_a_page_that_comes_back_from_the_browsers_memory_is_empty_and_closed(told: Chat) -> None:
    told.page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))")
    assert SECRET not in told.root("root.innerHTML")
    told.page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    expect(told.launcher).to_be_visible()
    told.open()
    expect(told.dialog).not_to_contain_text(SECRET)


@pytest.fixture
def keeping(browser: Browser) -> Iterator[Chat]:
    """A browser that keeps pages whole for the back button, as people's do and Playwright's not."""
    own = browser.browser_type.launch(
        executable_path=shutil.which("chromium"),
        args=["--no-sandbox"],
        ignore_default_args=["--disable-back-forward-cache"],
    )
    page = own.new_page()
    page.set_default_timeout(PATIENCE)
    yield Chat(page)
    own.close()


def test_the_back_button_brings_back_the_very_page_without_the_talk(
    bot: Bot, site: Site, keeping: Chat
) -> None:
    url = site.put("/kept", f'<a href="{site.exit}">weg</a>', tag(bot.url, exit_url=site.exit))
    keeping.open(url).say(SECRET)
    keeping.page.evaluate("window.kept = 'the same page'")
    keeping.page.get_by_role("link", name="weg").click()
    keeping.page.wait_for_url(site.exit)
    keeping.page.go_back(wait_until="commit")
    expect(keeping.launcher).to_be_visible()
    assert keeping.page.evaluate("window.kept") == "the same page"
    assert SECRET not in keeping.root("root.innerHTML")
    keeping.open()
    expect(keeping.last).to_contain_text("ik ben een chatbot")
    expect(keeping.dialog).not_to_contain_text(SECRET)


def test_leaving_by_a_link_of_the_page_wipes_and_coming_back_shows_nothing(
    bot: Bot, site: Site, chat: Chat
) -> None:
    url = site.put("/link", f'<a href="{site.exit}">weg</a>', tag(bot.url, exit_url=site.exit))
    chat.go(url)
    with chat.page.expect_response("**/chat/session") as opened:
        chat.open()
    session = opened.value.json()["session"]
    chat.say(SECRET)
    chat.page.get_by_role("link", name="weg").click()
    chat.page.wait_for_url(site.exit)
    assert is_gone(bot, site, session)
    chat.page.go_back()
    expect(chat.launcher).to_be_visible()
    assert SECRET not in chat.root("root.innerHTML")


def test_an_exit_address_that_is_a_script_is_not_followed(
    bot: Bot, site: Site, chat: Chat, page: Page
) -> None:
    url = site.put("/script", "", tag(bot.url, exit_url="javascript:document.title='fout'"))
    page.route("https://www.knmi.nl/**", lambda route: route.fulfill(body="weer"))
    chat.open(url).button("Sluit snel").click()
    page.wait_for_url("https://www.knmi.nl/**")
