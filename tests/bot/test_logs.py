import io
import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from bot.logs import JsonLines, structured

MARKER = "geheim-9f3a"
PROGRAM = f"""
import logging
logging.basicConfig(level=logging.DEBUG)
from bot.logs import keep_quiet
keep_quiet()
keep_quiet()
for name in ("rasa.core.processor", "rasa_sdk.endpoint", "sanic.error"):
    logger = logging.getLogger(name)
    logger.setLevel(logging.DEBUG)
    logger.debug("{MARKER}")
    logger.info("{MARKER}")
    try:
        raise RuntimeError("{MARKER}")
    except RuntimeError:
        logger.exception("it failed")
logging.warning("%d", "{MARKER}")
"""


def test_nothing_below_a_warning_and_no_traceback_is_written_whatever_the_level() -> None:
    root = Path(__file__).parents[2]
    result = subprocess.run([sys.executable, "-c", PROGRAM], cwd=root, capture_output=True)
    written = result.stdout.decode() + result.stderr.decode()
    assert MARKER not in written and "Traceback" not in written
    assert written.count("it failed") == 3


def formatted(name: str, message: str) -> dict[str, str]:
    record = logging.LogRecord(name, logging.ERROR, "/lib/agent.py", 7, message, ("x",), None)
    found: dict[str, str] = json.loads(JsonLines().format(record))
    return found


def test_a_line_of_ours_is_json_with_its_words() -> None:
    line = formatted("bot.shared_memory", "cannot be read: %s")
    assert line["event"] == "cannot be read: x" and line["level"] == "error"


def test_a_line_with_fields_of_its_own_keeps_them_as_fields() -> None:
    line = formatted("bot.channels.opinions", '{"event": "feedback", "helped": "%s"}')
    assert line["event"] == "feedback" and line["helped"] == "x"


def test_of_a_librarys_line_only_the_place_is_told() -> None:
    line = formatted("rasa.core.agent", "a person said geheim %s")
    assert "geheim" not in str(line) and "agent.py:7" in line["event"]


def test_every_handler_of_a_process_is_replaced(capsys: pytest.CaptureFixture[str]) -> None:
    root, other = logging.getLogger(), logging.getLogger("sanic.error")
    before, own = root.handlers, other.handlers
    other.handlers = [logging.StreamHandler()]
    try:
        structured()
        other.error("geheim")
        written = capsys.readouterr().err
    finally:
        root.handlers, other.handlers = before, own
    assert json.loads(written)["logger"] == "sanic.error" and "geheim" not in written


def test_who_listens_elsewhere_goes_on_listening() -> None:
    root = logging.getLogger()
    before, elsewhere = root.handlers, logging.StreamHandler(io.StringIO())
    root.handlers = [*before, elsewhere]
    try:
        structured()
        assert elsewhere in root.handlers
    finally:
        root.handlers = before
