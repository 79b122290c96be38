"""Act: the action server as this project runs it, in one process. `python -m bot.act`."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

from bot.logs import keep_quiet, structured
from bot.settings import SettingError, Settings

if TYPE_CHECKING:
    from sanic import Sanic

keep_quiet()  # before the SDK: it prints whole trackers when something fails


def main() -> None:
    """Open the index, then serve the actions; one line and exit 1 when that cannot be done.

    The SDK's own start loads everything twice, in a parent and in a worker that it spawns.
    """
    try:
        settings = Settings.read()
    except SettingError as error:
        sys.exit(str(error))
    from rasa_sdk.endpoint import create_app
    from rasa_sdk.executor import ActionExecutor

    executor = ActionExecutor()
    executor.register_package("bot.actions")
    app = create_app(executor)
    add_ops(app)
    structured()
    app.run(
        settings.action_host,
        settings.action_port,
        single_process=True,
        access_log=False,
        motd=False,
    )


def add_ops(app: Sanic) -> None:
    """GET /ready: a real question; GET /metrics: numbers. GET /health, the SDK's own, is cheap."""
    from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
    from sanic import response

    from bot.actions.metrics import refresh
    from bot.actions.readiness import is_ready

    @app.get("/metrics")
    async def metrics(request: object) -> object:
        refresh()
        return response.raw(generate_latest(), content_type=CONTENT_TYPE_LATEST)

    @app.get("/ready")
    async def ready(request: object) -> object:
        loop = asyncio.get_running_loop()
        found = await loop.run_in_executor(None, is_ready)
        return response.text("ready" if found else "no answer", 200 if found else 503)


if __name__ == "__main__":
    main()
