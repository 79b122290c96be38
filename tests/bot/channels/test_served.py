"""The real Rasa server with a messenger switched on, as an operator would start it."""

import asyncio
import os
import subprocess
import sys
import time
from pathlib import Path

import aiohttp
import pytest

from bot.pair import free_port
from bot.replies import Replies
from tests.bot.channels.fakes.telegram import SECRET_TOKEN, TOKEN, FakeTelegram
from tests.bot.channels.fakes.vendor import PUBLIC, SECRET

pytestmark = pytest.mark.model
ROOT = Path(__file__).parents[3]
REPLIES = Replies.read()
PATIENCE = 120.0  # seconds for Rasa to start on a busy machine
NO_ROOM = """
import resource
from bot.serve import main
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
main()
"""


def environment(folder: Path, options: str, port: int, **more: str) -> dict[str, str]:
    path = folder / "credentials.yml"
    path.write_text(f"bot.channels.telegram.Telegram: {options}\n", encoding="utf-8")
    return {
        **os.environ,
        "VT_CREDENTIALS": str(path),
        "VT_PORT": str(port),
        "VT_ACTION_URL": f"http://127.0.0.1:{free_port()}/webhook",
        "VT_PUBLIC_URL": PUBLIC,
        "VT_SECRET": SECRET,
        "VT_TELEGRAM_TOKEN": TOKEN,
        "VT_TELEGRAM_SECRET": SECRET_TOKEN,
        **more,
    }


@pytest.mark.asyncio
async def test_danger_over_telegram_is_answered_by_the_real_server(tmp_path: Path) -> None:
    vendor, port, output = FakeTelegram(), free_port(), tmp_path / "output.txt"
    await vendor.server.start_server()
    variables = environment(tmp_path, f"{{api: '{vendor.url}'}}", port, LOG_LEVEL="DEBUG")
    with output.open("wb") as sink:
        rasa = subprocess.Popen(
            [sys.executable, "-m", "bot.serve"], cwd=ROOT, env=variables, stdout=sink, stderr=sink
        )
    try:
        url = f"http://127.0.0.1:{port}/webhooks/telegram"
        async with aiohttp.ClientSession() as session:
            await _started(session, f"{url}/health")
            delivery = vendor.typed("mijn man slaat me geheim-9f3a")
            async with session.post(
                f"{url}/webhook", data=delivery.body, headers=dict(delivery.headers)
            ) as answer:
                assert answer.status == 200
            for _ in range(300):
                if len(vendor.texts()) == 2:
                    break
                await asyncio.sleep(0.1)
        assert vendor.texts()[0] == REPLIES.text("utter_danger_acute")
        assert any(asked.path.endswith("/getMe") for asked in vendor.asked)
    finally:
        rasa.terminate()
        rasa.wait()
        await vendor.server.close()
    written = output.read_text(encoding="utf-8")
    assert "geheim" not in written and TOKEN not in written


def test_a_wrong_secret_ends_the_start_in_one_line(tmp_path: Path) -> None:
    variables = environment(tmp_path, "{}", free_port(), VT_TELEGRAM_TOKEN="wachtwoord")
    result = subprocess.run(
        [sys.executable, "-m", "bot.serve"], cwd=ROOT, env=variables, capture_output=True, text=True
    )
    assert result.returncode == 1
    (line,) = result.stderr.strip().splitlines()
    where = "credentials.yml, bot.channels.telegram.Telegram"
    assert line.startswith(f"{where}: VT_TELEGRAM_TOKEN cannot be right")
    assert "wachtwoord" not in line


def test_a_server_that_cannot_unpack_its_model_does_not_serve_without_it() -> None:
    variables = {**os.environ, "VT_SECRET": SECRET, "VT_PORT": str(free_port())}
    result = subprocess.run(
        [sys.executable, "-c", NO_ROOM], cwd=ROOT, env=variables, capture_output=True, text=True,
        timeout=PATIENCE,
    )  # fmt: skip
    assert result.returncode == 1
    assert "Rasa could not load its model: is there room" in result.stderr
    assert "Traceback" not in result.stderr


async def _started(session: aiohttp.ClientSession, url: str) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            async with session.get(url) as answer:
                if answer.status == 200:
                    return
        except aiohttp.ClientError:
            await asyncio.sleep(0.2)
    raise AssertionError("Rasa did not start")
