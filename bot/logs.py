"""Logs: one JSON object a line; libraries may warn, but never show what a person typed."""

from __future__ import annotations

import json
import logging
import sys
import time
from pathlib import Path
from typing import Any

# Below WARNING, and in tracebacks, these print whole messages and trackers.
OWN = ("bot", "knowledge")  # whose words are ours, and hold nothing of a person
TALKATIVE = ("rasa", "rasa_sdk", "sanic", "asyncio", "aiohttp")


def keep_quiet() -> None:
    """Switch off everything below WARNING and every traceback, whatever the flags say later."""
    logging.disable(logging.INFO)
    logging.raiseExceptions = False  # else a line that cannot be written is shown with its words
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


class JsonLines(logging.Formatter):
    """What happened, when and where; of a library's warning only the place it comes from."""

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        own = record.name.partition(".")[0] in OWN
        place = f"{record.name}, {Path(record.pathname).name}:{record.lineno}"
        fields = {
            "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created)),
            "level": record.levelname.lower(),
            "logger": record.name,
        } | (_told(record.getMessage()) if own else {"event": f"a warning of {place}"})
        return json.dumps(fields, ensure_ascii=False)


def _told(message: str) -> dict[str, Any]:
    """The fields of a message that has fields of its own, or the event that it names."""
    return dict(json.loads(message)) if message.startswith("{") else {"event": message}


def structured() -> None:
    """Give every logger of this process JSON lines on standard error, and no other output there."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers = [*filter(_writes_elsewhere, root.handlers), handler]
    for name in list(logging.Logger.manager.loggerDict):
        logger = logging.getLogger(name)
        elsewhere = list(filter(_writes_elsewhere, logger.handlers))
        if len(elsewhere) < len(logger.handlers):
            logger.handlers, logger.propagate = elsewhere, True


def _writes_elsewhere(handler: logging.Handler) -> bool:
    outputs = (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__)
    return getattr(handler, "stream", None) not in outputs
