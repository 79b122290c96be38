from bot.crowd import Crowd


def crowd(most: int) -> Crowd:
    return Crowd(lambda text: "help" in text, most)


def test_a_server_that_is_full_takes_nothing_more_but_a_cry_for_help() -> None:
    full = crowd(2)
    with full.entered(), full.entered():
        assert not full.admits("een vraag")
        assert full.admits("help mij")


def test_when_somebody_leaves_the_next_is_let_in() -> None:
    one = crowd(1)
    with one.entered():
        assert not one.admits("een vraag")
    assert one.admits("een vraag")


def test_who_leaves_by_an_error_has_left() -> None:
    one = crowd(1)
    try:
        with one.entered():
            raise RuntimeError
    except RuntimeError:
        pass
    assert one.inside == 0
