"""Sentences come out of Wikipedia's markup whole and plain."""

import bz2
from pathlib import Path

import pytest

from knowledge.training.wikipedia import STUB, read_articles, sentences

PLAIN = "The river rose by two metres in the night and the bridge was closed."


@pytest.mark.parametrize(
    "marked",
    [
        PLAIN,
        PLAIN.replace("river", "[[River Dee|river]]"),
        PLAIN.replace("bridge", "'''bridge'''"),
        PLAIN.replace("night", "night&lt;ref name=a&gt;A book, p. 3.&lt;/ref&gt;"),
        "[[File:Bridge.jpg|thumb|The bridge]]" + PLAIN,
        PLAIN.replace(" and", "{{when|{{date}}}} and"),
    ],
)
def test_markup_is_taken_off(marked: str) -> None:
    assert list(sentences(marked)) == [PLAIN]


@pytest.mark.parametrize(
    "line",
    [
        "== A heading that is as long as a sentence would be, and even longer ==",
        "* a list item that is as long as a sentence would be, and even longer.",
        "The rest of a table that nobody closed | with a cell that goes on and on.",
        "Too short.",
        "The sentence that was cut off in the middle because the line ended right",
    ],
)
def test_what_is_no_whole_sentence_is_left_out(line: str) -> None:
    assert list(sentences(line)) == []


def test_a_line_is_cut_into_its_sentences() -> None:
    assert list(sentences(f"{PLAIN} {PLAIN}")) == [PLAIN, PLAIN]


def test_pointers_and_stubs_are_no_articles(tmp_path: Path) -> None:
    long = f"{PLAIN} " * (STUB // len(PLAIN) + 1)
    pages = [f'<text bytes="1">{text}</text>' for text in (long, PLAIN, "#REDIRECT " + long)]
    (tmp_path / "dump.bz2").write_bytes(bz2.compress("\n".join(pages).encode()))
    assert read_articles(tmp_path / "dump.bz2") == [long]
