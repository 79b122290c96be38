"""Metrics of the Rasa server: numbers by reply and by channel, never by person or by text."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from prometheus_client import Counter, Gauge, Histogram

# A turn is quick or it is a problem: fine steps below a second, then up to the guard's deadline.
STEPS = (0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 2, 4, 8)

TURNS = Counter("vt_turns", "Messages taken, by channel", ["channel"])
REPLIES = Counter("vt_replies", "Replies given, by name: outcome, reason, danger", ["reply"])
SECONDS = Histogram("vt_turn_seconds", "From message to last reply", ["channel"], buckets=STEPS)
IN_PROGRESS = Gauge("vt_turns_in_progress", "Messages that are being answered now")
FAILURES = Counter("vt_failures", "What went wrong in a channel or store, by kind", ["kind"])
REFUSED = Counter("vt_refused", "Requests not taken by the web channel, by code", ["code"])
CONVERSATIONS = Gauge("vt_conversations", "Conversations in this server's memory")
# A gauge, because people change their minds.
FEEDBACK = Gauge("vt_feedback", "Opinions on answers, by what was answered", ["answer", "opinion"])
CHANNEL_ERRORS = Counter(
    "vt_channel_errors", "What a messenger lost, refused or left out", ["channel", "event"]
)
STORE = Counter("vt_store_failures", "Times Redis could not be used, by what for", ["what"])


@contextmanager
def turn(channel: str) -> Iterator[None]:
    """Count and time one turn."""
    start = perf_counter()
    TURNS.labels(channel).inc()
    IN_PROGRESS.inc()
    try:
        yield
    finally:
        IN_PROGRESS.dec()
        SECONDS.labels(channel).observe(perf_counter() - start)
