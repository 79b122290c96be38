import json

import pytest

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
