from bot.guard_report import as_markdown, measure, real
from bot.nlu.danger import DangerPhrases
from bot.nlu.danger_nets import DangerNets

NETS = DangerNets(DangerPhrases.read())


def test_times_are_told_by_kind_of_input() -> None:
    table = as_markdown(measure(NETS, [("short", "hoi"), ("long", "hoi " * 50)]))
    assert [row.split(" | ")[0] for row in table.splitlines()[2:]] == ["| short", "| long"]


def test_real_messages_are_timed_alone_and_together() -> None:
    assert {kind for kind, _ in real()} == {"real message", "8 KB of real text"}
