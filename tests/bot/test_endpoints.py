"""Rasa opens our stores: for one that it cannot load it would take its own, with a warning."""

from pathlib import Path

import pytest
from rasa.core.lock_store import LockStore
from rasa.core.tracker_store import TrackerStore
from rasa.core.utils import AvailableEndpoints
from rasa.shared.core.domain import Domain

from bot.memory import ForgettingTrackerStore
from bot.shared_memory import SharedTrackerStore
from bot.turn_lock import TurnLockStore

ROOT = Path(__file__).parents[2]
STORES = {"endpoints.yml": ForgettingTrackerStore, "endpoints-shared.yml": SharedTrackerStore}


@pytest.fixture(autouse=True)
def variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VT_ACTION_URL", "http://actions:5055/webhook")
    monkeypatch.setenv("VT_REDIS", "redis://127.0.0.1:1/0")


@pytest.mark.parametrize("name", STORES)
def test_conversations_are_in_our_store_and_not_in_one_that_keeps_them_for_ever(name: str) -> None:
    endpoints = AvailableEndpoints.read_endpoints(str(ROOT / name))
    store = TrackerStore.create(endpoints.tracker_store, domain=Domain.empty())
    inner = getattr(store, "_tracker_store", store)
    assert type(inner) is STORES[name]


@pytest.mark.parametrize("name", STORES)
def test_turns_wait_for_our_lock_and_not_for_one_that_looks_once_a_second(name: str) -> None:
    endpoints = AvailableEndpoints.read_endpoints(str(ROOT / name))
    assert type(LockStore.create(endpoints.lock_store)) is TurnLockStore


@pytest.mark.parametrize("name", STORES)
def test_no_broker_and_no_other_place_gets_what_is_said(name: str) -> None:
    endpoints = AvailableEndpoints.read_endpoints(str(ROOT / name))
    assert endpoints.event_broker is None and endpoints.model is None
