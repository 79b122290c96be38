"""Neighbours stand together in a batch, and every question is asked once."""

import random
from dataclasses import replace
from pathlib import Path

import numpy as np

from knowledge.training.lesson_batches import cards, nearest, neighbourhoods
from knowledge.training.question_passage import read_lessons
from knowledge.training.recipe import Teaching

PAIRS = replace(Teaching(), batch=2, typo_share=0.0)
THREES = replace(PAIRS, batch=3)
FAR_APART = np.array([[1.0, 0.0], [0.0, 1.0], [0.9, 0.1], [0.1, 0.9]])


def test_the_nearest_row_is_never_the_row_itself() -> None:
    assert nearest(FAR_APART, count=1).tolist() == [[2], [3], [0], [1]]


def test_neighbours_are_dealt_into_one_batch() -> None:
    dealt = neighbourhoods(nearest(FAR_APART, count=1), size=2, dice=random.Random(1))
    assert sorted(map(sorted, dealt)) == [[0, 2], [1, 3]]


def test_each_question_is_asked_once_in_a_pass(lessons: Path) -> None:
    read = read_lessons(lessons)
    near = nearest(np.eye(len(read)))
    asked = [card.question for deck in cards(read, near, PAIRS, "seed") for card in deck]
    assert sorted(asked) == sorted(question.q for lesson in read for question in lesson.questions)


def test_a_passage_stands_in_a_batch_once(lessons: Path) -> None:
    read = read_lessons(lessons)
    for deck in cards(read, nearest(np.eye(len(read))), THREES, "seed"):
        assert len({card.row for card in deck}) == len(deck)


def test_a_card_carries_as_many_near_misses_as_asked_and_in_time_all_of_them(lessons: Path) -> None:
    read = read_lessons(lessons)
    decks = list(cards(read, nearest(np.eye(len(read))), replace(PAIRS, near_misses=1), "seed"))
    carried = [card.near_miss for deck in decks for card in deck]
    assert {len(misses) for misses in carried} == {1}
    assert {miss for (miss,) in carried} == {miss for lesson in read for miss in lesson.near_miss}
