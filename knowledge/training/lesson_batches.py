"""Batches for the second stage, in which passages that are alike stand together."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from knowledge.training.noise import with_typos
from knowledge.training.question_passage import Lesson
from knowledge.training.recipe import Teaching


@dataclass(frozen=True, slots=True)
class Card:
    """A question, the passage that answers it, and questions that this passage leaves open."""

    row: int
    question: str
    passage: str
    near_miss: tuple[str, ...]


def cards(
    lessons: list[Lesson], near: np.ndarray, recipe: Teaching, seed: str
) -> Iterator[list[Card]]:
    """Go through every question once, with each passage at most once a batch."""
    dice = random.Random(seed)
    orders = [dice.sample(lesson.questions, len(lesson.questions)) for lesson in lessons]
    for turn in range(max(map(len, orders))):
        for rows in neighbourhoods(near, recipe.batch, dice):
            yield [_card(row, lessons[row], orders[row][turn].q, dice, recipe) for row in rows]


def neighbourhoods(
    near: np.ndarray, size: int, dice: random.Random, group: int = 4
) -> list[list[int]]:
    """Deal all rows into batches of small groups of neighbours: hard wrong answers."""
    unused, dealt = dict.fromkeys(dice.sample(range(len(near)), len(near))), list[int]()
    while unused:
        seed = next(iter(unused))
        chosen = [seed, *(row for row in near[seed] if row in unused and row != seed)][:group]
        dealt += chosen
        for row in chosen:
            del unused[row]
    return [dealt[at : at + size] for at in range(0, len(dealt) - size + 1, size)] or [dealt]


def nearest(vectors: np.ndarray, count: int = 20) -> np.ndarray:
    """Give the rows nearest to each row, itself left out."""
    scores = vectors @ vectors.T
    np.fill_diagonal(scores, -np.inf)
    return np.argsort(-scores, axis=1)[:, :count]


def _card(row: int, lesson: Lesson, question: str, dice: random.Random, recipe: Teaching) -> Card:
    misses = tuple(dice.sample(lesson.near_miss, recipe.near_misses))
    return Card(row, with_typos(question, dice, recipe.typo_share), lesson.passage, misses)
