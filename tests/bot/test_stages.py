import pytest
from prometheus_client import REGISTRY

from bot.stages import stage


def seen(name: str, what: str) -> float:
    return REGISTRY.get_sample_value(f"vt_stage_seconds_{what}", {"stage": name}) or 0.0


def test_a_stage_is_timed() -> None:
    with stage("quick"):
        pass
    assert seen("quick", "count") == 1 and 0 < seen("quick", "sum") < 1


def test_a_stage_that_fails_is_timed_and_its_error_goes_on() -> None:
    with pytest.raises(RuntimeError), stage("failing"):
        raise RuntimeError
    assert seen("failing", "count") == 1
