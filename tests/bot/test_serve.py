import os
import sys
import warnings
from pathlib import Path

import pytest
from rasa.telemetry import is_telemetry_enabled

from bot import serve
from bot.serve import refuse_unguarded, refuse_workers
from bot.settings import SettingError

ROOT = Path(__file__).parents[2]


def test_the_shipped_credentials_list_guarded_channels_only() -> None:
    refuse_unguarded(ROOT / "credentials.yml")


@pytest.mark.parametrize("name", ["rest", "socketio", "cmdline", "rasa.core.channels.RestInput"])
def test_one_of_rasas_own_channels_refuses_the_start(tmp_path: Path, name: str) -> None:
    path = tmp_path / "credentials.yml"
    path.write_text(f"bot.channels.web.WebChannel: {{}}\n{name}:\n", encoding="utf-8")
    with pytest.raises(SettingError, match=f"lists '{name}'"):
        refuse_unguarded(path)


def test_every_channel_that_is_listed_stands_behind_the_guard() -> None:
    from bot.channels.guarded import Guarded
    from bot.channels.web import WebChannel

    order = [parent.__name__ for parent in WebChannel.__mro__]
    assert issubclass(WebChannel, Guarded) and order.index("Guarded") < order.index("WebRoutes")


def test_several_workers_without_a_shared_memory_are_refused() -> None:
    refuse_workers({})
    refuse_workers({"SANIC_WORKERS": "1"})
    with pytest.raises(SettingError, match="several servers with VT_REDIS"):
        refuse_workers({"SANIC_WORKERS": "4"})


def test_rasa_starts_without_telemetry_whatever_the_environment_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[bool] = []
    monkeypatch.setenv("RASA_TELEMETRY_ENABLED", "true")
    monkeypatch.setenv("VT_SECRET", "s" * 64)
    monkeypatch.setenv("VT_ACTION_URL", "http://127.0.0.1:5055/webhook")
    monkeypatch.setattr(sys, "argv", sys.argv)
    monkeypatch.setattr(warnings, "showwarning", warnings.showwarning)
    monkeypatch.setattr(serve, "trained_model", lambda folder: Path("bot.tar.gz"))
    monkeypatch.setattr("rasa.__main__.main", lambda: started.append(is_telemetry_enabled()))
    assert is_telemetry_enabled()
    serve.main()
    assert started == [False]
    assert sys.argv[:2] == ["rasa", "run"] and "--enable-api" not in sys.argv
    assert os.environ["RASA_TELEMETRY_ENABLED"] == "false"
