"""Two Rasa servers and two action servers behind the real front proxy, with the real Redis."""

import os
import signal
import socket
import ssl
import subprocess
import threading
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.client import ChatError, Conversation
from tests.servers import ROOT
from tests.system.scale import FRONT, Deployment, deployment, metrics, post, settle, status

pytestmark = pytest.mark.system
QUESTION = "Hoeveel meldingen krijgt Veilig Thuis per jaar?"
MARKER = "kwetsbaar9f3a"


@pytest.fixture(scope="module")
def scaled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    with deployment(tmp_path_factory.mktemp("scale")) as running:
        yield running


def disclosed(url: str, count: int) -> list[Conversation]:
    """Conversations in which danger was told: what they may do next shows that it is known."""
    conversations = [Conversation.open(url) for _ in range(count)]
    for conversation in conversations:
        assert conversation.say("mijn man slaat me")[0]["response"] == "utter_danger_acute"
    return conversations


def remembers(conversation: Conversation) -> bool:
    replies = [reply["response"] for reply in conversation.say("en wat moet ik nu doen")]
    return "utter_danger_context" in replies


def test_a_question_is_answered_through_all_of_it(scaled: Deployment) -> None:
    (reply,) = Conversation.open(scaled.url).say(QUESTION)
    assert reply["quotes"]


def test_conversations_are_spread_and_each_stays_with_its_server(scaled: Deployment) -> None:
    before = [figure(bot.url, "vt_conversations") for bot in scaled.bots]
    conversations = [Conversation.open(scaled.url) for _ in range(20)]
    for _ in range(3):
        for conversation in conversations:
            conversation.say("dank je wel")
    after = [figure(bot.url, "vt_conversations") for bot in scaled.bots]
    held = [new - old for new, old in zip(after, before, strict=True)]
    assert sum(held) == 20  # no conversation is held by two
    assert all(count >= 3 for count in held)


def test_another_server_takes_over_when_one_dies(scaled: Deployment) -> None:
    conversations = disclosed(scaled.url, 8)
    assert not remembers(Conversation.open(scaled.url))
    scaled.bots[0].kill()
    start = time.monotonic()
    assert all(remembers(conversation) for conversation in conversations)
    assert time.monotonic() - start < 20
    scaled.bots[0].start()
    scaled.bots[0].wait()
    settle(scaled.proxy)
    assert all(conversation.say(QUESTION) for conversation in conversations)


def test_turns_that_run_while_a_server_dies_all_get_their_reply(scaled: Deployment) -> None:
    conversations = disclosed(scaled.url, 6)
    answers: list[str] = []

    def talk(conversation: Conversation) -> None:
        for _ in range(4):
            answers.append(say_patiently(conversation, "hij slaat me"))

    threads = [threading.Thread(target=talk, args=(one,)) for one in conversations]
    for thread in threads:
        thread.start()
    time.sleep(0.3)
    scaled.bots[1].kill()
    for thread in threads:
        thread.join()
    assert answers == ["utter_danger_acute"] * 24
    scaled.bots[1].start()
    scaled.bots[1].wait()
    settle(scaled.proxy)


def test_one_action_server_less_is_noticed_by_nobody(scaled: Deployment) -> None:
    scaled.actions[0].kill()
    for _ in range(6):
        (reply,) = Conversation.open(scaled.url).say(QUESTION)
        assert reply["quotes"]
    scaled.actions[0].start()
    scaled.actions[0].wait()


def test_with_redis_gone_conversations_go_on_and_when_it_is_back_they_are_shared_again(
    scaled: Deployment,
) -> None:
    conversations = disclosed(scaled.url, 4)
    scaled.redis.stop()
    assert all(remembers(conversation) for conversation in conversations)
    fresh = Conversation.open(scaled.url).say("mijn man slaat me")
    assert [reply["response"] for reply in fresh] == ["utter_danger_acute", "utter_no_memory"]
    scaled.redis.start()
    assert all(remembers(conversation) for conversation in conversations)
    assert any("shared memory cannot be" in bot.written() for bot in scaled.bots)


def test_a_hanging_redis_delays_help_by_less_than_two_seconds(scaled: Deployment) -> None:
    assert scaled.redis.process is not None
    conversation = Conversation.open(scaled.url)
    scaled.redis.process.send_signal(signal.SIGSTOP)
    try:
        start = time.monotonic()
        assert conversation.say("mijn man slaat me")[0]["response"] == "utter_danger_acute"
        assert time.monotonic() - start < 2
    finally:
        scaled.redis.process.send_signal(signal.SIGCONT)


def test_with_every_server_gone_the_proxy_says_where_help_is(tmp_path: Path) -> None:
    with deployment(tmp_path, bots=1, actions=0) as alone:
        conversation = Conversation.open(alone.url)
        alone.bots[0].kill()
        code, events = post(
            f"{alone.url}/chat/message", {"session": conversation.session, "text": "hallo"}
        )
        assert code == 503
        assert events[0]["code"] == "unavailable"
        assert "112" in str(events[0]["text"]) and "0800-2000" in str(events[0]["text"])


