from collections import Counter

from bot.guard import LONGEST, clean, is_wordless
from bot.guard_report import seconds
from bot.hostile import KINDS, hostile
from bot.nlu.danger import DangerPhrases
from bot.nlu.danger_nets import DangerNets
from bot.nlu.danger_trainer import trained
from bot.redaction import redact

NETS = DangerNets(DangerPhrases.read(), trained())
SAMPLE = 2_000  # `make guard` runs 20,000 of them
SLOW = 0.1  # seconds of processor time: ten times what the slowest takes


def test_no_hostile_input_raises_or_is_slow() -> None:
    assert max(seconds(NETS, text) for _, text in hostile(SAMPLE)) < SLOW


def test_what_is_left_of_a_hostile_input_can_be_stored() -> None:
    for _, text in hostile(len(KINDS) * 5, seed=5):
        left = redact(clean(text)).text
        left.encode()
        assert is_wordless(left) or len(left) < 4 * LONGEST


def test_the_same_seed_gives_the_same_inputs_of_every_kind() -> None:
    assert list(hostile(28)) == list(hostile(28))
    assert set(Counter(kind for kind, _ in hostile(28)).values()) == {2}
