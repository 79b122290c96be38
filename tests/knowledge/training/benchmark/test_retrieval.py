"""Search is measured three ways, with and without the corpus' names."""

import json
from pathlib import Path

import numpy as np

from knowledge.training.benchmark.encoders import Reader
from knowledge.training.benchmark.retrieval import search_figures
from knowledge.training.benchmark.sets import Search, statements
from knowledge.training.prefixes import Prefixes

SEARCH = Search(
    ["wie toetst Huize Noord?"],
    ["Wij zijn Huize Noord.", "De inspectie toetst Huize Noord."],
    [{1}],
    ["hoe laat is het"],
)


def first_letters(texts: list[str]) -> np.ndarray:
    found = np.array(
        [[text.lower().count("toetst"), text.lower().count("noord"), 0.1] for text in texts]
    )
    return found / np.linalg.norm(found, axis=1, keepdims=True)


def test_every_way_to_search_gets_its_figures() -> None:
    found = search_figures(Reader(first_letters), SEARCH)
    assert set(found) == {"dense", "lexical", "fused", "refusal"}
    assert found["fused"]["recall@1"] == 1.0


def test_names_are_left_out_before_encoding() -> None:
    seen: list[str] = []

    def spy(texts: list[str]) -> np.ndarray:
        seen.extend(texts)
        return first_letters(texts)

    search_figures(Reader(spy), SEARCH)
    assert not any("Noord" in text for text in seen)


def test_questions_and_passages_stand_behind_what_the_encoder_wants() -> None:
    seen: list[str] = []

    def spy(texts: list[str]) -> np.ndarray:
        seen.extend(texts)
        return first_letters(texts)

    search_figures(Reader(spy, Prefixes("vraag: ", "tekst: ")), SEARCH, names=False)
    asked = [*SEARCH.questions, *SEARCH.unanswerable]
    assert seen == [f"vraag: {text}" for text in asked] + [f"tekst: {t}" for t in SEARCH.passages]


def test_statement_questions_are_read_with_their_rows(tmp_path: Path) -> None:
    index, questions = tmp_path / "index.md", tmp_path / "questions.jsonl"
    index.write_text(
        "| A01 | position | Eerste zin. |\n"
        "| A02 | form text | Formulier. |\n"
        "| A03 | position | Tweede zin. |\n"
    )
    asked = [
        {"question": "een?", "language": "nl", "split": "dev", "gold": ["A03"]},
        {"question": "twee?", "language": "nl", "split": "dev", "gold": ["A02"]},
        {"question": "drie?", "language": "nl", "split": "test", "gold": ["A01"]},
    ]
    questions.write_text("\n".join(map(json.dumps, asked)))
    found = statements(questions, index, "dev", "nl")
    assert found == Search(["een?"], ["Eerste zin.", "Tweede zin."], [{1}], ["twee?"])
