from pathlib import Path

import pytest

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
