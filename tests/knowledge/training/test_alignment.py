"""Which English pieces a Dutch piece translates."""

from pathlib import Path

import numpy as np
import pytest
from transformers import AutoTokenizer

from knowledge.training.alignment import aligned, translations
from knowledge.training.pairs import read_pairs
from knowledge.training.student import Student, embeddings
from knowledge.training.vocabulary import train_vocabulary

# "hond" is 1 and "kat" is 2; "dog" is 11 and "cat" is 12; 0 and 10 stand in every text.
DUTCH = [[0, 1], [0, 2], [0, 1], [0, 1, 2]]
ENGLISH = [[10, 11], [10, 12], [10, 11], [10, 11, 12]]


def test_pieces_that_always_meet_translate_each_other() -> None:
    table = translations(DUTCH, ENGLISH, (3, 13)).toarray()
    assert table.argmax(axis=1).tolist() == [10, 11, 12]
    assert table.sum(axis=1) == pytest.approx(np.ones(3))
    assert table[1, 11] > 0.8


def test_a_piece_that_never_occurred_has_no_translation() -> None:
    assert translations(DUTCH, ENGLISH, (4, 13))[3].nnz == 0


def test_a_dutch_piece_starts_nearest_to_the_english_piece_it_translates(
    parallel: Path, teacher: Path
) -> None:
    pairs = read_pairs(parallel)
    before = AutoTokenizer.from_pretrained(teacher)
    after = train_vocabulary((pair.dutch for pair in pairs), 200)
    student, old = Student.from_teacher(teacher, after, depth=2), embeddings(teacher)
    student.lay(*aligned(after, before, pairs), old)
    new = student.body.embeddings.word_embeddings.weight.detach()
    brief = new[after.convert_tokens_to_ids("brief")]
    letter = old[before.convert_tokens_to_ids("letter")]
    assert brief @ letter / (brief.norm() * letter.norm()) > 0.7
