"""People: some who chat while something breaks, and what they see of it."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field

from bot.client import ChatError, Conversation

QUESTION = "Hoeveel meldingen krijgt Veilig Thuis per jaar?"
DANGER = "mijn man slaat me"
ROBOT = "ben je een robot"
NEXT = "en wat moet ik nu doen"  # shows what the bot knows of the conversation so far
IN_DANGER, OTHERS = (DANGER, QUESTION, NEXT), (QUESTION, ROBOT, NEXT)
LINES = 4  # people who chat at a time, every second of them in danger
ROUNDS = 9  # of three messages: a conversation may send thirty without a pause
TROUBLE = ("utter_error", "utter_no_memory", "utter_busy", "utter_wipe_later", "utter_off")
CARE, HELP = "utter_danger_context", "utter_danger_acute"


@dataclass
class Watched:
    """What the people on the lines saw."""

    asked: int = 0
    answered: int = 0
    kind: dict[str, int] = field(default_factory=dict)  # replies that were no answer, by name
    repeated: int = 0  # messages that had to be sent again, as the widget does by itself
    silent: int = 0  # no reply at all, also after sending it again
    danger_missed: int = 0
    lost: int = 0  # the danger that was told a moment ago is not known any more
    crossed: int = 0  # a reply to another message, or care for a danger that somebody else told
    slowest: float = 0.0
    last_trouble: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)


def chat(url: str, number: int, seen: Watched, stop: threading.Event) -> None:
    """One person after another on a line, each in a conversation of their own."""
    said = IN_DANGER if number % 2 == 0 else OTHERS
    while not stop.is_set():
        talk = opened(url)
        for _ in range(ROUNDS):
            if stop.is_set():
                return
            for text in said:
                one_message(talk, text, said is IN_DANGER, seen)
                time.sleep(0.1)


def one_message(talk: Conversation, text: str, in_danger: bool, seen: Watched) -> None:
    """Say it, and count what came of it."""
    start = time.monotonic()
    replies, tries = patiently(talk, text)
    with seen.lock:
        seen.asked += 1
        seen.slowest = max(seen.slowest, time.monotonic() - start)
        seen.repeated += tries
        judge(seen, text, in_danger, replies, tries)


def judge(seen: Watched, text: str, in_danger: bool, replies: list[str], tries: int) -> None:
    """Count what a person got for a message."""
    trouble = [name for name in replies if name in TROUBLE]
    for name in trouble:
        seen.kind[name] = seen.kind.get(name, 0) + 1
    seen.silent += not replies
    seen.danger_missed += text == DANGER and HELP not in replies
    seen.answered += bool(replies) and not trouble
    if replies and not trouble:
        seen.lost += in_danger and text == NEXT and CARE not in replies
        seen.crossed += is_crossed(text, in_danger, replies)
    if trouble or tries or not replies:
        seen.last_trouble = time.monotonic()


def is_crossed(text: str, in_danger: bool, replies: list[str]) -> bool:
    """Whether these replies belong to something else that is said on the lines."""
    if not in_danger and any(name.startswith("utter_danger") for name in replies):
        return True
    expected = {DANGER: HELP, QUESTION: "utter_answer", ROBOT: "utter_identity"}
    return text in expected and expected[text] not in replies


def patiently(talk: Conversation, text: str, times: int = 30) -> tuple[list[str], int]:
    """The replies, and how often the message had to be sent again."""
    for tries in range(times):
        try:
            return [str(reply["response"]) for reply in talk.say(text)], tries
        except (ChatError, ValueError, KeyError):
            time.sleep(0.5)
    return [], times


def opened(url: str) -> Conversation:
    """A conversation, as soon as one can be had."""
    while True:
        try:
            return Conversation.open(url)
        except (ChatError, ValueError, KeyError):
            time.sleep(0.3)
