from knowledge.hit import fuse


def test_a_row_that_both_rankings_like_wins_from_one_that_only_one_likes() -> None:
    assert fuse([(1.0, [1, 2]), (1.0, [2, 3])], 60)[0] == 2


def test_a_heavier_ranking_decides() -> None:
    assert fuse([(0.25, [1, 2]), (1.0, [2, 1])], 60) == [2, 1]


def test_equal_rows_keep_a_fixed_order() -> None:
    assert fuse([(1.0, [5]), (1.0, [3])], 60) == [3, 5]


def test_nothing_found_gives_nothing() -> None:
    assert fuse([(1.0, []), (1.0, [])], 60) == []
