"""The action server's own start, without opening an index or a port."""

from typing import Any

import pytest
from rasa_sdk.executor import ActionExecutor
from sanic import Sanic

from bot import act


def test_it_serves_in_one_process_whatever_the_sdks_variable_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each worker of the SDK would load an index and an encoder of its own."""
    given: dict[str, Any] = {}

    def run(app: Sanic, *_: object, **how: object) -> None:  # type: ignore[type-arg]
        given.update(how)

    monkeypatch.setenv("ACTION_SERVER_SANIC_WORKERS", "4")
    monkeypatch.setattr(Sanic, "run", run)
    monkeypatch.setattr(ActionExecutor, "register_package", lambda *_: None)
    monkeypatch.setattr(act, "structured", lambda: None)
    act.main()
    assert given["single_process"] is True and "workers" not in given
