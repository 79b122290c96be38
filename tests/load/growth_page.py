"""Growth page: the figures of `make growth` as tables and a plot."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from knowledge.settings import Settings
from tests.load.kinds import ASKED, MORE
from tests.load.plots import draw_growth


def write(found: Mapping[str, Any], docs: Path) -> None:
    """The page and its plot."""
    rows = [(int(size), found["sizes"][size]) for size in sorted(found["sizes"], key=int)]
    draw_growth(
        [(size, one["raw"], one["plain"], one["search"]) for size, one in rows], docs / "load"
    )
    missing = [f"{size:,}" for size in SIZES if str(size) not in found["sizes"]]
    unknown = (
        f"\n**Not measured yet: {', '.join(missing)} passages.** `make growth` goes on there.\n"
    )
    limit = Settings.read().search.flat_up_to
    (docs / "growth.md").write_text(
        f"""# Growth

Written by `make growth` on {time.strftime("%Y-%m-%d")}; {found["machine"]}. The corpus is the real one with so many
generated passages beside it. Up to {limit:,} passages that no editor explained the index is flat, above these lie in
cells (FAISS IVF with floats of 16 bits, mapped into memory); `search.flat_up_to` in `knowledge/settings.yml` says
why there.
{unknown if missing else ""}
## From question to hits

{SEARCH}{"".join(map(_searched, rows))}
Each of {QUESTIONS} real questions is asked both ways in turn, one after another. *Plain* is the encoder and a search of ten
rows by FAISS and nothing else; *search* is the product's own: names left out, encoder, vectors, words, evidence,
ranking, the figures for the decision. Asked is a ratio of at most 1.3. Medians by the clock, and of a core (which
other work on the machine does not lengthen so much). Recall: of the ten nearest rows of exact
search, how many FAISS finds; of the ten passages that are handed on when everything is weighed, how many are
handed on; and how often the best one is the same.

![milliseconds by size](load/growth.svg)

## What an index costs

{COSTS}{"".join(map(_costs, rows))}
Built is without the encoder (it reads about 250 sentences a second of a core, and only new ones). Opened includes
reading the corpus that lies in the index; sealed is the check of every file's digest before. Own memory is what
opening and searching added; mapped is what was read of files, which the machine may take back.

## Which kind

Kinds of FAISS index on {KINDS:,} generated vectors, each with the least effort that finds {ASKED} of the ten nearest of
questions between two passages; milliseconds of one core (not by the clock: the machine had other work), and
recall on the real questions. What rounds vectors takes {MORE} rows and ranks them by the vectors themselves.

| kind | build, s of a core | disk MB | p50 ms | p95 ms | recall |
|---|---|---|---|---|---|
{"".join(found["kinds"])}
{WHY}
## How the passages are generated

A text is the beginning of one real text (sentence, explanation or example question), the end of another, and a
word that few share; its vector lies between theirs, moved by 0.15 of the difference of two more. So they lie as
the encoder's own vectors of such texts do, which was measured on 3,000:

| | nearest to a question | its tenth | nearest to another passage | local dimension |
|---|---|---|---|---|
{"".join(_lies(name, one) for name, one in found["lying"].items())}""",
        encoding="utf-8",
    )


SIZES = (100, 10_000, 100_000, 1_000_000)
KINDS = 100_000
QUESTIONS = 200
SEARCH = """| passages | index | FAISS p50 ms | p95 | plain p50 ms | search p50 ms | p95 | ratio | plain, of a core | search, of a core | ratio | recall of rows | of hits | best hit |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
"""
COSTS = """| passages | built s | of a core | written s | peak MB | disk MB | of which vectors | sealed s | opened s | own MB | mapped MB |
|---|---|---|---|---|---|---|---|---|---|---|
"""
WHY = """Taken is IVF with floats of 16 bits and four times the root of the number in cells: half the disk and memory of whole
floats and less time, it can be mapped into memory, and writing it again changes nothing more, so that vectors of
unchanged passages can be reused for ever. A graph (HNSW) cannot be mapped by FAISS, and takes three times as long to
build. Codes of less than two bytes would need the whole vectors beside them, to rank exactly and to reuse.
"""


def _searched(row: tuple[int, Mapping[str, Any]]) -> str:
    size, one = row
    raw, plain, search = one["raw"], one["plain"], one["search"]
    return (
        f"| {size:,} | {one['kind']} | {raw[0]:.2f} | {raw[1]:.2f} | {plain[0]:.2f} | {search[0]:.2f} | "
        f"{search[1]:.2f} | **{search[0] / plain[0]:.2f}** | {plain[2]:.2f} | {search[2]:.2f} | "
        f"**{search[2] / plain[2]:.2f}** | {one['recall']:.3f} | {one['hits']:.3f} | {one['first']:.3f} |\n"
    )


def _costs(row: tuple[int, Mapping[str, Any]]) -> str:
    size, one = row
    return (
        f"| {size:,} | {one['build']:.1f} | {one['core']:.1f} | {one['write']:.1f} | "
        f"{one['peak']:.0f} | {one['disk']:.0f} | {one['vectors']:.0f} | {one['seal']:.1f} | "
        f"{one['open']:.1f} | {one['anonymous']:.0f} | {one['mapped']:.0f} |\n"
    )


def _lies(name: str, one: Mapping[str, float]) -> str:
    return (
        f"| {name} | {one['question']:.2f} | {one['tenth']:.2f} | {one['other']:.2f} | "
        f"{one['dimension']:.0f} |\n"
    )
