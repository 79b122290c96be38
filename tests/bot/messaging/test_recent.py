from bot.messaging.recent import Recent


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_name_is_new_once() -> None:
    recent = Recent(10)
    assert recent.add("a") and not recent.add("a") and recent.add("b")


def test_a_name_is_forgotten_when_it_was_not_seen_for_a_while() -> None:
    clock = Clock()
    recent = Recent(10, clock=clock)
    recent.add("a")
    clock.now = 9
    assert not recent.add("a")
    clock.now = 18
    assert "a" in recent
    clock.now = 30
    assert "a" not in recent


def test_the_oldest_go_when_there_are_too_many() -> None:
    recent = Recent(10, most=2)
    for name in "abcd":
        recent.add(name)
    assert "a" not in recent and "d" in recent


def test_a_dropped_name_is_new_again() -> None:
    recent = Recent(10)
    recent.add("a")
    recent.drop("a")
    assert recent.add("a")
