import asyncio

import pytest
from prometheus_client import REGISTRY

from bot.channels.conversations import TURNS, Conversations
from bot.channels.refusal import Refusal
from bot.channels.turn import Turn, WebOutput

HALF_AN_HOUR = 1800.0


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


async def answering(turn: Turn) -> None:
    await WebOutput(turn).send_response("x", {"text": "Dag", "utter_action": "utter_answer"})


async def hanging(turn: Turn) -> None:
    await asyncio.sleep(60)


async def read(turn: Turn) -> list[dict[str, object]]:
    return [event async for event in turn.read()]


async def answered(conversations: Conversations, conversation: str = "x") -> str:
    """The id of an answer in a conversation."""
    turn = conversations.turn(conversation, "vraag-1", answering)
    await read(turn)
    return next(iter(turn.answers()))


@pytest.mark.asyncio
async def test_a_message_that_is_sent_twice_is_answered_once() -> None:
    conversations = Conversations(HALF_AN_HOUR)
    times = 0

    async def count(turn: Turn) -> None:
        nonlocal times
        times += 1
        await answering(turn)

    first = await read(conversations.turn("x", "vraag-1", count))
    again = await read(conversations.turn("x", "vraag-1", count))
    assert first == again and times == 1


@pytest.mark.asyncio
async def test_a_message_that_is_sent_again_before_its_answer_waits_for_the_same_answer() -> None:
    conversations = Conversations(HALF_AN_HOUR)

    async def slow(turn: Turn) -> None:
        await asyncio.sleep(0.01)
        await answering(turn)

    one, two = (conversations.turn("x", "vraag-1", slow) for _ in range(2))
    assert one is two and (await read(one))[-1]["event"] == "end"


@pytest.mark.asyncio
async def test_one_question_at_a_time_in_each_conversation_but_not_over_all() -> None:
    conversations = Conversations(HALF_AN_HOUR)
    conversations.turn("x", "vraag-1", hanging)
    with pytest.raises(Refusal, match="busy"):
        conversations.turn("x", "vraag-2", answering)
    assert await read(conversations.turn("y", "vraag-2", answering))
    await conversations.wipe("x")


@pytest.mark.asyncio
async def test_the_same_id_in_two_conversations_is_two_messages() -> None:
    conversations = Conversations(HALF_AN_HOUR)
    one, two = (conversations.turn(name, "vraag-1", answering) for name in "xy")
    assert one is not two and await read(one) != await read(two)


@pytest.mark.asyncio
async def test_only_the_latest_turns_are_kept() -> None:
    conversations = Conversations(HALF_AN_HOUR)
    turns = []
    for number in range(TURNS + 1):
        turns.append(conversations.turn("x", f"vraag-{number}", answering))
        await read(turns[-1])
    assert conversations.turn("x", f"vraag-{TURNS}", answering) is turns[-1]
    assert conversations.turn("x", "vraag-0", answering) is not turns[0]


@pytest.mark.asyncio
async def test_work_that_fails_ends_with_an_error_and_frees_the_conversation() -> None:
    async def failing(turn: Turn) -> None:
        raise RuntimeError

    conversations = Conversations(HALF_AN_HOUR)
    turn = conversations.turn("x", "vraag-1", failing)
    assert await read(turn) == [{"event": "error", "code": "failed"}]
    assert await read(conversations.turn("x", "vraag-2", answering))


@pytest.mark.asyncio
async def test_a_wiped_conversation_stops_its_work_and_does_not_come_back() -> None:
    conversations = Conversations(HALF_AN_HOUR)
    turn = conversations.turn("x", "vraag-1", hanging)
    await asyncio.sleep(0)
    await conversations.wipe("x")
    assert (await read(turn))[-1]["event"] == "error"
    conversations.refuse_wiped("y")
    with pytest.raises(Refusal, match="bad_session"):
        conversations.refuse_wiped("x")


@pytest.mark.asyncio
async def test_the_name_of_a_wiped_conversation_goes_without_anybody_asking(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.channels.conversations.LIFE", 0.05)
    conversations = Conversations(HALF_AN_HOUR)
    await conversations.wipe("x")
    await asyncio.sleep(0.2)
    conversations.refuse_wiped("x")
    assert not conversations._wiped


@pytest.mark.asyncio
async def test_an_idle_conversation_is_forgotten() -> None:
    clock = Clock()
    conversations = Conversations(HALF_AN_HOUR, clock)
    answer = await answered(conversations)
    clock.now = HALF_AN_HOUR
    with pytest.raises(Refusal, match="unknown_answer"):
        conversations.judge("x", answer, True)


@pytest.mark.asyncio
async def test_an_opinion_is_counted_once_also_when_it_changes(
    caplog: pytest.LogCaptureFixture,
) -> None:
    conversations = Conversations(HALF_AN_HOUR)
    answer = await answered(conversations)
    for helpful in (True, True, False):
        conversations.judge("x", answer, helpful)
    conversations.opinions.tell()
    assert '"reply": "utter_answer", "helped": 0, "did_not": 1' in caplog.text


@pytest.mark.asyncio
async def test_the_operator_sees_opinions_by_answer_also_when_they_change() -> None:
    def counted(opinion: str) -> float:
        labels = {"answer": "utter_answer", "opinion": opinion}
        return REGISTRY.get_sample_value("vt_feedback", labels) or 0.0

    before = counted("helped"), counted("did_not")
    conversations = Conversations(HALF_AN_HOUR)
    answer = await answered(conversations)
    conversations.judge("x", answer, True)
    conversations.judge("x", answer, False)
    assert (counted("helped"), counted("did_not")) == (before[0], before[1] + 1)


@pytest.mark.asyncio
async def test_nobody_judges_an_answer_of_another_conversation(
    caplog: pytest.LogCaptureFixture,
) -> None:
    conversations = Conversations(HALF_AN_HOUR)
    answer = await answered(conversations)
    for conversation, name in (("y", answer), ("x", "bestaat-niet")):
        with pytest.raises(Refusal, match="unknown_answer"):
            conversations.judge(conversation, name, True)
    conversations.opinions.tell()
    assert caplog.text == ""
