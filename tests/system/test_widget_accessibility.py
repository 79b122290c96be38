"""WCAG 2.2 AA, as far as a machine can tell: axe, keyboard, zoom, motion, and what is announced."""

import json
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.system.chat import END, Chat, message
from tests.system.conftest import PATIENCE, ROOT, Bot

pytestmark = pytest.mark.system
AXE = ROOT / "bot/widget/node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
QUOTE = {
    "text": "Een letterlijke zin.",
    "issuer": "Landelijk Netwerk Veilig Thuis",
    "source_line": "Bron: X.",
    "url": "/bron/reactie-igj-2024",
    "caveat": "Geen oordeel.",
    "notice": "Oud cijfer.",
    "plain": "Kort gezegd.",
}
FACT = {"title": "Klacht", "text": "Kijk op de website.", "source": "Rijksoverheid"}
ANSWER = message("Dit is gezegd.", quotes=[QUOTE], facts=[FACT], choices=["Wachttijden"])
DANGER = message("Bel 112. Of 0800-2000.", response="utter_danger_acute")
ARABIC = message("اتصل بالرقم 112", response="utter_danger_acute", lang="ar", dir="rtl")
THEMES: dict[str, dict[str, Any]] = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "forced": {"forced_colors": "active"},
    "phone": {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True},
}


