import subprocess
import sys
from pathlib import Path

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
"""


def test_nothing_below_a_warning_and_no_traceback_is_written_whatever_the_level() -> None:
    root = Path(__file__).parents[2]
    result = subprocess.run([sys.executable, "-c", PROGRAM], cwd=root, capture_output=True)
    written = result.stdout.decode() + result.stderr.decode()
    assert MARKER not in written and "Traceback" not in written
    assert written.count("it failed") == 3
