"""Drive: many visitors at once, in a process of their own: `python -m tests.load.drive URL …`.

Prints one JSON object: what each turn took and how it ended.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.load.visitor import Turn, Visitor

TURNS = 5  # messages of one conversation, then the visitor leaves and the next one comes
FIXED = ("ben je een robot", "dank je wel", "mijn man slaat me", "ik wil dood")
SHARE = 4  # of so many messages one is none for the statements


def messages(seed: int) -> list[str]:
    """What people ask: the development questions, and now and then something else."""
    path = Path(__file__).parents[1] / "questions" / "answers.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    asked = [row["question"] for row in rows if row.get("split", "dev") == "dev"]
    chance = random.Random(seed)
    chance.shuffle(asked)
    return [chance.choice(FIXED) if n % SHARE == 0 else text for n, text in enumerate(asked)]


async def converse(url: str, number: int, until: float, think: float, wipes: bool) -> list[Turn]:
    """One visitor after another on one line, until the time is over."""
    texts, turns = messages(number), []
    said = 0
    while time.time() < until:
        visitor = Visitor(url, f"127.0.1.{number % 200 + 1}")
        if refused := await visitor.open():
            turns.append(refused)
            await asyncio.sleep(0.2)
            continue
        for _ in range(TURNS):
            if time.time() >= until:
                break
            turns.append(await visitor.say(texts[said % len(texts)]))
            said += 1
            await asyncio.sleep(think)
        if wipes and visitor.session:
            await visitor.wipe()
        await visitor.close()
    return turns


async def arrive(url: str, rate: float, seconds: float) -> list[Turn]:
    """Messages that come at a rate, whatever becomes of the ones before them."""
    tasks, texts = [], messages(0)

    async def once(number: int) -> Turn:
        visitor = Visitor(url, f"127.0.1.{number % 200 + 1}")
        turn = await visitor.open() or await visitor.say(texts[number % len(texts)])
        await visitor.close()
        return turn

    for number in range(int(rate * seconds)):
        tasks.append(asyncio.ensure_future(once(number)))
        await asyncio.sleep(1 / rate)
    return list(await asyncio.gather(*tasks))


async def drive(options: argparse.Namespace) -> list[Turn]:
    """All lines together."""
    if options.rate:
        return await arrive(options.url, options.rate, options.seconds)
    until = time.time() + options.seconds
    lines = [
        converse(options.url, number, until, options.think, options.wipe)
        for number in range(options.visitors)
    ]
    return [turn for turns in await asyncio.gather(*lines) for turn in turns]


def main(arguments: Sequence[str] | None = None) -> int:
    """Drive, and print the turns."""
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("--visitors", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--think", type=float, default=0)
    parser.add_argument("--rate", type=float, default=0)
    parser.add_argument("--wipe", action="store_true")
    turns = asyncio.run(drive(parser.parse_args(arguments)))
    rows = [[turn.began, turn.seconds, turn.status, turn.replies] for turn in turns]
    sys.stdout.write(json.dumps({"turns": rows}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
