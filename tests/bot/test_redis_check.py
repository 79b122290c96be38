from pathlib import Path

import pytest
from redis import Redis as Client

from bot.redis_check import refuse_disk
from bot.settings import SettingError
from tests.servers import redis_server


def test_redis_as_we_deploy_it_is_taken(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with redis_server(tmp_path) as redis:
        refuse_disk(redis.url)
    assert caplog.text == ""


@pytest.mark.parametrize(("name", "value"), [("save", "60 1"), ("appendonly", "yes")])
def test_a_redis_that_writes_to_a_disk_is_refused(tmp_path: Path, name: str, value: str) -> None:
    with redis_server(tmp_path) as redis:
        Client.from_url(redis.url).config_set(name, value)
        with pytest.raises(SettingError, match=r"on a disk .*deploy/redis\.conf"):
            refuse_disk(redis.url)


def test_a_redis_that_is_away_is_an_alarm_and_no_reason_not_to_start(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with redis_server(tmp_path) as redis:
        pass
    refuse_disk(redis.url)
    assert "Redis is not there yet" in caplog.text


def test_without_redis_there_is_nothing_to_check() -> None:
    refuse_disk(None)
