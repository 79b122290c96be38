import pytest

from knowledge.naming import Naming, means_them

NAMING = Naming(["Veilig Thuis", "Landelijk Netwerk Veilig Thuis"])


@pytest.mark.parametrize(
    "question",
    [
        "Wat doet Veilig Thuis?",
        "wat doet velig thuis",
        "is VT er ook snachts",
        "wat zegt lnvt daarvan",
        "vielig tuis klacht",
    ],
)
def test_a_name_is_heard_however_it_is_written(question: str) -> None:
    assert NAMING.names(question)


@pytest.mark.parametrize(
    "question",
    [
        "Hoe kom ik veilig naar huis?",
        "Is mijn huis veilig?",
        "Blijf ik vandaag thuis?",
        "Wat is een netwerk?",
        "",
        "?",
    ],
)
def test_the_words_of_a_name_apart_are_no_name(question: str) -> None:
    assert not NAMING.names(question)


def test_without_names_nobody_is_named() -> None:
    assert not Naming(["Netwerk"]).names("Wat doet het Netwerk?")


def test_who_speaks_of_them_means_somebody() -> None:
    assert means_them("Wat doen ze eraan?") and means_them("What do they do?")
    assert not means_them("Wat kost een fiets?")
