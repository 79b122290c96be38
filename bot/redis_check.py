"""Redis check: a Redis that keeps conversations on a disk is refused before anybody speaks."""

from __future__ import annotations

import logging

from bot.settings import SettingError

TIMEOUT = 2.0  # seconds
KEEPING = {"save": "", "appendonly": "no"}  # as deploy/redis.conf says

logger = logging.getLogger(__name__)


def refuse_disk(url: str | None) -> None:
    """SettingError when Redis writes to a disk; one that is away raises an alarm, no more.

    Without Redis the server still has its own memory, and help lines must not wait for it.
    """
    if url is None:
        return
    from redis import Redis
    from redis.exceptions import RedisError, ResponseError

    client = Redis.from_url(url, socket_timeout=TIMEOUT, socket_connect_timeout=TIMEOUT)
    try:
        found = {name: client.config_get(name).get(name) for name in KEEPING}
    except ResponseError:
        logger.error("Redis does not tell whether it writes to a disk: see deploy/redis.conf")
        return
    except (RedisError, OSError) as error:
        logger.error("Redis is not there yet: %s", type(error).__name__)
        return
    if found != KEEPING:
        raise SettingError(f"Redis keeps conversations on a disk ({found}): use deploy/redis.conf")
