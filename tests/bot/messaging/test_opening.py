from bot.messaging.opening import FIRST, KEPT, fixed, forgets, opened, worded
from bot.replies import Replies

REPLIES = Replies.read()


def names(messages: list[dict[str, str]]) -> list[str]:
    return [message["utter_action"] for message in messages]


def test_the_notice_comes_before_the_first_answer() -> None:
    said = opened([fixed(REPLIES, "utter_trust")], REPLIES)
    assert names(said) == [FIRST, "utter_trust"]


def test_it_says_that_it_is_a_bot_that_the_talk_stays_and_where_help_is() -> None:
    text = REPLIES.text(FIRST)
    for words in ("chatbot", "geen mens", "blijft op je telefoon staan", "112", "0800-2000"):
        assert words in text


def test_help_comes_before_the_notice_and_without_a_greeting() -> None:
    said = opened([fixed(REPLIES, "utter_danger_acute")], REPLIES)
    assert names(said) == ["utter_danger_acute", KEPT]
    assert "Hallo" not in said[1]["text"]


def test_after_help_in_arabic_the_line_about_the_phone_is_arabic_too() -> None:
    help_ = {"text": "…", "utter_action": "utter_danger_acute", "metadata": {"lang": "ar"}}
    kept = opened([help_], REPLIES)[1]
    assert kept["metadata"] == {"lang": "ar", "dir": "rtl"} and "هاتفك" in kept["text"]


def test_who_writes_in_another_language_reads_of_the_phone_in_that_language() -> None:
    for variation in REPLIES.variations["utter_language"][1:]:
        said = {**variation, "utter_action": "utter_language"}
        first, kept = opened([said], REPLIES)
        assert first is said and kept["metadata"] == variation["metadata"]


def test_a_greeting_is_not_said_twice() -> None:
    assert names(opened([fixed(REPLIES, "utter_greet")], REPLIES)) == [FIRST]


def test_a_reply_with_a_wording_for_messengers_gets_it() -> None:
    for name in ("goodbye", "wiped", "privacy", "danger_watched"):
        said = worded(fixed(REPLIES, f"utter_{name}"), REPLIES)
        assert said["text"] == REPLIES.text(f"utter_messenger_{name}")
        assert said["utter_action"] == f"utter_{name}"


def test_other_replies_and_other_languages_stay_as_they_are() -> None:
    plain = fixed(REPLIES, "utter_trust")
    english = {**fixed(REPLIES, "utter_danger_watched"), "metadata": {"lang": "en"}}
    assert worded(plain, REPLIES) is plain and worded(english, REPLIES) is english


def test_no_reply_on_a_messenger_speaks_of_a_page_a_browser_or_a_button() -> None:
    for name, variations in REPLIES.variations.items():
        for variation in variations:
            if variation.get("channel") == "web":
                continue
            message = {"text": variation["text"], "utter_action": name, **variation}
            text = worded(message, REPLIES)["text"].lower()
            assert not any(word in text for word in ("browser", "deze pagina", "knop", "klik")), (
                name
            )


def test_a_wiped_conversation_is_begun_anew() -> None:
    assert forgets([fixed(REPLIES, "utter_wiped")])
    assert not forgets([fixed(REPLIES, "utter_greet")])
