from bot.messaging.blocks import blocks
from bot.messaging.bubble import Block, Bubble


def test_words_side_by_side_are_one_section_in_lines() -> None:
    (text,) = blocks(Bubble((Block("Een."), Block("Twee."))))
    (section,) = text["elements"]
    assert section["elements"] == [{"type": "text", "text": "Een.\nTwee."}]


def test_an_address_is_a_link_without_the_full_stop_behind_it() -> None:
    (text,) = blocks(Bubble((Block("Kijk op https://igj.nl/x. Of bel."),)))
    link, rest = text["elements"][0]["elements"][1:]
    assert link == {"type": "link", "url": "https://igj.nl/x"}
    assert rest == {"type": "text", "text": ". Of bel."}


def test_the_number_of_a_part_stands_before_its_quote() -> None:
    (text,) = blocks(Bubble((Block("Zin.", "Bron.", quoted=True),), part="2/3"))
    kinds = [element["type"] for element in text["elements"]]
    assert kinds == ["rich_text_section", "rich_text_quote", "rich_text_section"]
    assert text["elements"][0]["elements"][0]["text"] == "(2/3)"


def test_choices_too_long_for_a_button_become_lines() -> None:
    (text,) = blocks(Bubble((Block("Kies."),), choices=("x" * 76,)))
    assert "x" * 76 in text["elements"][0]["elements"][0]["text"]
