"""The training loop gets the lots of the steps that are left."""

from torch.utils.data import Dataset

from knowledge.training.feed import feed


class Squares(Dataset[int]):
    def __getitem__(self, step: int) -> int:
        return step * step


def test_lots_come_in_order_from_the_step_that_was_reached() -> None:
    assert list(feed(Squares(), 2, 5)) == [4, 9, 16]


def test_a_run_that_was_ended_gets_nothing_more() -> None:
    assert list(feed(Squares(), 5, 5)) == []
