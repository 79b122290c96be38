from bot.nlu.danger_family import families


def test_messages_of_nearly_one_wording_are_one_family() -> None:
    texts = ["mijn man slaat mij elke dag", "mijn man slaat mij elke week", "hoe klaag ik"]
    first, second, third = families(texts)
    assert first == second != third


def test_a_chain_of_alike_messages_is_one_family() -> None:
    texts = [
        "hoe lang duurt een onderzoek",
        "hoe lang duurt een onderzoek bij jullie",
        "duurt een onderzoek bij jullie altijd zo",
    ]
    assert len(set(families(texts))) == 1


def test_very_short_messages_are_families_of_their_own() -> None:
    assert len(set(families(["ja", "nee", ""]))) == 3
