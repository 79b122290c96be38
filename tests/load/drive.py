"""Drive: many visitors at once, in a process of their own: `python -m tests.load.drive URL …`.

Prints one JSON object: what each turn took and how it ended.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import astuple
from pathlib import Path

from tests.load.visitor import Turn, Visitor

TURNS = 5  # messages of one conversation, then the visitor leaves and the next one comes
IN_DANGER = ("mijn man slaat me", "ik wil dood")
FIXED = ("ben je een robot", "dank je wel", *IN_DANGER)
SHARE = 4  # of so many messages one is none for the statements


def messages(seed: int) -> list[str]:
    """What people ask: the development questions, and now and then something else."""
    path = Path(__file__).parents[1] / "questions" / "answers.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    asked = [row["question"] for row in rows if row.get("split", "dev") == "dev"]
    chance = random.Random(seed)
    chance.shuffle(asked)
    return [chance.choice(FIXED) if n % SHARE == 0 else text for n, text in enumerate(asked)]


async def converse(url: str, number: int, said: Iterator[int], think: float) -> list[Turn]:
    """One visitor after another on one line, as long as anything is left to say."""
    texts, turns = messages(number), []
    while True:
        visitor = Visitor(url, f"127.0.1.{number % 200 + 1}")
        refused = await visitor.open()
        for _ in range(1 if refused else TURNS):
            if (at := next(said, None)) is None:
                await visitor.close()
                return turns
            text = varied(texts, at)
            turns.append(refused or await visitor.say(text, is_danger(text)))
            await asyncio.sleep(0.2 if refused else think)
        await visitor.close()


def varied(texts: Sequence[str], at: int) -> str:
    """The first time as it stands; later with a number, because no two people type the same."""
    again, place = divmod(at, len(texts))
    return f"{texts[place]} {again}" if again else texts[place]


def is_danger(text: str) -> bool:
    """Whether somebody tells of danger, the first time or again."""
    return text.startswith(IN_DANGER)


def numbers(until: float, most: int) -> Iterator[int]:
    """Which message comes next, until the time is over or there are so many."""
    for number in range(most) if most else itertools.count():
        if time.time() >= until:
            return
        yield number


async def arrive(url: str, rate: float, seconds: float) -> list[Turn]:
    """Messages that come at a rate, whatever becomes of the ones before them."""
    tasks, texts = [], messages(0)

    async def once(number: int) -> Turn:
        visitor = Visitor(url, f"127.0.1.{number % 200 + 1}")
        text = texts[number % len(texts)]
        turn = await visitor.open() or await visitor.say(text, is_danger(text))
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
    said = numbers(time.time() + options.seconds, options.turns)
    lines = [
        converse(options.url, number, said, options.think) for number in range(options.visitors)
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
    parser.add_argument("--turns", type=int, default=0)
    turns = asyncio.run(drive(parser.parse_args(arguments)))
    rows = [astuple(turn) for turn in turns]
    sys.stdout.write(json.dumps({"turns": rows}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
