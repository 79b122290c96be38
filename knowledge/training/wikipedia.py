"""English sentences out of a dump of Wikipedia: long ones, with names, as in the news."""

import bz2
import html
import re
from collections.abc import Iterator
from pathlib import Path

SHORTEST, LONGEST = 50, 220  # characters, of a sentence
STUB = 2_000  # characters: what is shorter says little in sentences

_TEXT = re.compile(r"<text[^>]*>(.*?)</text>", re.DOTALL)
_END = re.compile(r'(?<=[a-z)\d"][.!?]) +(?=[A-Z"])')
_LEFT = re.compile(r"[{}\[\]|<>=]|http")  # markup that the steps below do not know
# In this order: comments, notes, tables, pictures, links to what they show, marks, tags.
_MARKUP = [
    (re.compile(r"<!--.*?-->|<ref[^>/]*/>|<ref.*?</ref>", re.DOTALL), ""),
    *[(re.compile(r"\{\{[^{}]*\}\}"), "")] * 6,  # they stand in each other
    (re.compile(r"\{\|.*?\|\}", re.DOTALL), ""),
    *[(re.compile(r"\[\[(?:File|Image|Category)[^\[\]]*\]\]"), "")] * 3,
    (re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]"), r"\1"),
    (re.compile(r"\[https?://\S+ ?([^\]]*)\]"), r"\1"),
    (re.compile(r"'{2,}|<[^>]+>"), ""),
]


def read_articles(dump: Path) -> list[str]:
    """Read the articles of a packed dump that are more than a stub or a pointer."""
    texts = _TEXT.findall(bz2.decompress(dump.read_bytes()).decode("utf-8"))
    return [text for text in texts if len(text) >= STUB and not text.startswith("#REDIRECT")]


def sentences(article: str) -> Iterator[str]:
    """Give the whole plain sentences of an article."""
    for line in _plain(article).splitlines():
        if line[:1].isalnum():  # no heading, list or rest of a table
            found = (" ".join(part.split()) for part in _END.split(line))
            yield from (sentence for sentence in found if _is_whole(sentence))


def _plain(article: str) -> str:
    text = html.unescape(article)
    for pattern, instead in _MARKUP:
        text = pattern.sub(instead, text)
    return html.unescape(text).replace("( ", "(").replace("()", "")


def _is_whole(text: str) -> bool:
    fits = SHORTEST <= len(text) <= LONGEST and text.isascii() and not _LEFT.search(text)
    return fits and text[0].isupper() and text[-1] in '.!?"'
