import pytest

from bot.nlu.danger_clauses import CALM, DOUBT, MORE, MOST, clauses, told
from bot.nlu.danger_stretches import LONG
from bot.nlu.fold import heard
from bot.nlu.said import Said


def parts(text: str) -> list[str]:
    return [" ".join(clause) for clause in clauses(text, heard(text), heard)]


def test_a_short_text_falls_apart_at_marks_and_at_words_that_join() -> None:
    told = ("hoe dien ik een klacht in", "hij slaat me", "en ik ben bang", "maar weet niets")
    asked = "Hoe dien ik een klacht in? Hij slaat me, en ik ben bang maar weet niets"
    assert parts(asked) == [" ".join(heard(clause)) for clause in told]


@pytest.mark.parametrize("text", ["hij slaat mij elke week", "hij komt!", "", "en", "?!..., ;"])
def test_one_clause_is_the_whole(text: str) -> None:
    assert parts(text) == []


def test_a_clause_of_one_or_two_words_says_too_little() -> None:
    assert parts("help, hij slaat, hoe meld ik dat") == [" ".join(heard("hoe meld ik dat"))]


@pytest.mark.parametrize(
    ("text", "together"),
    [
        (
            'In het rapport staat: "hij kneep haar". Op welke bladzijde?',
            "In het rapport staat hij kneep haar",
        ),
        ("'Ik maak je af', zei hij net. En nu?", "Ik maak je af zei hij net"),
        ("hij riep: 'ik kom eraan' en wat nu dan", "hij riep ik kom eraan"),
    ],
)
def test_what_is_quoted_stays_with_who_says_it(text: str, together: str) -> None:
    assert " ".join(heard(together)) in parts(text)


def test_an_apostrophe_is_no_quotation_mark() -> None:
    told = "waar kan ik heen, 's nachts slaat hij me"
    assert parts(told) == [" ".join(heard(part)) for part in told.split(", ")]


@pytest.mark.parametrize(
    "text",
    [
        "Als er iemand belt omdat haar man slaat, neemt er dan een mens op?",
        "stel dat een kind zegt dat het niet naar huis wil of geslagen wordt, wat dan",
        "wat als mijn pleegkind vertelt dat het geslagen is en niet terug wil",
    ],
)
def test_what_is_supposed_stays_whole(text: str) -> None:
    assert parts(text) == []
    assert parts(f"{text}. Hij slaat me, en ik ben bang")[1:] == [
        " ".join(heard("hij slaat me")),
        " ".join(heard("en ik ben bang")),
    ]


def test_a_long_text_has_stretches_instead() -> None:
    assert parts("hij slaat me. " * LONG) == []
    assert parts("hij slaat me. " + "." * MOST + " en ik ook dan") == []


def test_a_clause_counts_less_the_surer_the_whole_is_of_no_danger() -> None:
    (unsure,) = told([Said.of(["hij", "slaat", "me"])], CALM + 1, lambda _: 5.0)
    (sure,) = told([Said.of(["hij", "slaat", "me"])], CALM - 2, lambda _: 5.0)
    assert unsure[0] == 5.0 - MORE and sure[0] == 5.0 - MORE - 2 * DOUBT
