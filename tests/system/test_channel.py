"""The web channel over HTTP: who may ask, how much, and what nobody can do to somebody else."""

import json
import threading
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.channels.limits import MESSAGES, SESSIONS
from bot.client import Conversation
from tests.system.conftest import Bot
from tests.system.site import Site

pytestmark = pytest.mark.system
QUESTION = "Hoeveel meldingen krijgt Veilig Thuis per jaar?"
EVIL = "https://evil.example"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: str

    @property
    def events(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.body.splitlines()]

    @property
    def code(self) -> str:
        return str(json.loads(self.body)["code"])

    @property
    def texts(self) -> list[str]:
        return [event["text"] for event in self.events if event["event"] == "message"]


@dataclass(frozen=True)
class Browser:
    """A client that sends what a page on an origin would send."""

    url: str
    headers: dict[str, str] = field(default_factory=dict)

    def ask(self, method: str, path: str, body: object = None, **headers: str) -> Answer:
        given = {"Content-Type": "application/json", **self.headers}
        given |= {name.replace("_", "-"): value for name, value in headers.items()}
        data = body if isinstance(body, bytes) else json.dumps(body or {}).encode()
        request = urllib.request.Request(self.url + path, data, given, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return Answer(answer.status, dict(answer.headers), answer.read().decode())
        except urllib.error.HTTPError as error:
            return Answer(error.code, dict(error.headers), error.read().decode())

    def session(self) -> str:
        return str(json.loads(self.ask("POST", "/chat/session").body)["session"])

    def say(self, session: str, text: str, name: str = "vraag-0001") -> Answer:
        given = {"session": session, "id": name, "text": text}
        return self.ask("POST", "/chat/message", given)


@pytest.fixture
def ours(bot: Bot, site: Site) -> Browser:
    return Browser(bot.url, {"Origin": site.url})


def test_nobody_can_read_or_write_the_conversation_of_another(ours: Browser) -> None:
    victim = ours.session()
    assert ours.say(victim, "mijn man slaat me").texts
    name = victim.split(".")[0]
    attacker = ours.session()
    borrowed = ".".join([name, *attacker.split(".")[1:]])
    for session in (name, borrowed, victim.upper(), f"{victim}0", victim[:-1]):
        for method, path, more in (
            ("POST", "/chat/message", {"text": "wat zei ik?"}),
            ("POST", "/chat/feedback", {"answer": "antwoord-1", "helpful": True}),
            ("DELETE", "/chat/session", {}),
        ):
            answer = ours.ask(method, path, {"session": session, **more})
            assert (answer.status, answer.code) == (401, "bad_session")


def test_the_own_message_id_of_another_conversation_brings_back_nothing_of_it(
    ours: Browser,
) -> None:
    told = ours.say(ours.session(), "mijn man slaat me", "vraag-0007")
    other = ours.say(ours.session(), "hoi", "vraag-0007")
    assert set(told.texts).isdisjoint(other.texts)


def test_a_session_of_one_site_is_worth_nothing_on_another(bot: Bot, ours: Browser) -> None:
    session = ours.session()
    elsewhere = Browser(bot.url, {"Origin": bot.url})
    assert elsewhere.say(session, "hoi").code == "bad_session"
    assert Browser(bot.url).say(session, "hoi").code == "bad_session"


def test_a_page_that_is_not_on_the_list_is_refused_whatever_it_asks(bot: Bot) -> None:
    evil = Browser(bot.url, {"Origin": EVIL})
    for method, path in (
        ("POST", "/chat/session"),
        ("POST", "/chat/message"),
        ("POST", "/chat/feedback"),
        ("DELETE", "/chat/session"),
    ):
        answer = evil.ask(method, path)
        assert (answer.status, answer.code) == (403, "bad_origin")
        assert "Access-Control-Allow-Origin" not in answer.headers


def test_a_post_that_a_browser_sends_without_asking_first_is_refused(ours: Browser) -> None:
    session = ours.session()
    for media_type in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data"):
        given = {"session": session, "text": "hoi"}
        answer = ours.ask("POST", "/chat/message", given, Content_Type=media_type)
        assert (answer.status, answer.code) == (415, "bad_media_type")


def test_a_preflight_is_answered_for_our_sites_alone(bot: Bot, site: Site) -> None:
    allowed = Browser(bot.url, {"Origin": site.url}).ask("OPTIONS", "/chat/message")
    assert allowed.headers["Access-Control-Allow-Origin"] == site.url
    assert "DELETE" in allowed.headers["Access-Control-Allow-Methods"]
    assert "Access-Control-Allow-Credentials" not in allowed.headers
    refused = Browser(bot.url, {"Origin": EVIL}).ask("OPTIONS", "/chat/message")
    assert not [name for name in refused.headers if name.startswith("Access-Control")]


def test_the_same_message_sent_three_times_at_once_is_answered_once(ours: Browser) -> None:
    session = ours.session()
    answers: list[Answer] = []
    threads = [
        threading.Thread(target=lambda: answers.append(ours.say(session, QUESTION)))
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({answer.body for answer in answers}) == 1
    assert [event["event"] for event in answers[0].events] == ["typing", "message", "end"]
    assert ours.say(session, QUESTION).body == answers[0].body


def test_one_question_at_a_time(ours: Browser) -> None:
    session = ours.session()
    thread = threading.Thread(target=ours.say, args=(session, QUESTION, "vraag-0001"))
    thread.start()
    seen = {ours.say(session, "hoi", f"vraag-1{number:03}").status for number in range(5)}
    thread.join()
    assert seen <= {200, 409}
    assert ours.say(session, "hoi", "vraag-2000").status == 200


def test_a_conversation_that_floods_is_told_when_to_come_back(ours: Browser) -> None:
    session = ours.session()
    answers = [ours.say(session, "hoi") for _ in range(int(MESSAGES.burst) + 5)]
    assert (answers[-1].status, answers[-1].code) == (429, "too_many")
    assert 1 <= int(answers[-1].headers["Retry-After"]) <= 1 / MESSAGES.refill
    time.sleep(1 / MESSAGES.refill)
    assert ours.say(session, "hoi").status == 200


def test_an_address_that_floods_shuts_out_no_other_address(bot: Bot) -> None:
    flood = Browser(bot.url, {"X-Forwarded-For": "203.0.113.9"})
    answers = [flood.ask("POST", "/chat/session") for _ in range(int(SESSIONS.burst) + 20)]
    assert answers[-1].status == 429 and answers[0].status == 200
    forged = Browser(bot.url, {"X-Forwarded-For": "8.8.8.8, 203.0.113.9"})
    assert forged.ask("POST", "/chat/session").status == 429
    other = Browser(bot.url, {"X-Forwarded-For": "198.51.100.1"})
    assert other.ask("POST", "/chat/session").status == 200


def test_a_wiped_conversation_is_gone_on_the_server_and_says_so(ours: Browser) -> None:
    session = ours.session()
    ours.say(session, "mijn man slaat me")
    told = json.loads(ours.ask("DELETE", "/chat/session", {"session": session}).body)
    assert "gewist" in told["messages"][0]["text"]
    assert ours.say(session, "hoi", "vraag-0002").code == "bad_session"
    assert ours.say(session, "mijn man slaat me").code == "bad_session"


def test_an_opinion_is_taken_for_an_own_answer_and_has_no_room_for_text(ours: Browser) -> None:
    session = ours.session()
    answer = next(e for e in ours.say(session, QUESTION).events if e["event"] == "message")
    given: dict[str, object] = {"session": session, "answer": answer["id"], "helpful": True}
    assert ours.ask("POST", "/chat/feedback", given).status == 204
    assert ours.ask("POST", "/chat/feedback", {**given, "text": "x"}).code == "bad_request"
    stranger = {**given, "session": ours.session()}
    assert ours.ask("POST", "/chat/feedback", stranger).code == "unknown_answer"


def test_nothing_of_a_conversation_may_be_kept_on_the_way(ours: Browser) -> None:
    session = ours.session()
    for answer in (ours.say(session, "hoi"), ours.ask("POST", "/chat/session")):
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Accel-Buffering"] == "no"


def test_fifty_conversations_at_once_are_answered_and_never_mixed_up(bot: Bot) -> None:
    questions = [
        (QUESTION, "utter_answer"),
        ("ben je een robot", "utter_identity"),
        ("mijn man slaat me", "utter_danger_acute"),
        ("ik wil dood", "utter_danger_suicide"),
        ("Hier kan ik toch een melding doen?", None),
    ]
    found: list[tuple[str | None, str]] = []

    def talk(number: int) -> None:
        text, expected = questions[number % len(questions)]
        replies = [reply["response"] for reply in Conversation.open(bot.url).say(text)]
        found.append((expected, replies[0]))

    threads = [threading.Thread(target=talk, args=(number,)) for number in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 50
    assert [pair for pair in found if pair[0] and pair[0] != pair[1]] == []
