from bot.channels import limits
from bot.channels.limits import Buckets, Limit

ONE_A_SECOND = Limit(burst=3, refill=1)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_passes_and_then_one_as_often_as_the_stock_fills_up() -> None:
    clock = Clock()
    buckets = Buckets(ONE_A_SECOND, clock)
    assert [buckets.take("x") for _ in range(4)] == [0, 0, 0, 1]
    clock.now = 0.5
    assert buckets.take("x") == 0.5
    clock.now = 1.5
    assert buckets.take("x") == 0


def test_one_keys_flood_takes_nothing_from_another() -> None:
    buckets = Buckets(ONE_A_SECOND, Clock())
    for _ in range(100):
        buckets.take("flood")
    assert buckets.take("other") == 0


def test_whoever_is_refused_is_not_punished_for_trying_again() -> None:
    clock = Clock()
    buckets = Buckets(ONE_A_SECOND, clock)
    for _ in range(50):
        buckets.take("x")
    clock.now = 1.0
    assert buckets.take("x") == 0


def test_full_stocks_are_forgotten() -> None:
    clock = Clock()
    buckets = Buckets(ONE_A_SECOND, clock)
    for name in range(100):
        buckets.take(str(name))
    clock.now = 10.0
    buckets.take("last")
    assert len(buckets) == 1


def test_a_flood_of_addresses_does_not_fill_the_memory() -> None:
    buckets = Buckets(Limit(burst=1, refill=0.0001), Clock())
    for name in range(limits.MOST + 100):
        buckets.take(str(name))
    assert len(buckets) == limits.MOST
