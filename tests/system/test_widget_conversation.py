"""The widget in a real browser, against both real processes: what a person meets in a talk."""

import re

import pytest
from playwright.sync_api import Route, expect

from bot.replies import Replies
from knowledge.statement_file import read_statements
from tests.system.chat import END, Chat, message
from tests.system.conftest import Bot

pytestmark = pytest.mark.system
REPLIES = Replies.read()
TEXTS = [statement.text for statement in read_statements()]
QUESTION = "Welke inspectie toetst het werk van Veilig Thuis?"


def test_the_example_page_opens_a_chat_that_says_it_is_a_bot(bot: Bot, chat: Chat) -> None:
    chat.go(f"{bot.url}/chat")
    chat.page.get_by_role("button", name="Stel je vraag in de chat").click()
    expect(chat.last).to_contain_text("ik ben een chatbot")
    help_line = chat.dialog.locator(".help")
    expect(help_line).to_contain_text("Gevaar? Bel 112. Veilig Thuis: 0800-2000")


def test_a_question_is_answered_with_an_exact_quote_and_its_source(bot: Bot, chat: Chat) -> None:
    answer = chat.open(f"{bot.url}/chat").say(QUESTION)
    quote = answer.locator("blockquote").first.inner_text().strip("“”")
    assert any(quote in text for text in TEXTS)
    expect(answer.locator("figcaption").first).to_contain_text("Bron: ")
    expect(answer.locator("figcaption").first).to_contain_text("zonder datum")
    with chat.page.context.expect_page() as opened:
        answer.get_by_role("link", name=re.compile("Lees de hele verklaring")).first.click()
    marked = opened.value.locator("mark")
    expect(marked).to_have_text(quote)
    assert opened.value.evaluate("window.opener") is None
    assert opened.value.evaluate("document.referrer") == ""


def test_a_refusal_names_the_nearest_statement_with_a_link_that_says_where_it_leads(
    bot: Bot, chat: Chat
) -> None:
    answer = chat.open(f"{bot.url}/chat").say("Hoe lang bewaart Veilig Thuis een dossier?")
    link = answer.locator(".words a[href*='/bron/']")
    expect(link).to_contain_text("Lees de hele verklaring")
    expect(answer.locator(".words")).not_to_contain_text("/bron/")
    expect(answer.locator(".fact")).to_contain_text("geen uitspraak van het Landelijk Netwerk")


def test_danger_gets_the_numbers_large_and_no_quote_and_no_question_for_an_opinion(
    bot: Bot, chat: Chat
) -> None:
    answer = chat.open(f"{bot.url}/chat").say("Hoeveel meldingen zijn er? mijn man slaat me")
    for line in REPLIES.text("utter_danger_acute").splitlines():
        expect(answer).to_contain_text(line.strip())
    calls = [link.get_attribute("href") for link in answer.locator("a.call").all()]
    assert calls == ["tel:112", "tel:08002000"]
    assert answer.locator("blockquote, .judge").count() == 0


def test_an_answer_in_another_language_is_marked_as_such_and_so_is_the_line_of_help(
    bot: Bot, chat: Chat
) -> None:
    answer = chat.open(f"{bot.url}/chat").say("زوجي يضربني")
    assert (answer.get_attribute("lang"), answer.get_attribute("dir")) == ("ar", "rtl")
    assert answer.evaluate("item => getComputedStyle(item).direction") == "rtl"
    expect(chat.dialog.locator('.help [lang="ar"]')).to_contain_text("0800-2000")


def test_the_line_of_help_stays_in_the_language_that_somebody_wrote(bot: Bot, chat: Chat) -> None:
    chat.open(f"{bot.url}/chat").say("How many reports does Veilig Thuis get each year?")
    expect(chat.last.locator("blockquote")).to_be_visible()
    expect(chat.dialog.locator('.help [lang="en"]')).to_contain_text("In danger now?")
    chat.say("hoi")
    expect(chat.dialog.locator('.help [lang="en"]')).to_contain_text("0800-2000")
    chat.button("Begin opnieuw").click()
    expect(chat.last).to_contain_text("ik ben een chatbot")
    expect(chat.dialog.locator('.help [lang="en"]')).to_have_count(0)


