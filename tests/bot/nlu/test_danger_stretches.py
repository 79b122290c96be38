import numpy as np

from bot.nlu.danger_stretches import ALL, APART, LONG, LOOKED_AT, Stretches, suspicious, worst_of
from bot.nlu.said import Said

CALM = [f"rustig{place}" for place in range(300)]


def sums(said: list[str], loud: str = "slaat") -> np.ndarray:
    return np.cumsum([0.0, *(5.0 if word == loud else -1.0 for word in said)])


def test_the_stretches_reach_from_the_last_word_to_the_first() -> None:
    assert Stretches(10, 3, 0.0).ends(17).tolist() == [17, 14, 11, 10]
    assert Stretches(10, 3, 0.0).ends(10).tolist() == [], "that is the whole text"


def test_the_worst_stretch_of_each_size_holds_the_danger() -> None:
    said = [*CALM[:60], "hij", "slaat", *CALM[60:150]]
    found = list(worst_of(Said.of(said), sums(said)))
    assert len(found) == len(ALL) and all("slaat" in stretch for _, stretch in found)


def test_a_short_text_has_no_stretches_and_is_looked_at_whole() -> None:
    assert list(worst_of(Said.of(CALM[: LONG - 1]), sums(CALM[: LONG - 1]))) == []
    seen = suspicious(Said.of(CALM[:LOOKED_AT]), sums(CALM[:LOOKED_AT]))
    assert [*seen] == CALM[:LOOKED_AT]


def test_of_a_long_text_the_phrases_see_the_danger_wherever_it_stands() -> None:
    for place in (0, 1, 77, 150, 298, 300):
        said = [*CALM[:place], "slaat", *CALM[place:]]
        assert "slaat" in suspicious(Said.of(said), sums(said))


def test_what_stood_apart_stays_apart() -> None:
    said = [*CALM[:100], "slaat", *CALM[100:200], "slaat", *CALM[200:]]
    seen = [*suspicious(Said.of(said), sums(said))]
    between = seen[seen.index("slaat") : len(seen) - seen[::-1].index("slaat")]
    assert between.count("") >= len(APART)
