"""The front proxy lets through what the channels need, by their own names and sizes."""

import re
from pathlib import Path

import pytest

from bot.channel_list import messengers
from bot.channels.body import LONGEST_BODY
from bot.channels.webhook import Webhook

FRONT = (Path(__file__).parents[3] / "deploy/haproxy/front.cfg").read_text(encoding="utf-8")
CHANNELS = [channel for _, channel in messengers()]


@pytest.mark.parametrize("channel", CHANNELS, ids=lambda one: one.name())
def test_every_messenger_is_reached_at_the_address_that_is_registered(
    channel: type[Webhook],
) -> None:
    (passing,) = re.findall(r"acl is_webhook path_reg (\S+)", FRONT)
    assert re.match(passing, channel.path())
    assert not re.match(passing, channel.path().replace("/webhook", "/health"))


def test_no_messenger_is_let_through_that_is_not_there() -> None:
    (names,) = re.findall(r"acl is_webhook path_reg \^/webhooks/\(([a-z_|]+)\)/webhook\$", FRONT)
    assert sorted(names.split("|")) == sorted(channel.name() for channel in CHANNELS)


def test_a_body_that_a_channel_takes_is_not_refused_before_it() -> None:
    chat, webhook = map(int, re.findall(r"content-length\),add\(0\) gt (\d+)", FRONT))
    assert chat == LONGEST_BODY
    assert webhook == max(channel.longest for channel in CHANNELS)
