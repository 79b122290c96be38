import pytest

from knowledge.editing.figures import differ, figures_in


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        ("Ruim 2000 medewerkers werken hier.", "Wij hebben 2.400 medewerkers.", True),
        ("85.000 meldingen per jaar", "In 2025 kregen wij 85.000 meldingen.", False),
        ("6 procent van de zaken", "9% van de zaken", True),
        ("Het duurt zes weken.", "Het duurt 6 weken.", False),
        ("Het duurt zes weken.", "Het duurt tien weken.", True),
        ("85.000 meldingen", "15.000 onderzoeken", False),
    ],
)
def test_figures_differ_when_they_count_the_same(one: str, other: str, differs: bool) -> None:
    assert bool(differ(one, other)) is differs


def test_a_year_is_no_figure() -> None:
    assert not figures_in("Dat was in 2024 meldingen waard.")
