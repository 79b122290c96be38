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


def test_what_stands_beside_an_answer_travels_with_it_and_nothing_else_does() -> None:
    beside = {"frame": "Kader.", "plain": {"nl": "Kort."}, "notice": "Oud.", "caveat": "Pas op."}
    event = wire.message({"custom": {**beside, "secret": "x", "choices": ["Wachttijden"]}})
    assert {name: event[name] for name in beside} == beside
    assert event["choices"] == ["Wachttijden"] and "secret" not in event


def test_buttons_of_a_reply_travel_as_their_titles_and_never_as_payloads() -> None:
    buttons = [{"title": "Wachttijden", "payload": "/restart"}]
    event = wire.message({"text": "Kies.", "buttons": buttons})
    assert event["choices"] == ["Wachttijden"] and "/restart" not in wire.line(event)


def test_an_event_is_one_line_whatever_it_holds() -> None:
    line = wire.line(wire.message({"text": "een\n\ntwee\u2028drie"}))
    assert line.count("\n") == 1 and json.loads(line)["text"] == "een\n\ntwee\u2028drie"
