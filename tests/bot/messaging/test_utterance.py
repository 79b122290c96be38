from typing import Any

import pytest

from bot.messaging.utterance import EXPLANATION, GENERAL, UNCHECKED, bubble

PUBLIC = "https://chat.voorbeeld.nl"
SOURCE = "Bron: een reactie. Zonder datum."
CAVEAT = "Dit is geen oordeel van de IGJ."
URL = "/bron/x?van=1&tot=2#citaat"
QUOTE = {"text": "Wij nemen dit serieus.", "source_line": SOURCE, "caveat": CAVEAT, "url": URL}
TEXT = f"Dit is gezegd.\n“{QUOTE['text']}”\n{SOURCE}\n{CAVEAT}\n{URL}\nGevaar? Bel 112."


def test_a_plain_reply_is_one_block() -> None:
    assert bubble({"text": "Dag.\nBel 112."}, PUBLIC).text == "Dag.\nBel 112."


def test_a_quote_takes_its_source_along_and_nothing_is_said_twice() -> None:
    read = bubble({"text": TEXT, "custom": {"quotes": [QUOTE]}}, PUBLIC)
    before, quote, after = read.blocks
    assert before.text == "Dit is gezegd." and after.text == "Gevaar? Bel 112."
    assert quote.quoted and quote.words == QUOTE["text"]
    assert quote.source == f"{SOURCE}\n{CAVEAT}\n{PUBLIC}{URL}"
    assert read.text == TEXT.replace("/bron/", f"{PUBLIC}/bron/")


def test_two_quotes_keep_their_own_sources() -> None:
    other = {**QUOTE, "text": "Dat duurt te lang.", "source_line": "Bron: een ander."}
    text = f"Gezegd.\n“{QUOTE['text']}”\n{SOURCE}\n“{other['text']}”\nBron: een ander.\nBel 112."
    read = bubble({"text": text, "custom": {"quotes": [QUOTE, other]}}, PUBLIC)
    assert [block.quoted for block in read.blocks] == [False, True, True, False]
    assert read.blocks[1].source.startswith(SOURCE)
    assert read.blocks[2].source.startswith("Bron: een ander.")


def test_a_quote_that_the_text_leaves_out_is_shown_all_the_same() -> None:
    read = bubble({"text": "Dit is gezegd.", "custom": {"quotes": [QUOTE]}}, PUBLIC)
    assert read.blocks[1].quoted


def test_an_answer_without_structure_is_shown_as_it_is_with_full_addresses() -> None:
    assert bubble({"text": TEXT}, PUBLIC).text == TEXT.replace("/bron/", f"{PUBLIC}/bron/")


def test_facts_come_apart_labelled_and_say_that_nobody_checked_them() -> None:
    source = {"name": "Een regio", "url": "https://x.nl"}
    fact = {"title": "Klagen", "text": "Begin bij de organisatie.", "source": source}
    said = {"text": "Gezegd.\nNog iets.\nBel 112.", "custom": {"quotes": [QUOTE], "facts": [fact]}}
    text = bubble(said, PUBLIC).text
    assert (
        f"{GENERAL}: Klagen\nBegin bij de organisatie.\nBron: Een regio, https://x.nl\n{UNCHECKED}"
        in text
    )
    checked = {**fact, "checked": True}
    assert UNCHECKED not in bubble({**said, "custom": {"facts": [checked]}}, PUBLIC).text


def test_plain_words_and_notice_stand_with_their_quote_and_say_whose_they_are() -> None:
    quote = {**QUOTE, "plain": {"nl": "Zij letten erop."}, "notice": "Let op: oud."}
    text = bubble({"text": TEXT, "custom": {"quotes": [quote]}}, PUBLIC).text
    assert f"Let op: oud.\n{EXPLANATION}: Zij letten erop." in text


def test_the_line_with_the_help_numbers_stays_last() -> None:
    custom = {"quotes": [QUOTE], "facts": [{"title": "Klagen", "text": "Begin bij de regio."}]}
    assert bubble({"text": TEXT, "custom": custom}, PUBLIC).text.endswith("\nGevaar? Bel 112.")


def test_the_line_with_the_help_numbers_stays_last_also_below_a_refusal() -> None:
    said = "Daar staat niets over in.\nVraag het in je regio.\nGevaar? Bel 112."
    custom = {"facts": [{"title": "Klagen", "text": "Begin bij de regio."}]}
    lines = bubble({"text": said, "custom": custom}, PUBLIC).text.split("\n")
    assert lines[:2] == ["Daar staat niets over in.", "Vraag het in je regio."]
    assert lines[2].startswith(GENERAL) and lines[-1] == "Gevaar? Bel 112."


def test_choices_come_as_words_whatever_their_shape() -> None:
    custom = {"choices": ["Klacht", {"title": "Wachttijden"}, {"text": "Toezicht"}, 3, None, {}]}
    assert bubble({"custom": custom}, PUBLIC).choices == ("Klacht", "Wachttijden", "Toezicht", "3")
    buttons = [{"title": "Ja", "payload": "/affirm"}]
    assert bubble({"text": "Zo?", "buttons": buttons}, PUBLIC).choices == ("Ja",)


def test_spelled_out_choices_are_lines_unless_the_text_names_them() -> None:
    spelled = bubble({"text": "Kies: Klacht", "custom": {"choices": ["Klacht", "Werk"]}}, PUBLIC)
    assert spelled.spelled_out().text == "Kies: Klacht\n- Werk"


def test_no_blank_line_parts_a_quote_from_its_source() -> None:
    assert "\n\n" not in bubble({"text": "Een.\n\n\nTwee.\r\n\r\nDrie."}, PUBLIC).text


@pytest.mark.parametrize(
    "custom",
    [None, 3, "x", [], {"quotes": 3}, {"quotes": [3]}, {"facts": {}}, {"choices": "x"},
     {"quotes": [{}]}, {"frame": ["x"]}],
)  # fmt: skip
def test_a_shape_nobody_expected_loses_nothing_of_the_text(custom: Any) -> None:  # noqa: ANN401
    assert "Bel 112." in bubble({"text": "Bel 112.", "custom": custom}, PUBLIC).text