@pytest.mark.parametrize(
    "path",
    ["/", "/ops/alive", "/ops/metrics", "/webhooks/rest/webhook", "/webhooks/web/webhook",
     "/socket.io/", "/model", "/version", "/status", "/conversations/x/tracker",
     "/webhooks/slack/health", "/chat/../ops/alive", "/chat//ops", "/bron/a/b",
     "/%63hat/../status", "/chat/%2e%2e/ops/alive"],
)  # fmt: skip
def test_nothing_but_chat_sources_and_webhooks_passes(scaled: Deployment, path: str) -> None:
    request = f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    assert raw(scaled.proxy.port, request) in (400, 403, 404)


def test_the_chat_its_files_and_the_sources_pass(scaled: Deployment) -> None:
    for path in ("/chat", "/chat/page.css", "/bron/reactie-interview", "/bron/stijl.css"):
        assert status(scaled.url + path) == 200


def test_the_answers_carry_the_headers_that_protect_a_browser(scaled: Deployment) -> None:
    with urllib.request.urlopen(f"{scaled.url}/chat") as answer:
        headers = answer.headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Frame-Options"] == "DENY"
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "Server" not in headers and "Strict-Transport-Security" not in headers


def test_a_conversation_through_tls_is_answered_and_stays_on_tls(scaled: Deployment) -> None:
    trusting = ssl.create_default_context(cafile=str(scaled.folder / "certificate.pem"))
    url = f"https://localhost:{scaled.proxy.tls_port}/chat"
    with urllib.request.urlopen(url, context=trusting) as answer:
        assert answer.status == 200
        assert answer.headers["Strict-Transport-Security"].startswith("max-age=")


def test_old_tls_is_refused(scaled: Deployment) -> None:
    old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
    old.maximum_version = ssl.TLSVersion.TLSv1_1
    with (
        socket.create_connection(("127.0.0.1", scaled.proxy.tls_port)) as plain,
        pytest.raises((ssl.SSLError, OSError)),
    ):
        old.wrap_socket(plain)


def test_too_long_a_body_is_refused_before_rasa_reads_it(scaled: Deployment) -> None:
    head = "POST /chat/message HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\n\r\n"
    assert raw(scaled.proxy.port, head) == 413


def test_a_body_whose_length_is_not_told_is_refused(scaled: Deployment) -> None:
    head = "POST /chat/message HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    assert raw(scaled.proxy.port, head) == 400


def test_a_slow_sender_is_shown_the_door(scaled: Deployment) -> None:
    start = time.monotonic()
    assert raw(scaled.proxy.port, "POST /chat/message HTTP/1.1\r\nHost: x\r\n") == 408
    assert time.monotonic() - start < 8


def test_nothing_that_was_typed_is_in_any_output(scaled: Deployment) -> None:
    Conversation.open(scaled.url).say(f"Hoeveel meldingen? {MARKER}")
    outputs = [path.read_text(errors="replace") for path in scaled.folder.glob("*.txt")]
    assert len(outputs) >= 5
    assert not any(MARKER in text for text in outputs)


@pytest.mark.parametrize("servers", ["compose.cfg", "kubernetes.cfg"])
def test_the_proxys_files_are_valid(servers: str) -> None:
    variables = {**os.environ, "VT_BIND": ":8080", "VT_MESSENGERS_HOST": "bot"}
    command = ["haproxy", "-c", "-f", str(FRONT), "-f", str(FRONT.with_name(servers))]
    variables["PATH"] = f"{os.environ['PATH']}:/usr/sbin"
    checked = subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stderr


def say_patiently(conversation: Conversation, text: str) -> str:
    """As the widget does: a message that was lost on the way is sent again."""
    for _ in range(5):
        try:
            return str(conversation.say(text)[0]["response"])
        except (ChatError, ValueError, IndexError):
            time.sleep(0.3)
    return "nothing"


def figure(url: str, name: str) -> float:
    """A figure of one server, as Prometheus reads it."""
    with urllib.request.urlopen(f"{url}/ops/metrics") as answer:
        lines = answer.read().decode().splitlines()
    return next(float(line.split()[-1]) for line in lines if line.split()[0] == name)


def raw(port: int, request: str) -> int:
    """The status of a request that is sent as it stands."""
    with socket.create_connection(("127.0.0.1", port), timeout=15) as connection:
        connection.sendall(request.encode())
        return int(connection.recv(65536).split()[1])


def test_asking_whether_a_server_is_ready_counts_nothing_and_keeps_nothing(
    scaled: Deployment,
) -> None:
    bot = scaled.bots[0]
    before = figure(bot.url, "vt_conversations"), metrics(f"{bot.url}/ops", "vt_replies_total")
    for _ in range(5):
        assert status(f"{bot.url}/ops/ready") == 200
    assert (
        figure(bot.url, "vt_conversations"),
        metrics(f"{bot.url}/ops", "vt_replies_total"),
    ) == before
