"""The real server ends in the middle of a conversation, and comes back."""

import os
import signal
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.system.chat import Chat
from tests.system.conftest import Bot, end, start

pytestmark = pytest.mark.system
QUESTION = "Welke inspectie toetst het werk van Veilig Thuis?"
ANSWER = "Inspectie Gezondheidszorg en Jeugd"
NUMBERS = ("112", "0800-2000", "113", "0800-0113", "0800-0432", "0800-0188")


def kill(bot: Bot) -> None:
    """End Rasa as a crash would, and what was started with it."""
    os.kill(bot.child("bot.serve"), signal.SIGKILL)
    os.kill(bot.child("bot.act"), signal.SIGCONT)
    bot.process.wait(60)


def again(bot: Bot, folder: Path, **variables: str) -> Bot:
    """The bot at the same address, with nothing that it remembered."""
    folder.mkdir()
    return start(folder, VT_PORT=str(urlsplit(bot.url).port), **variables)


def test_a_crash_in_the_middle_of_an_answer_loses_nothing_and_answers_once(
    tmp_path: Path, chat: Chat
) -> None:
    bot = start(tmp_path)  # with a secret of its own, so that the session is unknown afterwards
    chat.open(f"{bot.url}/chat").say("ben je een robot")
    os.kill(bot.child("bot.act"), signal.SIGSTOP)
    chat.box.fill(QUESTION)
    chat.box.press("Enter")
    expect(chat.log.locator(".typing")).to_be_visible()
    kill(bot)
    expect(chat.last).to_contain_text("De chatbot is nu niet te bereiken")
    for number in NUMBERS:
        expect(chat.last).to_contain_text(number)
    expect(chat.log.locator(".mine").last).to_contain_text("Niet verstuurd")
    chat.box.fill("half getypt")
    bot = again(bot, tmp_path / "again")
    try:
        chat.button("Probeer opnieuw").click()
        expect(chat.last.locator("blockquote")).to_contain_text(ANSWER)
        assert chat.log.inner_text().count(QUESTION) == 1
        assert chat.log.locator("blockquote").count() == 1
        expect(chat.log).to_contain_text("ben je een robot")
        expect(chat.log).not_to_contain_text("niet te bereiken")
        assert chat.box.input_value() == "half getypt"
        with chat.page.expect_response("**/chat/feedback"):
            chat.last.get_by_role("button", name="Nee").click()
    finally:
        end(bot)
    told = [line for line in bot.written().splitlines() if '"feedback"' in line]
    assert ['"reply": "utter_answer ' in line and '"did_not": 1' in line for line in told] == [True]


def test_danger_told_to_a_server_that_is_gone_gets_the_numbers_and_later_the_reply(
    tmp_path: Path, chat: Chat
) -> None:
    secret = "s" * 32  # kept by the operator, so that the session is still good
    bot = start(tmp_path, VT_SECRET=secret)
    chat.open(f"{bot.url}/chat").say(QUESTION)
    kill(bot)
    broken = chat.say("mijn man slaat me")
    expect(broken.get_by_role("link", name="Bel 112")).to_have_attribute("href", "tel:112")
    answer = chat.log.locator("li.theirs").filter(has_text=ANSWER)
    answer.get_by_role("button", name="Ja").click()
    expect(answer).to_contain_text("Dat is niet gelukt.")
    bot = again(bot, tmp_path / "again", VT_SECRET=secret)
    chat.button("Probeer opnieuw").click()
    expect(chat.last.locator("a.call")).to_have_count(2)
    expect(chat.last).to_contain_text("Er zit geen mens achter deze chat")
    kill(bot)
    chat.button("Wis gesprek").click()
    expect(chat.dialog).to_contain_text("Je scherm is leeg. De server was niet te bereiken.")
    expect(chat.dialog).not_to_contain_text("slaat")
    chat.button("Begin opnieuw").first.click()
    expect(chat.last).to_contain_text("De chatbot is nu niet te bereiken")
