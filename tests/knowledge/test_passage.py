import csv
from pathlib import Path

from knowledge.passage import passages_of
from knowledge.statement_file import read_statements

INDEX = Path(__file__).with_name("sentence_index.tsv")


def shown(ending: str) -> str:
    """What is shown for the sentence that ends in these words."""
    for statement in read_statements():
        for passage in passages_of(statement):
            if passage.text.endswith(ending):
                return statement.text[passage.shown : passage.end]
    raise AssertionError(ending)


def test_the_statements_split_into_the_56_sentences_of_the_index_with_their_roles() -> None:
    with INDEX.open(encoding="utf-8") as lines:
        expected = [
            (row["role"], row["sentence"])
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]
    oldest_first = reversed(read_statements())
    found = [(p.role, p.text) for statement in oldest_first for p in passages_of(statement)]
    assert len(expected) == 56
    assert found == expected


def test_every_passage_is_an_exact_span_of_its_statement() -> None:
    for statement in read_statements():
        for passage in passages_of(statement):
            assert statement.text[passage.start : passage.end] == passage.text
            assert passage.shown <= passage.start


def test_a_sentence_that_says_nothing_alone_brings_the_ones_it_leans_on() -> None:
    assert shown("onafhankelijke kinderrechter.").startswith("Slechts in 6 procent")
    assert shown("grote zorgen over.").startswith("Het Landelijk Netwerk Veilig Thuis heeft")
    assert shown("hier de voorbeelden van.").startswith("Als er twijfel bestaat")


def test_the_94_percent_never_stands_without_its_denominator() -> None:
    assert "6 procent van de zaken waarin Veilig Thuis onderzoek doet" in shown("te stoppen.")


def test_a_sentence_that_stands_alone_is_shown_alone() -> None:
    sentence = "Bij Veilig Thuis werken gedreven, competente en deskundige mensen."
    assert shown("deskundige mensen.") == sentence
