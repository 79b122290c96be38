"""Before questions and passages stand pieces of their own, and a student's folder says so."""

from pathlib import Path

import pytest
from sentence_transformers import SentenceTransformer
from tokenizers import Tokenizer
from transformers import AutoTokenizer

from knowledge.training.prefixes import PASSAGE, QUESTION, STARTS, Prefixes, add_pieces, known_to
from knowledge.training.student import Student

TEXT = "She sees the door [now]."


@pytest.fixture
def marked(teacher: Path) -> Student:
    tokenizer = AutoTokenizer.from_pretrained(teacher)
    add_pieces(tokenizer)
    return Student.from_teacher(teacher, tokenizer, depth=2).eval()


def test_a_vocabulary_without_the_pieces_has_no_prefixes(teacher: Path) -> None:
    assert known_to(AutoTokenizer.from_pretrained(teacher)) == Prefixes("", "")


def test_a_prefix_is_as_many_pieces_as_it_names_and_leaves_the_text_as_it_was(
    marked: Student,
) -> None:
    split, prefixes = marked.tokenizer.tokenize, marked.prefixes
    assert split(prefixes.question + TEXT) == [*QUESTION, *split(TEXT)]
    assert split(prefixes.passage + TEXT) == [*PASSAGE, *split(TEXT)]


def test_the_pieces_start_at_words_of_the_teacher(teacher: Path, marked: Student) -> None:
    before = AutoTokenizer.from_pretrained(teacher)
    old = Student.load(teacher).body.embeddings.word_embeddings.weight
    new = marked.body.embeddings.word_embeddings.weight
    for piece, word in STARTS.items():
        rows = before.convert_tokens_to_ids(before.tokenize(word))
        assert new[marked.tokenizer.get_vocab()[piece]].tolist() == pytest.approx(
            old[rows].mean(0).tolist()
        )


def test_the_saved_folder_says_what_stands_before_a_text(marked: Student, tmp_path: Path) -> None:
    marked.save(tmp_path / "student")
    assert Prefixes.read(tmp_path / "student") == marked.prefixes
    assert Student.load(tmp_path / "student").prefixes == marked.prefixes
    ordinary = SentenceTransformer(str(tmp_path / "student"), device="cpu")
    question, passage = marked.encode([prefix + TEXT for prefix in _both(marked.prefixes)])
    assert ordinary.encode_query(TEXT) == pytest.approx(question, abs=1e-5)
    assert ordinary.encode_document(TEXT) == pytest.approx(passage, abs=1e-5)
    assert ordinary.encode(TEXT) != pytest.approx(question, abs=1e-5)


def test_the_tokenizer_that_serves_splits_a_prefix_alike(marked: Student, tmp_path: Path) -> None:
    marked.save(tmp_path / "student")
    serving = Tokenizer.from_file(str(tmp_path / "student" / "tokenizer.json"))
    text = marked.prefixes.question + TEXT
    assert serving.encode(text).ids == marked.tokenizer(text)["input_ids"]


@pytest.mark.parametrize(
    ("prompts", "prefixes"),
    [
        ({}, Prefixes("", "")),
        ({"query": "query: ", "document": "passage: "}, Prefixes("query: ", "passage: ")),
        ({"query": "query: ", "passage": "passage: "}, Prefixes("query: ", "passage: ")),
    ],
)
def test_the_prompts_of_any_model_are_understood(
    prompts: dict[str, str], prefixes: Prefixes
) -> None:
    assert Prefixes.of(prompts) == prefixes


def _both(prefixes: Prefixes) -> tuple[str, str]:
    return prefixes.question, prefixes.passage