def test_a_follow_up_is_asked_with_a_suggestion_and_sent_as_its_words(bot: Bot, chat: Chat) -> None:
    chat.open(f"{bot.url}/chat")
    with chat.page.expect_request("**/chat/message") as sent:
        chat.button("Hoeveel meldingen krijgt Veilig Thuis per jaar?").click()
    assert sent.value.post_data_json["text"] == "Hoeveel meldingen krijgt Veilig Thuis per jaar?"
    expect(chat.last).to_contain_text("85.000")
    assert chat.dialog.locator(".choices").count() == 0
    assert chat.say("En wat zei je eerst?").inner_text()


def test_everything_an_answer_can_carry_is_shown_in_its_own_way(bot: Bot, chat: Chat) -> None:
    quote = {
        "text": "Een letterlijke zin.",
        "issuer": "Landelijk Netwerk Veilig Thuis",
        "source_line": "Bron: X.",
        "date": "2024-09",
        "url": "/bron/reactie-igj-2024?van=0&tot=5#citaat",
        "caveat": "Geen oordeel.",
        "notice": "Dit cijfer is oud.",
        "frame": "Dit zei het netwerk.",
        "plain": {"nl": "Kort gezegd.", "en": "In short."},
    }
    fact = {
        "title": "Klacht",
        "text": "Kijk op de website.",
        "source": {"name": "Rijksoverheid", "url": "https://www.rijksoverheid.nl/"},
        "checked": False,
    }
    chat.open(f"{bot.url}/chat")
    chat.answer(message(quotes=[quote], facts=[fact], choices=["Wachttijden"]), END)
    answer = chat.say("x")
    figure = answer.locator("figure.quote")
    for text in ("“Een letterlijke zin.”", "Bron: X.", "september 2024", "Geen oordeel.", "oud."):
        expect(figure).to_contain_text(text)
    expect(answer.locator(".frame")).to_have_text("Dit zei het netwerk.")
    assert "Dit zei" not in figure.inner_text() and "Kort gezegd" not in figure.inner_text()
    expect(answer.locator('.plain [lang="en"]')).to_have_text("In short.")
    expect(answer.locator(".fact")).to_contain_text("geen uitspraak van het Landelijk Netwerk")
    expect(answer.locator(".fact")).to_contain_text("nog niet gecontroleerd door de beheerder")
    chat.button("Wachttijden").click()
    expect(chat.log).to_contain_text("Wachttijden")
    assert chat.asked[-1]["text"] == "Wachttijden"


def test_an_answer_that_carries_nothing_but_words_is_shown_too(bot: Bot, chat: Chat) -> None:
    chat.open(f"{bot.url}/chat").answer({"event": "message", "text": "Dag."}, END)
    expect(chat.say("x")).to_contain_text("Dag.")


def test_a_quote_is_copied_with_its_source(bot: Bot, chat: Chat) -> None:
    chat.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    chat.open(f"{bot.url}/chat").say(QUESTION)
    chat.button("Kopieer met bron").first.click()
    expect(chat.dialog.locator("#note")).to_contain_text("klembord van dit toestel")
    copied = chat.page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("“") and "Bron: " in copied and f"{bot.url}/bron/" in copied


def test_an_opinion_is_sent_as_an_id_and_yes_or_no(bot: Bot, chat: Chat) -> None:
    answer = chat.open(f"{bot.url}/chat").say(QUESTION)
    with chat.page.expect_response("**/chat/feedback") as sent:
        answer.get_by_role("button", name="Ja").click()
    assert sent.value.status == 204
    assert set(sent.value.request.post_data_json) == {"session", "answer", "helpful"}
    expect(answer).to_contain_text("We tellen alleen ja en nee")


