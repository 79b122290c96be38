"""Logs: libraries may warn, but never show what a person typed."""

from __future__ import annotations

import logging

# Below WARNING, and in tracebacks, these print whole messages and trackers.
TALKATIVE = ("rasa", "rasa_sdk", "sanic", "asyncio", "aiohttp")


def keep_quiet() -> None:
    """Switch off everything below WARNING and every traceback, whatever the flags say later."""
    logging.disable(logging.INFO)
    make = logging.getLogRecordFactory()
    if getattr(make, "quiet", False):
        return

    def without_traceback(*args: object, **kwargs: object) -> logging.LogRecord:
        record = make(*args, **kwargs)
        if record.name.partition(".")[0] in TALKATIVE:
            record.exc_info = record.exc_text = record.stack_info = None
        return record

    without_traceback.quiet = True  # type: ignore[attr-defined]
    logging.setLogRecordFactory(without_traceback)
