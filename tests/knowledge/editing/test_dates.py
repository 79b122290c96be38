import pytest

from knowledge.editing.dates import dates_in, in_words, own_date
from knowledge.editing.document import block_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Utrecht, 12 november 2026", ["2026-11-12"]),
        ("op 1-2-2024 en 03.04.2025", ["2024-02-01", "2025-04-03"]),
        ("in september 2024 vastgesteld", ["2024-09"]),
        ("2026-11-12", ["2026-11-12"]),
        ("op 31 februari 2024", []),
        ("versie 1.2.3 en 85.000 meldingen", []),
    ],
)
def test_dates_are_found_in_the_ways_people_write_them(text: str, found: list[str]) -> None:
    assert [one.date for one in dates_in(text)] == found


def test_the_date_on_a_line_of_its_own_is_the_documents() -> None:
    blocks = [block_of("Reactie"), block_of("Datum: 12 november 2026"), block_of("Wij vinden.")]
    date = own_date(blocks)
    assert date is not None and date.date == "2026-11-12"


def test_a_date_inside_a_sentence_is_somebody_elses() -> None:
    text = "De inspectie stelde het rapport in september 2024 vast."
    assert own_date([block_of(text)]) is None


def test_a_date_is_said_in_words() -> None:
    said = [in_words(date) for date in ("2026-11-02", "2024-09", "2024", None)]
    assert said == ["2 november 2026", "september 2024", "2024", "zonder datum"]
