"""People: some who chat while something breaks, and what they see of it."""

from __future__ import annotations

import json
import threading
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from http.client import HTTPException

from bot.client import ChatError, Conversation
from tests.system.scale import post

QUESTION = "Hoeveel meldingen krijgt Veilig Thuis per jaar?"
DANGER = "mijn man slaat me"
ROBOT = "ben je een robot"
NEXT = "en wat moet ik nu doen"  # shows what the bot knows of the conversation so far
IN_DANGER, OTHERS = (DANGER, QUESTION, NEXT), (QUESTION, ROBOT, NEXT)
LINES = 4  # people who chat at a time, every second of them in danger
ROUNDS = 9  # of three messages: a conversation may send thirty without a pause
DOWN = "the proxy's own words"  # with the help lines, while no server is there
TROUBLE = ("utter_error", "utter_no_memory", "utter_busy", "utter_wipe_later", "utter_off", DOWN)
CARE, HELP = "utter_danger_context", "utter_danger_acute"
NUMBERS = ("112", "0800-2000")
SLOW = 2.0  # seconds: who waits longer looks whether it still works
TRIES = 30  # half a second apart


@dataclass
class Watched:
    """What the people on the lines saw."""

    asked: int = 0
    answered: int = 0
    kind: dict[str, int] = field(default_factory=dict)  # what else was said, by name
    repeated: int = 0  # messages that had to be sent again, as the widget does by itself
    silent: int = 0  # no reply at all, also after sending it again
    danger_missed: int = 0
    lost: int = 0  # the danger that was told a moment ago is not known any more
    crossed: int = 0  # a reply to another message, or care for a danger that somebody else told
    slowest: float = 0.0
    first_trouble: float = 0.0
    last_trouble: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)


def chat(url: str, number: int, seen: Watched, stop: threading.Event) -> None:
    """One person after another on a line, each in a conversation of their own."""
    said = IN_DANGER if number % 2 == 0 else OTHERS
    while not stop.is_set():
        session = opened(url)
        for _ in range(ROUNDS):
            for text in said:
                if stop.is_set():
                    return
                replies = one_message(url, session, text, said is IN_DANGER, seen)
                time.sleep(0.1)
                if text == DANGER and HELP not in replies:
                    break  # the bot has not heard of it: nothing to remember, so tell it again


def one_message(url: str, session: str, text: str, in_danger: bool, seen: Watched) -> list[str]:
    """Say it, and count what came of it."""
    start = time.monotonic()
    replies, tries = patiently(url, session, text)
    took = time.monotonic() - start
    with seen.lock:
        judge(seen, text, in_danger, replies, tries, took)
    return replies


def judge(
    seen: Watched, text: str, in_danger: bool, replies: Sequence[str], tries: int, took: float
) -> None:
    """Count what a person got for a message."""
    trouble = [name for name in replies if name in TROUBLE]
    answers = [name for name in replies if name not in TROUBLE]
    seen.asked += 1
    seen.repeated += tries
    seen.slowest = max(seen.slowest, took)
    for name in trouble:
        seen.kind[name] = seen.kind.get(name, 0) + 1
    seen.silent += not replies
    seen.danger_missed += text == DANGER and HELP not in replies and DOWN not in replies
    seen.answered += bool(answers)
    if answers and not trouble:
        seen.lost += in_danger and text == NEXT and CARE not in answers
    seen.crossed += bool(answers) and is_crossed(text, in_danger, answers)
    if trouble or tries or not replies or took > SLOW:
        seen.last_trouble = time.monotonic()
        seen.first_trouble = seen.first_trouble or seen.last_trouble - took


def is_crossed(text: str, in_danger: bool, answers: Sequence[str]) -> bool:
    """Whether these replies belong to something else that is said on the lines."""
    if not in_danger and any(name.startswith("utter_danger") for name in answers):
        return True
    expected = {DANGER: HELP, QUESTION: "utter_answer", ROBOT: "utter_identity"}
    return text in expected and expected[text] not in answers


def patiently(url: str, session: str, text: str) -> tuple[list[str], int]:
    """The replies, and how often the message had to be sent again, as the widget does."""
    name = uuid.uuid4().hex
    for tries in range(TRIES):
        message = {"session": session, "text": text, "id": name}
        try:
            _, events = post(f"{url}/chat/message", message)
            if replies := said(events):
                return replies, tries
            if events and events[-1].get("event") == "error":
                name = uuid.uuid4().hex  # what failed there would fail again under the same name
        except (OSError, HTTPException, json.JSONDecodeError):
            pass
        time.sleep(0.5)
    return [], TRIES


def said(events: Sequence[dict[str, object]]) -> list[str]:
    """What a whole answer, or the proxy, says; nothing when the message must be sent again."""
    last = events[-1] if events else {}
    if last.get("event") == "end":
        return [str(one["response"]) for one in events if one["event"] == "message"]
    helps = all(number in str(last.get("text")) for number in NUMBERS)
    return [DOWN] if last.get("code") == "unavailable" and helps else []


def opened(url: str) -> str:
    """The session of a new conversation, as soon as one can be had."""
    while True:
        try:
            return Conversation.open(url).session
        except (ChatError, ValueError, KeyError):
            time.sleep(0.3)
