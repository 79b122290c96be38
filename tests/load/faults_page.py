"""Faults page: what was seen of each fault, and whether every promise was kept."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.load.people import DOWN, LINES, SLOW, Watched
from tests.load.small_disk import SIZE

PROMISES = {
    "silence": "silent",
    "danger without help": "danger_missed",
    "lost": "lost",
    "crossed": "crossed",
}
WORDS = {
    "utter_error": "it does not work now, with the help lines",
    "utter_busy": "it is too busy, with the help lines",
    "utter_no_memory": "an answer, and that it may have forgotten what was said before",
    "utter_wipe_later": "that the conversation cannot be wiped yet",
    "utter_off": "answering is off, with the help lines",
    DOWN: "the proxy's own words, with the help lines",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A fault, what was seen of it, when (seconds) it was mended and the watching ended."""

    name: str
    seen: Watched
    mended: float
    ended: float
    note: str | None = None

    @property
    def lasted(self) -> float:
        """Seconds from the first to the last message that was not answered at once."""
        return self.seen.last_trouble - self.seen.first_trouble

    @property
    def back(self) -> float:
        """Seconds from the mending to the last trouble; none when it was over before."""
        return max(0.0, self.seen.last_trouble - self.mended)

    @property
    def broken(self) -> list[str]:
        """The promises that were not kept."""
        found = [name for name, field in PROMISES.items() if getattr(self.seen, field)]
        over = self.seen.answered and self.ended - self.seen.last_trouble > 1.0
        return found if over else [*found, "trouble that was not over"]


def page(rows: Sequence[Row], machine: str, lasting: float) -> str:
    """The table as people read it."""
    notes = "".join(f"\n- {one.name}: {one.note}" for one in rows if one.note)
    return f"""# Faults under load

Written by `make faults` on {time.strftime("%Y-%m-%d")}; {machine}. Two Rasa servers,
two action servers, Redis and the proxy; {LINES} people chat without a pause. Two of them tell of
danger, ask a question, and ask what to do now; two ask a question, something of the bot itself,
and what to do now. Each fault lasts {lasting:.0f} s or longer. A message that is lost on the way
is sent again, as the widget does by itself. All that the servers write (logs, records, indexes,
the unpacked model) stands on a disk of its own of {SIZE} MB, which is filled to the last byte. The
clocks are those of all servers and of the proxy; Redis is emptied, which is what a clock set ahead
does to it.

{verdict(rows)}

| fault | what the person sees | trouble lasts s | over after mending s |
|---|---|---|---|
{"".join(map(line, rows))}
Trouble is a message that is not answered at once and as always, or that is waited for longer than
{SLOW:.0f} s. The last column counts from the mending (for what was killed: from starting it); 0.0
means that it was over before. What was counted:

| fault | messages | answered | sent again | slowest s | {" | ".join(PROMISES)} |
|---|---|---|---|---|{"---|" * len(PROMISES)}
{"".join(map(counts, rows))}
"Lost" counts conversations in which the bot did not know any more of the danger that was told a
moment before; "crossed" replies that belong to another message or another person.
{notes}
"""


def verdict(rows: Sequence[Row]) -> str:
    """Whether every promise was kept in every fault."""
    broken = [f"{one.name} ({', '.join(one.broken)})" for one in rows if one.broken]
    if broken:
        return f"**Not kept**: {'; '.join(broken)}."
    return (
        f"Checked for each of the {len(rows)} faults, and kept: nobody met silence, every danger\n"
        "was answered with the help lines, no conversation was lost or crossed with another, and\n"
        "in the end all was as before."
    )


def line(row: Row) -> str:
    """What a person sees of a fault."""
    told = "; ".join(sights(row.seen)) or "nothing of it"
    return f"| {row.name} | {told} | {row.lasted:.1f} | {row.back:.1f} |\n"


def sights(seen: Watched) -> Iterator[str]:
    """What differs from a good day."""
    for name, count in sorted(seen.kind.items()):
        yield f"{count} of {seen.asked} messages: {WORDS[name]}"
    if seen.repeated:
        yield f"sent again {seen.repeated} times by the widget itself"
    if seen.slowest > SLOW:
        yield f"waits up to {seen.slowest:.1f} s"


def counts(row: Row) -> str:
    """The figures of a fault."""
    seen = row.seen
    kept = " | ".join(str(getattr(seen, field)) for field in PROMISES.values())
    return (
        f"| {row.name} | {seen.asked} | {seen.answered} | {seen.repeated} | {seen.slowest:.1f} | "
        f"{kept} |\n"
    )
