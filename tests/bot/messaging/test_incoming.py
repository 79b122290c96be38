from bot.messaging.incoming import Incoming, moment, pseudonym


def test_a_pseudonym_is_the_same_for_one_person_on_one_channel_under_one_secret() -> None:
    names = {
        pseudonym("a", "sms", "+31612345678"),
        pseudonym("b", "sms", "+31612345678"),
        pseudonym("a", "slack", "+31612345678"),
        pseudonym("a", "sms", "+31612345679"),
    }
    assert len(names) == 4 and pseudonym("a", "sms", "+31612345678") in names
    assert not any("31612345678" in name for name in names)


def test_a_message_shows_neither_words_nor_names() -> None:
    shown = repr(Incoming("id-1", "+31612345678", {"number": "+31612345678"}, "geheim"))
    assert "316" not in shown and "geheim" not in shown and "id-1" not in shown


def test_a_time_is_read_as_vendors_write_it() -> None:
    assert moment("1504902988") == 1504902988.0 and moment("1531420618.000200") == 1531420618.0002
    assert moment(None) is None and moment("") is None and moment("gisteren") is None
