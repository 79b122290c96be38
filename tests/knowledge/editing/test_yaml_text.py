import pytest
import yaml

from knowledge.editing.yaml_text import field, pairs, scalar


@pytest.mark.parametrize(
    "text",
    [
        "gewoon",
        "null",
        "ja: nee",
        "- lijst",
        "'schuld'",
        '"x"',
        "#",
        "?",
        "é, ë",
        "yes",
        "a\\b",
        "x ",
    ],
)
def test_any_text_comes_back_as_it_was(text: str) -> None:
    assert yaml.safe_load(f"x: {scalar(text)}")["x"] == text
    assert yaml.safe_load(field("x", [text]))["x"] == [text]
    assert yaml.safe_load(pairs("x", [("position", text)]))["x"] == [{"position": text}]


def test_an_ordinary_text_has_no_quotes_and_nothing_is_null() -> None:
    assert field("title", "Reactie op het rapport") == "title: Reactie op het rapport\n"
    assert field("url", None) == "url: null\n"
