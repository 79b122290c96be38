import asyncio

import pytest

from bot.messaging.call import RefusedError
from bot.messaging.incoming import Incoming
from bot.messaging.intake import AHEAD, OLDEST, Intake
from bot.messaging.lanes import LONGEST

pytestmark = pytest.mark.asyncio
NOW = 1_800_000_000.0
SECRET = "s" * 32


class Hall:
    """An intake and what came through it."""

    def __init__(self) -> None:
        self.now, self.jumped = NOW, 0.0
        self.intake = Intake(
            "telegram", SECRET, clocks=(lambda: self.now + self.jumped, lambda: self.now)
        )
        self.through: list[tuple[str, str]] = []

    async def work(self, message: Incoming, conversation: str) -> None:
        self.through.append((message.id, conversation))

    async def take(self, *messages: Incoming) -> list[str]:
        self.intake.take(messages, self.work)
        await self.intake.drain(1)
        return [name for name, _ in self.through]


def incoming(name: str, person: str = "p", at: float | None = None) -> Incoming:
    return Incoming(name, person, {}, "hallo", at)


async def test_each_delivery_goes_through_once() -> None:
    assert await Hall().take(incoming("1"), incoming("2"), incoming("1")) == ["1", "2"]


async def test_what_is_too_old_or_from_the_future_stays_out() -> None:
    late, soon = incoming("1", at=NOW - OLDEST - 1), incoming("2", at=NOW + AHEAD + 1)
    kept = incoming("3", at=NOW - OLDEST + 1)
    assert await Hall().take(late, soon, incoming("4", at=float("nan")), kept) == ["3"]


async def test_a_message_that_waited_too_long_gets_no_late_answer() -> None:
    hall = Hall()
    hall.intake.take([incoming("1")], hall.work)
    hall.now += OLDEST + 1
    await hall.intake.drain(1)
    assert hall.through == []


@pytest.mark.parametrize("jump", [-86_400.0, 86_400.0])
async def test_a_clock_that_is_set_anew_leaves_nobody_without_an_answer(jump: float) -> None:
    hall = Hall()
    assert await hall.take(incoming("1", at=NOW)) == ["1"]
    hall.intake.take([incoming("2", at=NOW), incoming("3")], hall.work)
    hall.jumped = jump
    await hall.intake.drain(1)
    assert await hall.take(incoming("4", at=NOW), incoming("1", at=NOW)) == ["1", "2", "3", "4"]


async def test_a_message_without_a_name_or_a_sender_stays_out() -> None:
    assert await Hall().take(incoming(""), incoming("1", person="")) == []


async def test_a_conversation_is_named_by_nothing_that_can_be_traced() -> None:
    hall = Hall()
    await hall.take(incoming("1", "+31612345678"), incoming("2", "+31612345678"))
    (_, one), (_, two) = hall.through
    assert one == two and "31612345678" not in one
    other = Intake("whatsapp", SECRET)
    seen: list[str] = []

    async def keep(message: Incoming, conversation: str) -> None:
        seen.append(conversation)

    other.take([incoming("1", "+31612345678")], keep)
    await other.drain(1)
    assert seen != [one], "the same person on another channel is another conversation"


async def test_a_flood_of_one_person_is_cut_off_and_of_all_is_put_off() -> None:
    hall = Hall()
    hall.intake.take([incoming(str(n)) for n in range(LONGEST + 5)], hall.work)
    assert hall.intake.waiting == LONGEST
    with pytest.raises(RefusedError) as refusal:
        hall.intake.take([incoming(f"x{n}", f"p{n}") for n in range(2000)], hall.work)
    assert refusal.value.status == 503
    await hall.intake.drain(5)
    assert hall.intake.waiting == 0


async def test_what_was_put_off_is_taken_when_it_comes_again() -> None:
    hall = Hall()
    messages = [incoming(f"x{n}", f"p{n}") for n in range(1200)]
    with pytest.raises(RefusedError):
        hall.intake.take(messages, hall.work)
    await hall.intake.drain(5)
    assert len(await hall.take(*messages)) == 1200
    await asyncio.sleep(0)
