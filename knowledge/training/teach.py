"""The second stage: questions come to lie near the passages that answer them."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import chain, count, islice
from math import ceil
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from knowledge.training.checkpoint import load_checkpoint, save_checkpoint
from knowledge.training.distil import Lot, Lots, lots, plan
from knowledge.training.feed import feed
from knowledge.training.lesson_batches import Card, cards, nearest
from knowledge.training.losses import distillation, retrieval
from knowledge.training.material import Texts, material
from knowledge.training.optimising import move, optimiser, rate_at
from knowledge.training.precision import mixed
from knowledge.training.prefixes import Prefixes
from knowledge.training.progress import Progress
from knowledge.training.question_passage import TRAIN, Lesson, read_lessons
from knowledge.training.recipe import Distillation, Teaching
from knowledge.training.student import Pieces, Splitter, Student

SAVE_EVERY = 50
ALIKE = 0.85


@dataclass(frozen=True)
class Sources:
    """Where the second stage reads from."""

    student: Path
    lessons: Path
    texts: Texts
    first: Distillation = field(default_factory=Distillation)  # how its texts are drawn
    teacher: Path | None = None


@dataclass(frozen=True)
class Turn:
    """One batch: questions and near misses, their passages, and a lot of the first stage."""

    asked: Pieces
    passages: Pieces
    alike: Tensor
    kept: Lot


@dataclass(frozen=True)
class Turns(Dataset[Turn]):
    """The turns by the number of their step."""

    decks: list[list[Card]]
    vectors: np.ndarray
    kept: Lots
    split: Splitter
    prefixes: Prefixes

    def __len__(self) -> int:
        return len(self.decks)

    def __getitem__(self, step: int) -> Turn:
        deck = self.decks[step]
        questions = [card.question for card in deck]
        misses = [miss for card in deck for miss in card.near_miss]
        rows = torch.from_numpy(self.vectors[[card.row for card in deck]])
        return Turn(
            self.split([self.prefixes.question + text for text in questions + misses]),
            self.split([self.prefixes.passage + card.passage for card in deck]),
            rows @ rows.T > ALIKE,
            self.kept[step],
        )


def teach(sources: Sources, out: Path, recipe: Teaching) -> Path:
    """Teach the student to retrieve, or go on where a run stopped, and save it in `out/student`."""
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(recipe.seed)
    student = Student.load(sources.student, recipe.longest)
    student.to("cuda" if torch.cuda.is_available() else "cpu")
    train(student, turns(student, sources, recipe, out), out, recipe)
    student.save(out / "student")
    return out / "student"


def turns(student: Student, sources: Sources, recipe: Teaching, out: Path) -> Turns:
    """Put together what is taught, with passages that were alike before the lessons together."""
    lessons = read_lessons(sources.lessons, TRAIN)
    vectors = student.eval().encode([lesson.passage for lesson in lessons])
    decks = list(chain.from_iterable(_rounds(lessons, vectors, recipe)))
    first = kept(sources, recipe, len(decks), student.split, out)
    return Turns(decks, vectors, first, student.split, student.prefixes)


def kept(sources: Sources, recipe: Teaching, steps: int, split: Splitter, out: Path) -> Lots:
    """Give a lot of the first stage for each step, so that it is not forgotten."""
    first = replace(sources.first, batch=recipe.kept_batch, seed=recipe.seed)
    pairs = material(sources.texts, sources.first)
    rounds = (plan(pairs, replace(first, passes=1.0, seed=first.seed + n)) for n in count())
    read = list(islice(chain.from_iterable(rounds), steps))
    return lots(pairs, read, first, split, out, sources.teacher)


def train(student: Student, taught: Turns, out: Path, recipe: Teaching) -> None:
    """Run the steps that are left."""
    optimizer = optimiser(student.train(), recipe.rate, recipe.faster)
    begun, total = load_checkpoint(out, student, optimizer), len(taught)
    progress = Progress(out / "log.jsonl", total, every=20, first=begun)
    for step, turn in enumerate(feed(taught, begun, total), begun):
        search, memory = losses(student, turn, recipe)
        rate = rate_at(step, total, recipe.rate, recipe.warm_up)
        move(student, optimizer, search + recipe.keep * memory, rate)
        progress.step(step + 1, retrieval=search.item(), distillation=memory.item())
        if (step + 1) % SAVE_EVERY == 0 or step + 1 == total:
            save_checkpoint(out, step + 1, student, optimizer)


def losses(student: Student, turn: Turn, recipe: Teaching) -> tuple[Tensor, Tensor]:
    """Give what one step costs: finding the passages, and keeping to the teacher."""
    device = student.body.device
    with mixed(device.type):
        asked, passages = student(turn.asked), student(turn.passages)
        remembered = student(turn.kept.pieces)
    questions = asked[: len(passages)]
    misses = asked[len(passages) :].view(len(passages), -1, asked.shape[1])
    search = retrieval(questions, passages, misses, turn.alike.to(device), recipe.near_miss)
    return search, distillation(remembered, turn.kept.targets.to(device))


def _rounds(
    lessons: list[Lesson], vectors: np.ndarray, recipe: Teaching
) -> Iterator[list[list[Card]]]:
    near = nearest(vectors)
    for number in range(ceil(recipe.passes)):
        decks = list(cards(lessons, near, recipe, f"{recipe.seed}-{number}"))
        yield decks[: round(len(decks) * (recipe.passes - number))]