def test_wiping_empties_screen_and_server_and_says_so(bot: Bot, chat: Chat) -> None:
    chat.open(f"{bot.url}/chat").say("hoi")
    with chat.page.expect_response("**/chat/session") as wiped:
        chat.button("Wis gesprek").click()
    assert (wiped.value.request.method, wiped.value.status) == ("DELETE", 200)
    expect(chat.dialog).to_contain_text("Het gesprek is gewist.")
    expect(chat.dialog).not_to_contain_text("hoi")
    chat.button("Begin opnieuw").first.click()
    expect(chat.last).to_contain_text("ik ben een chatbot")


def test_when_the_server_is_gone_the_built_in_lines_come_and_nothing_is_lost(
    bot: Bot, chat: Chat
) -> None:
    chat.open(f"{bot.url}/chat").cut()
    broken = chat.say("is er iemand?")
    for number in ("112", "0800-2000", "113", "0800-0113", "0800-0432", "0800-0188"):
        expect(broken).to_contain_text(number)
    expect(chat.log.locator(".mine")).to_contain_text("Niet verstuurd")
    chat.page.unroute("**/chat/message")
    chat.button("Probeer opnieuw").click()
    expect(chat.log.locator(".mine")).to_contain_text("Verstuurd")
    expect(chat.last).not_to_contain_text("niet te bereiken")
    assert chat.log.locator(".mine").count() == 1


def test_a_server_that_is_gone_before_the_chat_opens_still_gives_the_lines(
    bot: Bot, chat: Chat
) -> None:
    chat.go(f"{bot.url}/chat")
    chat.route("session", lambda route: route.abort())
    chat.launcher.click()
    expect(chat.last).to_contain_text("De chatbot is nu niet te bereiken")
    expect(chat.last).to_contain_text("0800-0432")


def test_an_answer_that_was_cut_off_is_asked_for_again_and_shown_once(bot: Bot, chat: Chat) -> None:
    chat.open(f"{bot.url}/chat")
    chat.answer(message("Eerste deel", id="antwoord-1"), times=1)
    first, second = message("Eerste deel", id="antwoord-1"), message("Tweede deel", id="antwoord-2")
    chat.page.unroute("**/chat/message")
    chat.answer(first, second, END)
    chat.answer(first, times=1)
    chat.say("x")
    expect(chat.last).to_contain_text("Tweede deel")
    assert chat.log.inner_text().count("Eerste deel") == 1
    assert len(chat.asked) == 2 and chat.asked[0]["id"] == chat.asked[1]["id"]


def test_while_an_answer_is_awaited_what_is_typed_stays(bot: Bot, chat: Chat) -> None:
    waiting: list[Route] = []
    chat.open(f"{bot.url}/chat").route("message", lambda route: waiting.append(route))
    chat.box.fill("eerste")
    chat.box.press("Enter")
    chat.box.fill("tweede")
    chat.box.press("Enter")
    expect(chat.dialog.locator("#note")).to_contain_text("Even wachten")
    assert chat.box.input_value() == "tweede"
    assert chat.log.locator(".mine").count() == 1


def test_too_many_messages_is_told_in_words_with_the_numbers(bot: Bot, chat: Chat) -> None:
    chat.open(f"{bot.url}/chat").answer({"event": "error", "code": "too_many"}, status=429)
    expect(chat.say("x")).to_contain_text("Je stuurt veel berichten achter elkaar")
    expect(chat.last).to_contain_text("0800-2000")


def test_five_hundred_messages_stay_readable_and_quick(bot: Bot, chat: Chat) -> None:
    chat.open(f"{bot.url}/chat").answer(
        *[message(f"Nummer {n}", id=f"n-{n:06}") for n in range(499)], END
    )
    chat.say("x")
    expect(chat.log.locator("> li")).to_have_count(501)
    chat.page.unroute("**/chat/message")
    chat.answer(message("De laatste", id="laatste-1"), END)
    chat.box.fill("nog iets")
    took = chat.root(
        "new Promise(done => { const start = performance.now(); const end = () => "
        "root.querySelector('.log').textContent.includes('De laatste') ? "
        "done(performance.now() - start) : requestAnimationFrame(end); "
        "root.querySelector('form').requestSubmit(); end(); })"
    )
    assert took < 5000
