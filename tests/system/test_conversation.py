"""Real questions to both real processes, over the web channel."""

import json
import urllib.error
import urllib.request
from typing import Any

import pytest

from bot.client import ChatError, Conversation
from bot.replies import Replies
from knowledge.statement_file import read_statements
from tests.system.conftest import Bot

pytestmark = pytest.mark.system
STATEMENTS = {statement.id: statement for statement in read_statements()}
REPLIES = Replies.read()


def request(bot: Bot, path: str, body: bytes | None = None, **headers: str) -> tuple[int, str]:
    given = {"Content-Type": "application/json", **headers}
    asked = urllib.request.Request(bot.url + path, body, given)
    try:
        with urllib.request.urlopen(asked, timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_the_session_greets_before_the_first_message(conversation: Conversation) -> None:
    (greeting,) = conversation.greeting
    assert greeting["response"] == "utter_greet" and "chatbot" in greeting["text"]


def test_a_question_is_answered_with_an_exact_quote_and_its_source(
    conversation: Conversation,
) -> None:
    (reply,) = conversation.say("Hoeveel meldingen krijgt Veilig Thuis per jaar?")
    assert reply["response"] == "utter_answer" and "0800-2000" in reply["text"]
    for quote in reply["quotes"]:
        statement = STATEMENTS[quote["statement"]]
        assert quote["text"] == statement.text[quote["start"] : quote["end"]]
        assert quote["source_line"] == statement.source_line[quote["role"]]
    assert "85.000 meldingen binnen" in reply["quotes"][0]["text"]


def test_a_quotes_link_shows_the_statement_with_the_quote_marked(
    bot: Bot, conversation: Conversation
) -> None:
    (reply,) = conversation.say("Hoeveel meldingen krijgt Veilig Thuis per jaar?")
    quote: dict[str, Any] = reply["quotes"][0]
    status, page = request(bot, quote["url"].partition("#")[0])
    assert status == 200
    assert page.count("<mark") == 1 and "85.000 meldingen binnen" in page.split("<mark")[1]


def test_danger_gets_its_own_reply_and_no_quote(conversation: Conversation) -> None:
    (reply,) = conversation.say("Hoeveel meldingen zijn er? mijn man slaat me")
    assert reply["response"] == "utter_danger_acute"
    assert reply["text"] == REPLIES.text("utter_danger_acute") and reply["quotes"] == []


def test_the_list_of_statements_comes_when_asked(conversation: Conversation) -> None:
    (reply,) = conversation.say("Welke verklaringen heb je?")
    assert reply["response"] == "utter_statements"
    assert all(f"/bron/{name}" in reply["text"] for name in STATEMENTS)


def test_form_text_is_never_quoted_as_a_position(conversation: Conversation) -> None:
    questions = [
        "Mag een reactie maximaal 200 woorden zijn?",
        "Zijn bedrijfsnamen toegestaan?",
        "Welke teksten zijn onleesbaar gemaakt?",
    ]
    for question in questions:
        for reply in conversation.say(question):
            roles = {quote["role"] for quote in reply["quotes"]}
            spoken = roles <= {"position", "cover_letter"}
            labelled = reply["response"] == "utter_document" and roles.isdisjoint({"position"})
            assert spoken or labelled


def test_two_conversations_run_side_by_side_and_both_are_answered(bot: Bot) -> None:
    one, two = Conversation.open(bot.url), Conversation.open(bot.url)
    assert one.session != two.session
    assert one.say("hoi")[0]["response"] == "utter_greet"
    assert two.say("wat is dit voor chatbot, wie ben je")[0]["text"]


@pytest.mark.parametrize("session", ["", "default", "x.y", "x.y.z"])
def test_a_session_that_the_server_did_not_issue_is_refused(bot: Bot, session: str) -> None:
    body = json.dumps({"session": session, "text": "hallo"}).encode()
    status, answer = request(bot, "/chat/message", body)
    assert status == 401 and json.loads(answer) == {"event": "error", "code": "bad_session"}


@pytest.mark.parametrize("body", [b"", b"x", b"[]", b"{}", b'{"text": 3}', b"\xff", b"1" * 40_000])
def test_a_malformed_message_is_an_error_event_and_not_a_crash(bot: Bot, body: bytes) -> None:
    status, answer = request(bot, "/chat/message", body)
    assert status in (400, 413) and json.loads(answer)["event"] == "error"


def test_only_the_chat_and_source_routes_are_open(bot: Bot) -> None:
    for path in ("/webhooks/rest/webhook", "/socket.io/", "/conversations/x/tracker", "/status"):
        assert request(bot, path, b"{}")[0] in (404, 405)
    assert request(bot, "/bron/bestaat-niet")[0] == 404
    assert "112" in request(bot, "/chat")[1]


def test_pages_are_not_kept_by_the_browser_and_load_nothing_from_elsewhere(bot: Bot) -> None:
    with urllib.request.urlopen(f"{bot.url}/chat", timeout=30) as page:
        assert page.headers["Cache-Control"] == "no-store"
        assert page.headers["Content-Security-Policy"].startswith("default-src 'none'")
        assert "http" not in page.read().decode().replace("https://", "")


def test_a_conversation_with_a_bot_that_is_gone_says_how_to_start_one() -> None:
    with pytest.raises(ChatError, match="make run"):
        Conversation("http://127.0.0.1:9", "x", ()).say("hallo")
