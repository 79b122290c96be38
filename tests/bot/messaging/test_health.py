import json

import pytest
from prometheus_client import REGISTRY, generate_latest

from bot.messaging.health import REFUSED, Health


def test_a_view_holds_numbers_and_times_only() -> None:
    health = Health("slack")
    health.count("received")
    health.count("received")
    view = health.view(waiting=1)
    assert view["counts"] == {"received": 2} and view["waiting"] == 1
    assert (view["channel"], view["status"], view["vendor"]) == ("slack", "ok", "unknown")
    assert set(view["last"]) == {"received"}


def test_a_vendor_that_refuses_us_is_a_failing_channel() -> None:
    health = Health("slack")
    health.vendor = REFUSED
    assert health.view(0)["status"] == "failing"


def test_a_line_is_structured_and_not_repeated_for_every_caller(
    caplog: pytest.LogCaptureFixture,
) -> None:
    health = Health("slack")
    for _ in range(100):
        health.warn("refused", status=403, reason="signature")
    (line,) = caplog.messages
    assert json.loads(line) == {
        "channel": "slack", "event": "refused", "status": 403, "reason": "signature",
    }  # fmt: skip
    assert health.view(0)["counts"] == {"refused": 100}


def test_what_went_wrong_is_counted_for_prometheus_also_when_the_log_is_not_told_again() -> None:
    health = Health("slack")
    labels = {"channel": "slack", "event": "not_sent"}
    before = REGISTRY.get_sample_value("vt_channel_errors_total", labels) or 0.0
    for _ in range(3):
        health.warn("not_sent", reason="again", tries=5)
    health.count("sent")
    assert REGISTRY.get_sample_value("vt_channel_errors_total", labels) == before + 3
    assert 'event="sent"' not in generate_latest().decode()
