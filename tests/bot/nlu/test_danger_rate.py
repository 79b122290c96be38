from bot.nlu.danger_rate import Rate


def test_an_interval_of_wilson() -> None:
    low, high = Rate(9, 10).interval()
    assert (round(low, 3), round(high, 3)) == (0.596, 0.982)
    assert Rate(0, 0).interval() == (0.0, 1.0)
    assert str(Rate(9, 10)) == "0.900 (9/10, 0.596-0.982)"
