import json

from bot.channels import wire


def test_a_plain_reply_becomes_a_message_with_every_field() -> None:
    event = wire.message({"text": "Dag.", "utter_action": "utter_goodbye"})
    assert event == {
        "event": "message",
        "text": "Dag.",
        "response": "utter_goodbye",
        "lang": "nl",
        "dir": "ltr",
        "quotes": [],
        "facts": [],
        "choices": [],
    }


def test_quotes_and_language_travel_in_the_same_event() -> None:
    metadata = {"lang": "ar", "dir": "rtl"}
    event = wire.message({"custom": {"quotes": [{"text": "é"}]}, "metadata": metadata})
    assert event["quotes"] == [{"text": "é"}] and (event["lang"], event["dir"]) == ("ar", "rtl")


def test_choices_travel_and_what_nobody_asked_for_does_not() -> None:
    event = wire.message({"custom": {"secret": "x", "choices": ["Wachttijden"]}})
    assert event["choices"] == ["Wachttijden"] and "secret" not in event


def test_buttons_of_a_reply_travel_as_their_titles_and_never_as_payloads() -> None:
    buttons = [{"title": "Wachttijden", "payload": "/restart"}]
    event = wire.message({"text": "Kies.", "buttons": buttons})
    assert event["choices"] == ["Wachttijden"] and "/restart" not in wire.line(event)


def test_an_event_is_one_line_whatever_it_holds() -> None:
    line = wire.line(wire.message({"text": "een\n\ntwee\u2028drie"}))
    assert line.count("\n") == 1 and json.loads(line)["text"] == "een\n\ntwee\u2028drie"


def test_an_answer_is_known_by_its_reply_and_its_first_quote() -> None:
    quotes = [{"passage": "a:1-2"}, {"passage": "b:1-2"}]
    answer = wire.message({"utter_action": "utter_answer", "custom": {"quotes": quotes}})
    assert wire.answer_id(answer) == "utter_answer a:1-2"
    assert wire.answer_id(wire.message({"utter_action": "utter_greet"})) == "utter_greet"
