"""An invented statement on its whole way: added, previewed, answered from, replaced, withdrawn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from bot.pair import free_port
from tests.system.conftest import Bot, end, start
from tests.system.editors import DOCUMENTS, Editors, followed, quoted, reply, vanished

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.system

QUESTION = "Hoeveel ouders kwamen tijdens de proef naar het avondspreekuur?"
FIRST = "Tijdens de proef kwamen 1.240 ouders naar het avondspreekuur."
SECOND = "Tijdens de proef kwamen 1.310 ouders naar het avondspreekuur."
ASKS = [
    "Hoeveel ouders kwamen naar het avondspreekuur?",
    "Hoe druk was het op het avondspreekuur?",
    "Kwamen er veel ouders naar de proef?",
    "hoeveel mensen gingen er s avonds naar het spreekuur",
]
BY = ("--by", "Test Persoon")


@pytest.fixture(scope="module")
def editors(tmp_path_factory: pytest.TempPathFactory) -> Editors:
    return Editors.beside(tmp_path_factory.mktemp("editors"))


@pytest.fixture(scope="module")
def actions() -> str:
    """The port of the action server."""
    return str(free_port())


@pytest.fixture(scope="module")
def following(
    editors: Editors, actions: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Bot]:
    """One bot, started once: nothing in this file may restart it."""
    folder = tmp_path_factory.mktemp("following")
    bot = start(folder, VT_INDEX=str(editors.root), VT_ACTION_PORT=actions)
    yield bot
    end(bot)


def test_a_statement_is_added_previewed_accepted_replaced_and_withdrawn_without_a_restart(
    editors: Editors, following: Bot
) -> None:
    servers = [following.child("bot.act"), following.child("bot.serve")]

    added = editors.run("add", str(DOCUMENTS / "avondspreekuur.pdf"))
    assert "ander getal" in added and "rand van de pagina" in added
    assert "avondspreekuur" not in quoted(following, QUESTION)

    editors.explain("avondspreekuren", FIRST, ASKS)
    preview = editors.run("preview", "avondspreekuren")
    assert FIRST in preview and "oefenvragen krijgen een ander antwoord" in preview
    assert "avondspreekuur" not in quoted(following, QUESTION)

    editors.run("accept", "avondspreekuren", *BY)
    assert followed(following, QUESTION, FIRST) == FIRST
    (quote,) = reply(following, QUESTION)["quotes"][:1]
    assert quote["source_line"].endswith("12 november 2026.")

    editors.run("add", str(DOCUMENTS / "avondspreekuur-nieuw.txt"), "--id", "avondspreekuren-2")
    editors.explain("avondspreekuren-2", SECOND, ASKS)
    editors.run("accept", "avondspreekuren-2", *BY)
    reason = ("--reason", "opnieuw geteld")
    editors.run("supersede", "avondspreekuren", "--by", "avondspreekuren-2", *reason, "--history")
    assert followed(following, QUESTION, SECOND) == SECOND
    assert vanished(following, QUESTION, FIRST)  # until then both stood side by side

    for name in ("avondspreekuren", "avondspreekuren-2"):
        out = editors.run("withdraw", name, "--reason", "was verzonnen")
        assert "niet meer te vinden" in out
    assert followed(following, QUESTION, "") not in (FIRST, SECOND)

    assert "0 fouten" in editors.run("check")
    changes = (editors.corpus / "changelog.md").read_text(encoding="utf-8")
    assert changes.count("Ingetrokken: was verzonnen") == 2
    assert servers == [following.child("bot.act"), following.child("bot.serve")]


def test_a_scan_is_refused_with_the_cure_and_nothing_is_written(editors: Editors) -> None:
    before = sorted(path for path in editors.corpus.rglob("*"))
    refusal = editors.refused("add", str(DOCUMENTS / "scan.pdf"))
    assert "picture without text (a scan)" in refusal and "OCR" in refusal
    assert sorted(path for path in editors.corpus.rglob("*")) == before


def test_the_editors_page_counts_what_the_bot_refused_without_any_text(
    editors: Editors, following: Bot, actions: str, page: Page
) -> None:
    typed = "Hoe lang moet ik wachten op kwetsbaar9f3a?"
    reply(following, typed)
    with editors.page(following, actions) as address:
        page.goto(f"{address}leemtes")
        assert page.get_by_text("vragen geweigerd").is_visible()
        assert page.locator("table").first.locator("tr").count() >= 2
        assert "kwetsbaar9f3a" not in page.content()
        assert page.get_by_text("kwamen geen getallen").count() == 0


def test_the_editors_page_shows_why_the_bot_answers(
    editors: Editors, following: Bot, actions: str, page: Page
) -> None:
    with editors.page(following, actions) as address:
        page.goto(f"{address}vraag")
        page.get_by_label("Vraag").fill("Hoeveel meldingen krijgt Veilig Thuis per jaar?")
        page.get_by_role("button", name="Vraag").click()
        page.get_by_role("heading", name="De bot antwoordt").wait_for()
        assert page.get_by_text("85.000 meldingen binnen").count() >= 1
        assert page.get_by_role("heading", name="Waarom").is_visible()
        assert "vraag=" not in page.url


def test_feedback_is_counted_by_what_was_answered(
    editors: Editors, following: Bot, actions: str, page: Page
) -> None:
    from tests.system.chat import Chat

    chat = Chat(page)
    chat.open(f"{following.url}/chat")
    chat.say("Hoeveel meldingen krijgt Veilig Thuis per jaar?")
    with page.expect_response("**/chat/feedback"):
        chat.last.get_by_role("button", name="Nee").click()
    with editors.page(following, actions) as address:
        page.goto(f"{address}leemtes")
        row = page.locator("tr", has_text="utter_answer reactie-interview:")
        assert row.locator("td.number").all_inner_texts() == ["0", "1"]
