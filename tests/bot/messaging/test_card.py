from bot.messaging.bubble import Block, Bubble
from bot.messaging.card import card


def test_each_line_is_a_block_of_its_own() -> None:
    content = card(Bubble((Block("Een.\nTwee."),)))["content"]
    assert [item["inlines"][0]["text"] for item in content["body"]] == ["Een.", "Twee."]
    assert content["actions"] == [] and content["rtl"] is False


def test_the_number_of_a_part_stands_on_top() -> None:
    content = card(Bubble((Block("Een."),), part="1/2"))["content"]
    assert content["body"][0]["inlines"][0]["text"] == "(1/2)"
