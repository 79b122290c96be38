import pytest

from bot.nlu.danger_phrase import PhraseCompiler, read_groups
from bot.nlu.danger_places import Vocabulary
from bot.nlu.danger_program import Program
from bot.nlu.danger_words import WordClasses
from bot.nlu.fold import heard


def matches(phrase: str, text: str, **groups: str) -> bool:
    classes = WordClasses()
    part = PhraseCompiler(classes, read_groups(groups)).compile(phrase)
    places = Vocabulary(classes).places(heard(text))
    return Program.of([(0, part)]).first(places, best=1) == 0


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("hij (slaat|schopt) me", "nou hij schopt me", True),
        ("hij (slaat|schopt) me", "hij me schopt", False),
        ("hij ... me", "hij een twee drie vier me", True),
        ("hij ... me", "hij een twee drie vier vijf me", False),
        ("hij .. me", "hij een twee drie me", False),
        ("hij slaat (de deur|me)", "hij slaat de deur", True),
        ("bedreig*", "bedreigingen", True),
        ("ik ben weg?", "ik ben", True),
        ("ik ben !niet bang", "ik ben bang", True),
        ("ik ben !niet ..  bang", "ik ben niet bang", False),
        ("ik .. !niet", "ik", True),
        ("!(hij slaat) me", "me", True),
        ("(hij|mijn (man|vrouw)?) (slaat|de deur uit) me", "mijn slaat me", True),
        ("(hij|mijn (man|vrouw)?) (slaat|de deur uit) me", "mijn vrouw de deur uit me", True),
        ("(hij|mijn (man|vrouw)?) (slaat|de deur uit) me", "mijn hij de deur me", False),
        ("hij", "", False),
        ("weg?", "niets", True),
        ("weg?", "", False),
        ("ik wil niet meer $", "ik wil niet meer", True),
        ("ik wil niet meer $", "ik wil niet meer meewerken", False),
    ],
)
def test_the_language_of_phrases(phrase: str, text: str, found: bool) -> None:
    assert matches(phrase, text) is found


def test_a_group_stands_for_its_words() -> None:
    assert matches("<wie> slaat me", "mijn man slaat me", wie="hij|mijn man")


@pytest.mark.parametrize("phrase", ["(hij", "hij)", "<wie> slaat", "(a||b)"])
def test_a_wrong_phrase_says_so(phrase: str) -> None:
    with pytest.raises(ValueError, match="danger phrase"):
        matches(phrase, "hij")


def test_a_phrase_names_the_words_without_which_it_cannot_stand() -> None:
    classes = WordClasses()
    needs = PhraseCompiler(classes, {}).compile("hij (slaat|schopt) me? (de|!een) deur").needs
    assert needs == {classes.number(words) for words in (["hij"], ["slaat", "schopt"], ["deur"])}


@pytest.mark.parametrize("phrase", ["(weg?|hij slaat)", "(!weg|hij slaat)", "weg?"])
def test_a_phrase_that_may_say_nothing_needs_no_word(phrase: str) -> None:
    assert not PhraseCompiler(WordClasses(), {}).compile(phrase).needs
