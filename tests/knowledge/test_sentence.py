import pytest

from knowledge.sentence import split


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Een zin. Nog een zin.", ["Een zin.", "Nog een zin."]),
        ("Zo'n 85.000 meldingen. 15.000 ook.", ["Zo'n 85.000 meldingen.", "15.000 ook."]),
        ("Dat zegt dhr. Jansen vandaag.", ["Dat zegt dhr. Jansen vandaag."]),
        ("Dit is o.a. Utrecht. Klaar.", ["Dit is o.a. Utrecht.", "Klaar."]),
        ("Niet toegestaan: - Reclame; - Namen. Klaar.",
         ["Niet toegestaan:", "- Reclame;", "- Namen.", "Klaar."]),
        ("Op je interview. Zie onderstaand", ["Op je interview. Zie onderstaand"]),
        ("Hij zei: 'Ja.' Zij niet.", ["Hij zei: 'Ja.'", "Zij niet."]),
        ("Waarom? Daarom!", ["Waarom?", "Daarom!"]),
        ("Zonder punt", ["Zonder punt"]),
    ],
)  # fmt: skip
def test_a_text_is_split_where_people_end_a_sentence(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_only_the_asked_part_is_split() -> None:
    text = "Kop Een zin. Nog een. Slot"
    assert [text[a:b] for a, b in split(text, 4, 21)] == ["Een zin.", "Nog een."]
