"""Stages: where a turn's time goes, in whichever of the two processes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from prometheus_client import Histogram

STEPS = (0.0005, 0.001, 0.002, 0.004, 0.008, 0.015, 0.03, 0.06, 0.12, 0.25, 0.5, 1, 5, 8)
STAGES = Histogram("vt_stage_seconds", "Where a turn's time goes", ["stage"], buckets=STEPS)


@contextmanager
def stage(name: str) -> Iterator[None]:
    """Time one stage of a turn."""
    start = perf_counter()
    try:
        yield
    finally:
        STAGES.labels(name).observe(perf_counter() - start)
