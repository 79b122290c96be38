import pytest

from bot.personal.rest import bare


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("", ""),
        ("a", "a"),
        ("1", "[nummer]"),
        ("bel 0612345678, nu", "bel [nummer] nu"),
        ("mail jan@huis.nl nu", "mail [nummer] nu"),
        ("bel ٠٦١٢ nu", "bel [nummer] nu"),
        ("bel 112, of 0800-2000!", "bel 112, of 0800-2000!"),
        ("bel 0 8 0 0 2 0 0 0 nu", "bel 0 8 0 0 2 0 0 0 nu"),
        ("bel 1123 of 112a", "bel [nummer] of [nummer]"),
        ("ik ben 11 en zij is 12", "ik ben 11 en zij is [nummer]"),
        ("ik ben 112345", "ik ben [nummer]"),
        ("Hij zag Willemien Jansen.", "Hij zag [naam] [naam]."),
        ("Klaar. Daarna niets.", "Klaar. Daarna niets."),
        ("het AMK en de VVE", "het AMK en de VVE"),
        ("toen sloeg fatima mij", "toen sloeg [naam] mij"),
        ("in de kerkstraat-oost", "in de [naam]-oost"),
        ("ŁUKASZ kwam", "[naam] kwam"),
        ("een \ud800Fatima\udfff", "een \ud800[naam]\udfff"),
    ],
)  # fmt: skip
def test_numbers_names_and_streets_go_and_the_rest_stays(typed: str, left: str) -> None:
    assert bare(typed) == left


@pytest.mark.parametrize(
    "piece", ["1 ", "@", "Jan ", "a Bo ", "jan-", "laan_", "112 ", "\x00 ", "😀1"]
)
def test_a_text_of_nothing_else_has_room_for_all_its_marks(piece: str) -> None:
    text = piece * (32_768 // len(piece))
    left = bare(text)
    assert left.replace("[nummer]", "").replace("[naam]", "").count("[") == 0
    assert left.count(" ") == text.count(" ")


def test_help_numbers_stay_also_where_hundreds_of_numbers_stand() -> None:
    assert bare("7 " * 300 + "bel 0800-2000 of (112).").endswith("bel 0800-2000 of (112).")


def test_a_help_number_of_several_words_is_no_longer_looked_for_among_hundreds() -> None:
    assert bare("7 " * 300 + "0800 2000").endswith("[nummer] [nummer]")
