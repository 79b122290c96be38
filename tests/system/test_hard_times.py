"""The real processes with a disk that takes nothing more and a clock that is set anew."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.channels.limits import MESSAGES
from bot.client import Conversation
from tests.clocks import movable
from tests.system.scale import Deployment, deployment, metrics, post

pytestmark = pytest.mark.system
QUESTION = "Hoeveel meldingen krijgt Veilig Thuis per jaar?"
DANGER, HELP = "mijn man slaat me", "utter_danger_acute"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    """Everything that the servers write goes to a disk that is full."""
    folder = tmp_path_factory.mktemp("hard")
    clock = movable(folder / "clock")
    full = Path("/dev/full")
    with deployment(folder, bots=1, actions=1, sink=full, VT_RECORDS="log", **clock) as found:
        yield found


@pytest.fixture
def clock(running: Deployment) -> Iterator[Path]:
    """How far the clock of every process is off."""
    path = running.folder / "clock"
    yield path
    path.write_text("+0", encoding="utf-8")


def said(conversation: Conversation, text: str) -> list[str]:
    return [str(reply["response"]) for reply in conversation.say(text)]


def test_a_full_disk_costs_nobody_an_answer_and_is_told_to_the_operator(
    running: Deployment,
) -> None:
    conversation = Conversation.open(running.url)
    assert said(conversation, QUESTION) == ["utter_answer"]
    assert said(conversation, DANGER) == [HELP]
    for server in (f"{running.bots[0].url}/ops", running.actions[0].url):
        (lost,) = metrics(server, "vt_records_lost_total")
        assert float(lost.split()[-1]) > 0


@pytest.mark.parametrize("moved", ["+1d", "-1d"])
def test_a_clock_that_is_set_anew_ends_no_conversation_and_mixes_up_none(
    running: Deployment, clock: Path, moved: str
) -> None:
    told, other = Conversation.open(running.url), Conversation.open(running.url)
    assert said(told, DANGER) == [HELP]
    clock.write_text(moved, encoding="utf-8")
    assert "utter_danger_context" in said(told, "en wat moet ik nu doen")
    assert "utter_danger_context" not in said(other, "en wat moet ik nu doen")
    assert said(Conversation.open(running.url), DANGER) == [HELP]
    assert said(other, QUESTION) == ["utter_answer"]


def test_limits_hold_and_end_whatever_the_clock_says(running: Deployment, clock: Path) -> None:
    talk = Conversation.open(running.url)
    for number in range(int(MESSAGES.burst) + 5):
        message = {"session": talk.session, "text": "hoi", "id": f"vraag-{number:04}"}
        status, _ = post(f"{running.url}/chat/message", message)
        if number == 3:
            clock.write_text("+1d", encoding="utf-8")
    assert status == 429
    assert said(talk, DANGER) == [HELP]  # after the two seconds that were asked for
