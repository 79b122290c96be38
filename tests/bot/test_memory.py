import asyncio
from collections.abc import Callable

import pytest
import uvloop
from rasa.core.tracker_store import FailSafeTrackerStore, InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot import memory
from bot.memory import ForgettingTrackerStore, wipe
from bot.redaction import CLOSELY
from bot.replies import DOMAIN

Clock = Callable[[float], None]
pytestmark = pytest.mark.asyncio


@pytest.fixture
def store() -> ForgettingTrackerStore:
    return ForgettingTrackerStore(Domain.load(str(DOMAIN)))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Moves the store's time forward."""
    now = [1000.0]
    monkeypatch.setattr(memory.time, "monotonic", lambda: now[0])

    def forward(seconds: float) -> None:
        now[0] += seconds

    return forward


async def say(store: ForgettingTrackerStore, name: str, text: str, reply: str = "utter_x") -> None:
    """One turn of a conversation, as Rasa saves it."""
    tracker = await store.get_or_create_tracker(name)
    tracker.update(UserUttered(text))
    tracker.update(ActionExecuted(reply))
    tracker.update(BotUttered("…", metadata={"utter_action": reply}))
    tracker.update(ActionExecuted("action_listen"))
    await store.save(tracker)


def texts(tracker: DialogueStateTracker | None) -> list[str]:
    assert tracker is not None
    return [event.text for event in tracker.events if isinstance(event, UserUttered)]


async def test_a_conversation_is_remembered_and_others_do_not_see_it(
    store: ForgettingTrackerStore,
) -> None:
    await say(store, "a", "een")
    await say(store, "b", "twee")
    assert texts(await store.retrieve("a")) == ["een"]
    assert await store.retrieve("c") is None


async def test_of_a_long_message_only_what_was_read_closely_is_kept(
    store: ForgettingTrackerStore,
) -> None:
    await say(store, "a", "x" * CLOSELY + " geheim")
    kept = await store.retrieve("a")
    assert texts(kept) == ["x" * CLOSELY] and kept is not None
    assert not any("geheim" in str(event.as_dict()) for event in kept.events)


async def test_of_what_rasa_made_of_a_message_only_its_intent_and_entities_are_kept(
    store: ForgettingTrackerStore,
) -> None:
    intent = {"name": "greet", "confidence": 0.9}
    parsed = {"intent": intent, "entities": [], "intent_ranking": [intent] * 30, "text_tokens": [1]}
    tracker = await store.get_or_create_tracker("a")
    tracker.update(UserUttered("hoi", intent, parse_data=parsed))
    await store.save(tracker)
    kept = await store.retrieve("a")
    assert kept is not None and kept.latest_message is not None
    assert kept.latest_message.intent == intent
    assert kept.latest_message.parse_data == {"intent": intent, "entities": [], "text": "hoi"}
    assert tracker.latest_message is not None and "intent_ranking" in str(
        tracker.latest_message.parse_data
    )


async def test_only_the_last_three_turns_are_kept(store: ForgettingTrackerStore) -> None:
    for text in ("een", "twee", "drie", "vier", "vijf"):
        await say(store, "a", text)
    assert texts(await store.retrieve("a")) == ["drie", "vier", "vijf"]


async def test_a_slot_outlives_the_turn_in_which_it_was_set(store: ForgettingTrackerStore) -> None:
    tracker = await store.get_or_create_tracker("a")
    tracker.update(SlotSet("operator", "Gemeente Voorbeeld"))
    await store.save(tracker)
    for text in ("een", "twee", "drie", "vier"):
        await say(store, "a", text)
    kept = await store.retrieve("a")
    assert kept is not None and kept.get_slot("operator") == "Gemeente Voorbeeld"


async def test_a_conversation_is_gone_after_half_an_hour_of_silence(
    store: ForgettingTrackerStore, clock: Clock
) -> None:
    await say(store, "a", "een")
    clock(memory.IDLE - 1)
    assert texts(await store.retrieve("a")) == ["een"]
    clock(1)
    assert await store.retrieve("a") is None
    assert list(await store.keys()) == []


async def test_a_new_message_starts_the_half_hour_again(
    store: ForgettingTrackerStore, clock: Clock
) -> None:
    await say(store, "a", "een")
    await say(store, "b", "ander")
    clock(memory.IDLE - 1)
    await say(store, "a", "twee")
    clock(2)
    assert await store.retrieve("b") is None
    assert texts(await store.retrieve("a")) == ["een", "twee"]


async def test_an_idle_conversation_goes_without_anybody_asking(
    store: ForgettingTrackerStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "IDLE", 0.05)
    await say(store, "a", "een")
    await asyncio.sleep(0.2)
    assert list(await store.keys()) == []


async def test_also_the_last_one_of_a_night_goes_on_the_loop_of_the_server(
    store: ForgettingTrackerStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "IDLE", 0.0105)

    async def one_night() -> list[str]:
        await say(store, "a", "een")
        await asyncio.sleep(0.05)
        return list(store._kept)

    loop = uvloop.new_event_loop()
    nights = await asyncio.to_thread(
        lambda: [loop.run_until_complete(one_night()) for _ in range(20)]
    )
    loop.close()
    assert nights == [[]] * 20


async def test_a_wiped_conversation_is_deleted_instead_of_saved(
    store: ForgettingTrackerStore,
) -> None:
    await say(store, "a", "een")
    await say(store, "a", "wis dit gesprek", reply="utter_wiped")
    assert await store.retrieve("a") is None


async def test_after_a_wipe_a_conversation_begins_afresh(store: ForgettingTrackerStore) -> None:
    await say(store, "a", "wis dit gesprek", reply="utter_wiped")
    await say(store, "a", "nieuw")
    assert texts(await store.retrieve("a")) == ["nieuw"]


async def test_deleting_what_is_not_there_is_no_error(store: ForgettingTrackerStore) -> None:
    assert await store.delete("nobody")


async def test_a_conversation_is_wiped_through_the_store_that_rasa_wraps_around_ours(
    store: ForgettingTrackerStore,
) -> None:
    await say(store, "a", "een")
    assert await wipe(FailSafeTrackerStore(store), "a")
    assert list(await store.keys()) == []


async def test_a_store_that_cannot_forget_is_not_taken_for_one_that_did(
    store: ForgettingTrackerStore,
) -> None:
    with pytest.raises(TypeError, match="InMemoryTrackerStore cannot forget"):
        await wipe(InMemoryTrackerStore(store.domain), "a")


async def test_rasa_itself_ends_no_conversation_by_the_time_of_day(
    store: ForgettingTrackerStore,
) -> None:
    assert not store.domain.session_config.are_sessions_enabled()


@pytest.mark.parametrize("jump", [-86_400.0, 86_400.0])
async def test_a_clock_that_is_set_anew_forgets_nothing_and_keeps_nothing_longer(
    store: ForgettingTrackerStore, monkeypatch: pytest.MonkeyPatch, clock: Clock, jump: float
) -> None:
    await say(store, "a", "een")
    now = memory.time.time()
    monkeypatch.setattr(memory.time, "time", lambda: now + jump)
    assert texts(await store.retrieve("a")) == ["een"]
    clock(memory.IDLE)
    assert await store.retrieve("a") is None
