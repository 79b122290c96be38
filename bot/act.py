"""Act: the action server as this project runs it, in one process. `python -m bot.act`."""

from __future__ import annotations

import sys

from bot.logs import keep_quiet
from bot.settings import SettingError, Settings

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
    app.run(
        settings.action_host,
        settings.action_port,
        single_process=True,
        access_log=False,
        motd=False,
    )


if __name__ == "__main__":
    main()
