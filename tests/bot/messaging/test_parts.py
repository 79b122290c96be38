import pytest

from bot.messaging.bubble import RIGHT_TO_LEFT, Block, Bubble
from bot.messaging.parts import cut, length, parts

SOURCE = "Bron: een verklaring. Zonder datum."
SENTENCES = " ".join(f"Dit is zin {number} van de verklaring." for number in range(60))


def test_what_fits_stays_one_message_without_a_number() -> None:
    bubble = Bubble((Block("Dag."),))
    assert parts(bubble, 100) == (bubble,)


def test_every_part_of_a_quote_is_an_exact_piece_with_its_source() -> None:
    bubble = Bubble((Block("Vooraf."), Block(SENTENCES, SOURCE, quoted=True), Block("Bel 112.")))
    found = parts(bubble, 300)
    for number, part in enumerate(found, 1):
        assert length(part.text) <= 300
        assert part.text.startswith(f"({number}/{len(found)}) ")
        for block in part.blocks:
            assert block.words in SENTENCES or not block.quoted
            assert (block.source == SOURCE) == block.quoted
    quoted = [block.words for part in found for block in part.blocks if block.quoted]
    assert " ".join(quoted) == SENTENCES


def test_a_text_is_parted_at_a_line_before_a_sentence_before_a_word() -> None:
    assert list(cut("een twee\ndrie vier", 12)) == ["een twee", "drie vier"]
    assert list(cut("Een. Twee drie", 8)) == ["Een.", "Twee", "drie"]
    assert list(cut("aaaaaaaaaa", 4)) == ["aaaa", "aaaa", "aa"]


def test_an_emoji_is_never_cut_in_half() -> None:
    assert list(cut("😀😀😀", 3)) == ["😀", "😀", "😀"]
    assert length("😀") == 2


def test_choices_are_offered_under_the_last_part_only() -> None:
    found = parts(Bubble((Block(SENTENCES),), choices=("Ja", "Nee")), 300)
    assert [part.choices for part in found[:-1]] == [()] * (len(found) - 1)
    assert found[-1].choices == ("Ja", "Nee")


@pytest.mark.parametrize("limit", [200, 1600, 4096])
def test_arabic_parts_stay_within_the_length_and_keep_their_direction(limit: int) -> None:
    words = "\n".join(["هل أنت في خطر الآن؟"] * 300)
    for part in parts(Bubble((Block(words),), right_to_left=True), limit):
        assert length(part.text) <= limit
        assert all(line.startswith(RIGHT_TO_LEFT) for line in part.text.split("\n"))


def test_a_source_longer_than_a_message_still_ends() -> None:
    assert parts(Bubble((Block("woord " * 50, "bron " * 100, quoted=True),)), 100)
