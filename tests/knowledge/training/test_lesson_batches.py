"""Neighbours stand together in a batch, and every question is asked once."""

import random
from pathlib import Path

import numpy as np

from knowledge.training.lesson_batches import cards, nearest, neighbourhoods
from knowledge.training.question_passage import read_lessons

FAR_APART = np.array([[1.0, 0.0], [0.0, 1.0], [0.9, 0.1], [0.1, 0.9]])


def test_the_nearest_row_is_never_the_row_itself() -> None:
    assert nearest(FAR_APART, count=1).tolist() == [[2], [3], [0], [1]]


def test_neighbours_are_dealt_into_one_batch() -> None:
    dealt = neighbourhoods(nearest(FAR_APART, count=1), size=2, dice=random.Random(1))
    assert sorted(map(sorted, dealt)) == [[0, 2], [1, 3]]


def test_each_question_is_asked_once_in_a_pass(lessons: Path) -> None:
    read = read_lessons(lessons)
    near = nearest(np.eye(len(read)))
    asked = [
        card.question for deck in cards(read, near, 2, "seed", typo_share=0.0) for card in deck
    ]
    assert sorted(asked) == sorted(question.q for lesson in read for question in lesson.questions)


def test_a_passage_stands_in_a_batch_once(lessons: Path) -> None:
    read = read_lessons(lessons)
    for deck in cards(read, nearest(np.eye(len(read))), 3, "seed", typo_share=0.0):
        assert len({card.row for card in deck}) == len(deck)
