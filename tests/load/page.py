"""Page: the figures of the load benchmark as a page that people read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.load.demands import demands
from tests.load.figures import Figures

HEAD = """# Load

Written by `make load` on {when}; {machine}.
One front proxy, one Rasa server, one action server, one Redis, and the load generator beside them,
on the same cores, through the real web channel. What people say are the development questions of
`tests/questions/answers.jsonl`, in random order, and in one of four messages small talk or danger.

"""


def page(found: Mapping[str, Any], path: Path) -> None:
    """Write the page."""
    text = (
        HEAD.format(**found)
        + asked(found)
        + one(found["alone"])
        + many(found)
        + cores(found["cores"])
        + slow(found["slow"])
    )
    more = "Where a turn's time goes: `docs/stages.md`. Memory over an hour: `docs/memory.md`.\n"
    path.write_text(text + more, encoding="utf-8")


def asked(found: Mapping[str, Any]) -> str:
    """What was asked, and whether it was met."""
    rows = "".join(one.row for one in demands(found))
    return f"| asked | found | met |\n|---|---|---|\n{rows}\n"


def one(alone: Mapping[str, float]) -> str:
    """One conversation beside bare Rasa."""
    names = {"bare": "bare Rasa", "direct": "ours, straight to Rasa", "proxy": "ours, by the proxy"}
    rows = "".join(
        f"| {text} | {alone[name]:.1f} | {alone[f'{name} p95']:.1f} |\n"
        for name, text in names.items()
    )
    return (
        "## One conversation\n\nThe same question, the three by turns. Bare Rasa is `rasa run` as "
        "it is installed, with the same\nmodel, its own REST channel and stores, and an action that "
        "says one fixed line.\n\n| | p50 ms | p95 ms |\n|---|---|---|\n"
        f"{rows}\n"
    )


def many(found: Mapping[str, Any]) -> str:
    """Many conversations."""
    names = {
        "calm": "10 conversations, 2 s to think",
        "full": "16 visitors without a pause",
        "crowd": "90 messages a second, whatever happens",
        "double": "16 visitors, two replicas of both servers",
    }
    rows = "".join(row(text, found[name]) for name, text in names.items())
    return (
        "## Many conversations\n\n| | turns | answered a second | p50 ms | p95 ms | slowest ms | "
        "errors | politely refused |\n|---|---|---|---|---|---|---|---|\n"
        f"{rows}\nAn error is silence, a broken answer, a lost connection, or a refusal without the "
        "help lines. Politely refused\nis `utter_busy`, or the proxy's own words, both with the help "
        f"lines. Of the {found['crowd'].in_danger} messages of danger among the\n90 a second "
        f"{found['crowd'].helped} got the reply for it, the others the help lines of the refusal."
        "\n\n"
        "![Ten conversations](load/ten-conversations.svg) ![Saturation](load/saturation.svg)\n\n"
    )


def cores(spent: Mapping[str, float]) -> str:
    """What a turn costs, whatever else the machine was doing."""
    rows = "".join(f"| {name} | {value:.1f} |\n" for name, value in spent.items())
    ours = sum(value for name, value in spent.items() if name != "load generator")
    return (
        "## What a turn costs\n\nMilliseconds of a core, while 16 visitors ask without a pause. "
        "Other work on the machine makes people wait\nlonger and does not change these much.\n\n"
        f"| process | ms of a core a turn |\n|---|---|\n{rows}\nWithout the generator {ours:.1f} ms: "
        f"two cores of their own are enough for {2000 / ours:.0f} turns a second. Rasa is one process "
        f"on one\ncore: a server takes at most {1000 / spent['Rasa']:.0f}.\n\n"
    )


def row(name: str, found: Figures) -> str:
    """One line of the table."""
    return (
        f"| {name} | {found.turns} | {found.per_second:.1f} | {found.p50:.0f} | {found.p95:.0f} | "
        f"{found.slowest:.0f} | {found.errors} | {found.refused} |\n"
    )


def slow(found: Mapping[str, float]) -> str:
    """One slow question."""
    return (
        "## One slow question\n\nThree visitors with a second to think: p95 "
        f"{found['calm p95']:.0f} ms. The same while somebody sends the\nlongest messages that are "
        f"taken, one after another: p95 {found['beside p95']:.0f} ms, {found['errors']:.0f} errors."
        "\n\n"
    )
