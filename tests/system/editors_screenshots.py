"""Pictures of an editor's work into docs/editors. `make screenshots-editors`; then look at them."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from bot.pair import free_port
from tests.system.chat import Chat
from tests.system.conftest import PATIENCE, ROOT, Bot, end, start
from tests.system.editors import DOCUMENTS, Editors, followed, quoted
from tests.system.test_editors import ASKS, BY, FIRST, QUESTION, SECOND

FOLDER = ROOT / "docs/editors"
SIZE = {"width": 1100, "height": 760}
# What people ask so that there is something to count.
ASKED = (
    *("Hoe lang is de wachttijd precies?", "Hoe lang moet ik wachten?", "Waar kan ik klagen?"),
    *("Hoeveel meldingen krijgt Veilig Thuis per jaar?", "Wat kost een nieuwe fiets?"),
)


def main() -> int:
    """Go the whole way once, and take a picture at each step."""
    chromium = shutil.which("chromium")
    if not chromium:
        sys.exit("chromium is missing: run 'make system' as root")
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        editors, actions = Editors.beside(Path(home) / "editors"), str(free_port())
        bot = start(Path(home), VT_INDEX=str(editors.root), VT_ACTION_PORT=actions)
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport=SIZE, reduced_motion="reduce")  # type: ignore[arg-type]
        page.set_default_timeout(PATIENCE)
        try:
            _story(editors, bot, actions, page)
        finally:
            browser.close()
            end(bot)
    return 0


def _story(editors: Editors, bot: Bot, actions: str, page: Page) -> None:
    with editors.page(bot, actions) as address:
        editors.run("add", str(DOCUMENTS / "avondspreekuur.pdf"))
        _take(page, address, "overview")
        editors.explain("avondspreekuren", FIRST, ASKS)
        page.goto(f"{address}voorstel/avondspreekuren")
        page.get_by_text("Zo wordt het geciteerd").wait_for()
        _shoot(page, "preview")
        for name, heading in (("compare", "Vergelijk met"), ("changes", "Wat er verandert")):
            page.get_by_role("heading", name=heading).evaluate("one => one.scrollIntoView()")
            _shoot(page, name)
        editors.run("accept", "avondspreekuren", *BY)
        followed(bot, QUESTION, FIRST)
        _chat(page, bot, "answered")
        newer = str(DOCUMENTS / "avondspreekuur-nieuw.txt")
        editors.run("add", newer, "--id", "avondspreekuren-2")
        editors.explain("avondspreekuren-2", SECOND, ASKS)
        editors.run("accept", "avondspreekuren-2", *BY)
        why = ("--reason", "opnieuw geteld", "--history")
        editors.run("supersede", "avondspreekuren", "--by", "avondspreekuren-2", *why)
        followed(bot, QUESTION, SECOND)
        _chat(page, bot, "replaced")
        _take(page, address, "after", "")
        for name in ("avondspreekuren", "avondspreekuren-2"):
            editors.run("withdraw", name, "--reason", "was verzonnen")
        while quoted(bot, QUESTION) == SECOND:
            time.sleep(0.25)
        _chat(page, bot, "withdrawn")
        _take(page, address, "history", "wijzigingen")
        for question in ASKED:
            quoted(bot, question)
        asked = Chat(page).open(f"{bot.url}/chat").say(ASKED[3])
        with page.expect_response("**/chat/feedback"):
            asked.get_by_role("button", name="Ja").click()
        page.set_viewport_size({**SIZE, "height": 1040})
        _take(page, address, "gaps", "leemtes")
        page.goto(f"{address}vraag")
        page.get_by_label("Vraag").fill("Welke inspectie toetst het werk van Veilig Thuis?")
        page.get_by_role("button", name="Vraag").click()
        page.get_by_role("heading", name="Waarom").wait_for()
        _shoot(page, "ask")


def _take(page: Page, address: str, name: str, path: str = "") -> None:
    page.goto(f"{address}{path}")
    _shoot(page, name)


def _chat(page: Page, bot: Bot, name: str) -> None:
    chat = Chat(page)
    chat.open(f"{bot.url}/chat").say(QUESTION)
    _shoot(page, name)


def _shoot(page: Page, name: str) -> None:
    page.screenshot(path=FOLDER / f"{name}.png")


if __name__ == "__main__":
    sys.exit(main())
