"""Screenshots: the main states into docs/screenshots. `make screenshots`; then look at them."""

import shutil
import sys
from typing import Any

from playwright.sync_api import sync_playwright

from tests.system.chat import Chat
from tests.system.conftest import PATIENCE, ROOT
from tests.system.measure import address

FOLDER = ROOT / "docs/screenshots"
DESKTOP: dict[str, Any] = {"viewport": {"width": 1280, "height": 900}}
PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "has_touch": True,
    "is_mobile": True,
}
QUESTION = "Welke inspectie toetst het werk van Veilig Thuis?"
DANGER = "mijn man slaat me"
FACTS = "Heb ik recht op inzage in mijn dossier?"
STATES: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("desktop-closed", "", DESKTOP),
    ("desktop-greeting", "greeting", DESKTOP),
    ("desktop-answer", QUESTION, DESKTOP),
    ("desktop-danger", DANGER, DESKTOP),
    ("desktop-facts", FACTS, DESKTOP),
    ("desktop-unreachable", "unreachable", DESKTOP),
    ("desktop-dark", QUESTION, {**DESKTOP, "color_scheme": "dark"}),
    ("desktop-forced-colours", QUESTION, {**DESKTOP, "forced_colors": "active"}),
    ("phone-greeting", "greeting", PHONE),
    ("phone-answer", QUESTION, PHONE),
    ("phone-danger", DANGER, PHONE),
    ("phone-danger-arabic-dark", "زوجي يضربني", {**PHONE, "color_scheme": "dark"}),
    (
        "zoom-400-percent",
        QUESTION,
        {"viewport": {"width": 320, "height": 256}, "device_scale_factor": 4},
    ),
)


def main() -> int:
    """Make every picture."""
    FOLDER.mkdir(exist_ok=True)
    with address() as url, sync_playwright() as playwright:
        chromium = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, state, settings in STATES:
            # Without movement: a picture could be taken in the middle of it.
            page = browser.new_context(**settings, reduced_motion="reduce").new_page()
            page.set_default_timeout(PATIENCE)
            chat = Chat(page).go(f"{url}/chat")
            show(chat, state)
            page.screenshot(path=FOLDER / f"{name}.png")
            page.context.close()
        browser.close()
    return 0


def show(chat: Chat, state: str) -> None:
    """Bring the chat into a state: a name, or a question to the real bot."""
    if not state:
        return
    chat.open()
    if state == "unreachable":
        chat.cut()
    if state != "greeting":
        chat.say("Kan ik een klacht indienen?" if state == "unreachable" else state)
    if state == FACTS:
        chat.last.locator(".fact").scroll_into_view_if_needed()


if __name__ == "__main__":
    sys.exit(main())
