"""Utterance: what Rasa says, read as a bubble. What the text already says is not said twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.messaging.bubble import Block, Bubble
from bot.messaging.call import items, mapping, text

EXPLANATION = "In gewone taal, niet de woorden van het Landelijk Netwerk"
GENERAL = "Algemene informatie, geen uitspraak van het Landelijk Netwerk"
UNCHECKED = "Nog niet gecontroleerd door de beheerder."
UNDATED = "zonder datum"
EMERGENCY = "112"

PATH = re.compile(r"(?<!\S)/(?=bron/)")  # the bot's own pages, which a phone needs in full


def bubble(message: Mapping[str, Any], public_url: str) -> Bubble:
    """A message of Rasa with its quotes and facts as blocks of their own."""
    custom = mapping(message.get("custom"))
    said = _in_full(text(message.get("text")), public_url)
    quotes = [_quote(quote, public_url) for quote in items(custom.get("quotes"))]
    facts = list(_facts(items(custom.get("facts")), said, public_url))
    blocks = _help_last(_placed(said, quotes), facts)
    direction = mapping(message.get("metadata")).get("dir")
    return Bubble(blocks, _choices(message, custom), direction == "rtl")


def _in_full(said: str, public_url: str) -> str:
    """Full addresses, and no blank lines: they would part a quote from its source."""
    lines = (line.rstrip() for line in said.replace("\r\n", "\n").split("\n"))
    return PATH.sub(f"{public_url}/", "\n".join(line for line in lines if line))


def _quote(quote: Mapping[str, Any], public_url: str) -> Block:
    source = text(quote.get("source_line")) or _titled(quote)
    plain = " ".join(map(text, mapping(quote.get("plain")).values()))
    explained = f"{EXPLANATION}: {plain}" if plain else ""
    url = _in_full(text(quote.get("url")), public_url)
    lines = [source, text(quote.get("caveat")), text(quote.get("notice")), explained, url]
    return Block(text(quote.get("text")), "\n".join(line for line in lines if line), quoted=True)


def _titled(quote: Mapping[str, Any]) -> str:
    return f"Bron: {text(quote.get('title'))}, {text(quote.get('date')) or UNDATED}"


def _placed(said: str, quotes: Iterable[Block]) -> list[Block]:
    """The text cut at its quotes, each of which takes its own source lines along."""
    blocks, missing = [], []
    for quote in quotes:
        before, found, after = said.partition(f"“{quote.words}”")
        if not found:
            missing.append(quote)
            continue
        blocks += [Block(before.strip("\n")), quote]
        said = _without(after, quote.source.split("\n"))
    blocks += [Block(said), *missing]
    return [block for block in blocks if block.words]


def _without(said: str, lines: list[str]) -> str:
    """The text without the source lines that it begins with."""
    rest = said.strip("\n").split("\n")
    while rest and rest[0] in lines:
        rest.pop(0)
    return "\n".join(rest)


def _facts(facts: Iterable[Mapping[str, Any]], said: str, public_url: str) -> Iterator[Block]:
    for fact in facts:
        words = text(fact.get("text"))
        if words and words not in said:
            yield Block(_headed(fact, words), _fact_source(fact, public_url))


def _headed(fact: Mapping[str, Any], words: str) -> str:
    title = text(fact.get("title"))
    return f"{GENERAL}: {title}\n{words}" if title else f"{GENERAL}:\n{words}"


def _fact_source(fact: Mapping[str, Any], public_url: str) -> str:
    source = mapping(fact.get("source"))
    named = ", ".join(filter(None, (text(source.get("name")), text(source.get("url")))))
    lines = [f"Bron: {_in_full(named, public_url)}", "" if fact.get("checked") else UNCHECKED]
    return "\n".join(line for line in lines if line)


def _help_last(placed: list[Block], facts: list[Block]) -> tuple[Block, ...]:
    """The line with the help numbers stays where it is looked for: at the end."""
    if not facts or not placed or placed[-1].quoted:
        return (*placed, *facts)
    before, _, last = placed[-1].words.rpartition("\n")
    if EMERGENCY not in last:
        return (*placed, *facts)
    return (*placed[:-1], *([Block(before)] if before else []), *facts, Block(last))


def _choices(message: Mapping[str, Any], custom: Mapping[str, Any]) -> tuple[str, ...]:
    """What a person may choose: choosing sends these very words as an ordinary message."""
    given = custom.get("choices") or message.get("buttons")
    given = given if isinstance(given, list) else []
    return tuple(title for title in map(_title, given) if title)


def _title(choice: object) -> str:
    if isinstance(choice, dict):
        return text(choice.get("title") or choice.get("text"))
    return text(choice)
