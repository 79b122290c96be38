import pytest
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction

from bot.remote_action import prepare

GOOD = {"events": [{"event": "slot", "name": "x", "value": 1}], "responses": [{"text": "ja"}]}
BAD = [{"events": "none"}, {"responses": ["text"]}, {"events": [{"event": 1}]}, []]


@pytest.fixture
def action(monkeypatch: pytest.MonkeyPatch) -> RemoteAction:
    monkeypatch.setattr(
        RemoteAction, "_validate_action_result", RemoteAction._validate_action_result
    )
    prepare()
    return RemoteAction("action_answer", None)


def test_a_good_answer_passes(action: RemoteAction) -> None:
    assert action._validate_action_result(GOOD)


@pytest.mark.parametrize("answer", BAD)
def test_what_rasa_itself_refuses_is_still_refused(action: RemoteAction, answer: object) -> None:
    with pytest.raises(ValidationError):
        action._validate_action_result(answer)