def violations(page: Page) -> list[str]:
    """What axe finds, each with where."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    options = {"runOnly": {"type": "tag", "values": TAGS}}
    found = page.evaluate("options => axe.run(document, options)", options)["violations"]
    return [f"{one['id']}: {[node['target'] for node in one['nodes']]}" for one in found]


def opened(browser: Browser, bot: Bot, **settings: Any) -> Chat:  # noqa: ANN401  a context's own
    """The example page in a profile of its own, where scripts of tests may run; nothing moves."""
    usual = {"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce"}
    context = browser.new_context(**{**usual, **settings}, bypass_csp=True)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    return Chat(page).go(f"{bot.url}/chat")


@pytest.mark.parametrize("theme", THEMES)
def test_axe_finds_nothing_in_any_state(bot: Bot, browser: Browser, theme: str) -> None:
    chat = opened(browser, bot, **THEMES[theme])
    found = {"closed": violations(chat.page)}
    found["greeting"] = violations(chat.open().page)
    chat.dialog.locator("summary").click()
    found["safety"] = violations(chat.page)
    waiting: list[Route] = []
    chat.route("message", lambda route: waiting.append(route))
    chat.box.fill("wacht")
    chat.box.press("Enter")
    found["waiting"] = violations(chat.page)
    chat.button("Begin opnieuw").click()
    expect(chat.last).to_contain_text("chatbot")
    chat.page.unroute("**/chat/message")
    chat.answer(ANSWER, END)
    chat.say("vraag")
    found["answer"] = violations(chat.page)
    chat.page.unroute("**/chat/message")
    chat.answer(DANGER, END)
    chat.say("gevaar")
    found["danger"] = violations(chat.page)
    chat.page.unroute("**/chat/message")
    chat.answer(ARABIC, END)
    chat.say("خطر")
    found["right to left"] = violations(chat.page)
    chat.page.unroute("**/chat/message")
    chat.cut()
    chat.say("weg")
    found["broken"] = violations(chat.page)
    chat.page.keyboard.press("Escape")
    chat.launcher.click()
    found["hidden"] = violations(chat.page)
    chat.button("Wis gesprek").first.click()
    expect(chat.dialog).to_contain_text("gewist")
    found["wiped"] = violations(chat.page)
    chat.page.context.close()
    assert {state: problems for state, problems in found.items() if problems} == {}


def test_the_whole_panel_is_walked_with_tab_and_the_way_out_comes_first(
    bot: Bot, chat: Chat
) -> None:
    chat.open(f"{bot.url}/chat").answer(ANSWER, END)
    chat.say("vraag")
    chat.dialog.focus()
    names = []
    for _ in range(24):
        chat.page.keyboard.press("Tab")
        names.append(
            chat.root(
                "(root.activeElement?.getAttribute('aria-label') || root.activeElement?.innerText"
                " || root.activeElement?.localName || '').trim().split('\\n')[0]"
            )
        )
    walk = list(dict.fromkeys(names))
    assert walk[0] == "Sluit snel" and walk[1] == "Verberg de chat"
    for name in ("Gesprek", "Kopieer met bron", "Wachttijden", "112", "textarea", "Verstuur",
                 "Begin opnieuw", "Wis gesprek"):  # fmt: skip
        assert name in walk, walk
    assert walk.index("Kopieer met bron") < walk.index("Wachttijden") < walk.index("textarea")


def focused(chat: Chat) -> str:
    """What has the focus, as a screen reader would name it."""
    return str(
        chat.root(
            "(root.activeElement?.getAttribute('aria-label') || root.activeElement?.innerText"
            " || root.activeElement?.localName || '').trim()"
        )
    )


def tab_to(chat: Chat, name: str, key: str = "Tab") -> None:
    """Press Tab until something of this name has the focus."""
    for _ in range(40):
        chat.page.keyboard.press(key)
        if focused(chat).startswith(name):
            return
    raise AssertionError(f"{name} is never reached")


def test_a_whole_visit_is_made_with_the_keyboard_alone(bot: Bot, chat: Chat) -> None:
    press = chat.page.keyboard.press
    chat.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    chat.go(f"{bot.url}/chat")
    tab_to(chat, "Chat")
    press("Enter")
    expect(chat.last).to_contain_text("ik ben een chatbot")
    tab_to(chat, "Kan iemand meekijken?")
    press("Enter")
    expect(chat.dialog).to_contain_text("Je browser onthoudt wel")
    tab_to(chat, "Welke inspectie")
    press("Enter")
    expect(chat.last.locator("blockquote")).to_be_visible()
    assert focused(chat) == "textarea"
    tab_to(chat, "Kopieer met bron", "Shift+Tab")
    press("Enter")
    expect(chat.dialog.locator("#note")).to_contain_text("Gekopieerd")
    tab_to(chat, "Lees de hele verklaring", "Shift+Tab")
    with chat.page.context.expect_page() as opened:
        press("Enter")
    expect(opened.value.locator("mark")).to_be_visible()
    opened.value.close()
    tab_to(chat, "Nee: Heb je iets aan dit antwoord?")
    press("Enter")
    expect(chat.last).to_contain_text("We tellen alleen ja en nee")
    tab_to(chat, "textarea")
    chat.page.keyboard.type("een regel")
    press("Shift+Enter")
    chat.page.keyboard.type("en nog een")
    assert chat.box.input_value() == "een regel\nen nog een"
    press("Enter")
    expect(chat.log.locator(".mine")).to_have_count(2)
    tab_to(chat, "Wis gesprek")
    press("Enter")
    expect(chat.dialog).to_contain_text("Het gesprek is gewist")
    press("Escape")
    assert focused(chat) == "Chat"


def test_focus_goes_in_and_comes_back_and_an_answer_does_not_move_it(bot: Bot, chat: Chat) -> None:
    chat.go(f"{bot.url}/chat")
    chat.launcher.focus()
    chat.page.keyboard.press("Enter")
    expect(chat.dialog).to_be_focused()
    chat.answer(ANSWER, END)
    chat.page.keyboard.type("vraag")
    expect(chat.box).to_have_value("vraag")
    chat.page.keyboard.press("Enter")
    expect(chat.log).to_contain_text("Een letterlijke zin.")
    expect(chat.box).to_be_focused()
    chat.button("Verberg de chat").click()
    expect(chat.launcher).to_be_focused()
    assert chat.launcher.get_attribute("aria-expanded") == "false"


def test_each_turn_is_announced_once_in_plain_words_and_then_taken_away(
    bot: Bot, chat: Chat
) -> None:
    chat.open(f"{bot.url}/chat").answer(message("**Dit** is gezegd.", quotes=[QUOTE]), END)
    chat.page.wait_for_timeout(1500)
    chat.root(
        "(() => { window.heard = []; const region = root.querySelector('[role=status]');"
        " new MutationObserver(() => heard.push(region.textContent)).observe(region,"
        " {characterData: true, childList: true, subtree: true}) })()"
    )
    chat.say("vraag")
    chat.page.wait_for_timeout(3000)
    *heard, last = chat.page.evaluate("window.heard")
    assert last == "" and len(heard) == 1 and "*" not in heard[0]
    order = [heard[0].index(part) for part in ("Chatbot:", "Dit is gezegd.", "“Een", "Bron: X.")]
    assert order == sorted(order)


@pytest.mark.parametrize(("width", "height"), [(320, 640), (320, 256)])
def test_nothing_is_lost_on_a_small_screen_or_at_four_hundred_percent(
    bot: Bot, browser: Browser, width: int, height: int
) -> None:
    chat = opened(browser, bot, viewport={"width": width, "height": height}, device_scale_factor=4)
    chat.open().answer(ANSWER, END)
    chat.say("vraag")
    assert chat.root("root.querySelector('dialog').scrollWidth") <= width
    assert chat.page.evaluate("document.documentElement.scrollWidth") <= width
    leave = chat.button("Sluit snel")
    for part in (leave, chat.box, chat.button("Verstuur"), chat.button("Wis gesprek")):
        part.scroll_into_view_if_needed()
        box = part.bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= width
        assert leave.evaluate("item => item.getBoundingClientRect().top >= 0")
        expect(chat.dialog.locator(".help a").first).to_be_in_viewport()
    chat.page.context.close()


TOLD = "Bel gerust 0800-2000 of 0800-0113."
NUMBERED = {
    **dict.fromkeys("text source_line caveat notice frame plain".split(), TOLD),
    "issuer": "Landelijk Netwerk Veilig Thuis",
}
BROKEN = """(() => {
  const found = [], range = document.createRange();
  const walker = document.createTreeWalker(root.querySelector('.log'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (const number of node.data.matchAll(/0800-\\d+/g)) {
      range.setStart(node, number.index);
      range.setEnd(node, number.index + number[0].length);
      const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
      if (lines.size > 1) found.push(node.data);
    }
  }
  return found;
})()"""


def test_a_number_never_breaks_at_its_hyphen_wherever_it_stands(bot: Bot, browser: Browser) -> None:
    chat = opened(browser, bot, viewport={"width": 320, "height": 640}).open()
    fact = {"title": TOLD, "text": TOLD, "source": TOLD}
    chat.answer(message(TOLD, quotes=[NUMBERED], facts=[fact], choices=[TOLD]), END)
    chat.say(TOLD)
    assert chat.log.inner_text().count("0800-2000") >= 11
    for width in range(320, 480, 7):
        chat.page.set_viewport_size({"width": width, "height": 640})
        assert chat.root(BROKEN) == [], width
    chat.page.context.close()


def test_everything_that_can_be_pressed_is_large_enough(bot: Bot, chat: Chat) -> None:
    chat.open(f"{bot.url}/chat").answer(ANSWER, END)
    chat.say("vraag")
    small = chat.root(
        "[...root.querySelectorAll('dialog button, dialog summary, a.call')].map(item =>"
        " [item.innerText, item.getBoundingClientRect()]).filter(([, box]) =>"
        " box.width < 24 || box.height < 24).map(([text]) => text)"
    )
    assert small == []


def test_spaced_out_text_is_not_cut_off(bot: Bot, chat: Chat) -> None:
    chat.open(f"{bot.url}/chat").answer(ANSWER, END)
    chat.say("vraag")
    cut = chat.root(
        "(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('* { line-height: 1.5"
        " !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
        " p { margin-bottom: 2em !important }');"
        " root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];"
        " return [...root.querySelectorAll('dialog button, .help, .log li')].filter(item =>"
        " item.scrollWidth > item.clientWidth + 1).map(item => item.innerText) })()"
    )
    assert cut == []


def test_nothing_moves_for_who_wants_less_motion(bot: Bot, browser: Browser) -> None:
    chat = opened(browser, bot).open()
    waiting: list[Route] = []
    chat.route("message", lambda route: waiting.append(route))
    chat.box.fill("vraag")
    chat.box.press("Enter")
    assert chat.root("root.getAnimations().length") == 0
    chat.page.context.close()


def test_the_focus_is_seen_also_in_forced_colours(bot: Bot, browser: Browser) -> None:
    chat = opened(browser, bot, forced_colors="active").open()
    chat.page.keyboard.press("Tab")
    width, style = chat.root(
        "[getComputedStyle(root.activeElement).outlineWidth,"
        " getComputedStyle(root.activeElement).outlineStyle]"
    )
    assert (width, style) == ("3px", "solid")
    chat.page.context.close()


def test_the_axe_that_is_used_is_the_one_that_is_pinned() -> None:
    pinned = json.loads((ROOT / "bot/widget/package.json").read_text(encoding="utf-8"))
    used = json.loads((AXE.parent / "package.json").read_text(encoding="utf-8"))
    assert used["version"] == pinned["devDependencies"]["axe-core"]
