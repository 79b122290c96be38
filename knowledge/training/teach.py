"""The second stage: questions come to lie near the passages that answer them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from knowledge.training.checkpoint import load_checkpoint, save_checkpoint
from knowledge.training.distil import Lot, lots, material, plan
from knowledge.training.lesson_batches import Card, cards, nearest
from knowledge.training.losses import distillation, retrieval
from knowledge.training.optimising import move, optimiser, rate_at
from knowledge.training.progress import Progress
from knowledge.training.question_passage import TRAIN, Lesson, read_lessons
from knowledge.training.recipe import Distillation, Teaching
from knowledge.training.student import Student

SAVE_EVERY = 100
ALIKE = 0.85


@dataclass(frozen=True)
class Sources:
    """Where the second stage reads from."""

    student: Path
    lessons: Path
    parallel: Path
    vectors: Path


def teach(sources: Sources, out: Path, recipe: Teaching) -> Path:
    """Teach the student to retrieve, or go on where a run stopped, and save it in `out/student`."""
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(recipe.seed)
    student = Student.load(sources.student, recipe.longest)
    lessons = read_lessons(sources.lessons, TRAIN)
    train(student, lessons, kept(sources, recipe), out, recipe)
    student.save(out / "student")
    return out / "student"


def kept(sources: Sources, recipe: Teaching) -> Iterator[Lot]:
    """Give batches of the first stage without end, so that it is not forgotten."""
    first = Distillation(batch=recipe.kept_batch, seed=recipe.seed)
    pairs = material(sources.parallel, first)
    vectors = np.load(sources.vectors, mmap_mode="r")
    while True:
        yield from lots(pairs, vectors, plan(pairs, first), first, 0)
        first = replace(first, seed=first.seed + 1)


def train(
    student: Student, lessons: list[Lesson], parallel: Iterator[Lot], out: Path, recipe: Teaching
) -> None:
    """Run the steps that are left."""
    student.to("cuda" if torch.cuda.is_available() else "cpu")
    vectors = passage_vectors(student, lessons)
    decks = [
        deck for turn in range(recipe.passes) for deck in _decks(lessons, vectors, recipe, turn)
    ]
    optimizer = optimiser(student.train(), recipe.rate, recipe.faster)
    begun, total = load_checkpoint(out, student, optimizer), len(decks)
    progress = Progress(out / "log.jsonl", total, every=20, first=begun)
    # The lots that a stopped run has used are skipped, so that it goes on as if it had not stopped.
    for step, lot in zip(range(begun, total), islice(parallel, begun, None), strict=False):
        search, memory = losses(student, decks[step], lot, vectors, recipe)
        rate = rate_at(step, total, recipe.rate, recipe.warm_up)
        move(student, optimizer, search + recipe.keep * memory, rate)
        progress.step(step + 1, retrieval=search.item(), distillation=memory.item())
        if (step + 1) % SAVE_EVERY == 0 or step + 1 == total:
            save_checkpoint(out, step + 1, student, optimizer)


def losses(
    student: Student, deck: list[Card], lot: Lot, vectors: np.ndarray, recipe: Teaching
) -> tuple[Tensor, Tensor]:
    """Give what one step costs: finding the passages, and keeping to the teacher."""
    device = student.body.device
    with torch.autocast(device.type, dtype=torch.bfloat16):
        search = _search_loss(student, deck, vectors, recipe)
        return search, distillation(student(lot.texts), lot.targets.to(device))


@torch.no_grad()
def passage_vectors(student: Student, lessons: list[Lesson]) -> np.ndarray:
    """Give the vectors of all passages before the lessons begin."""
    texts = [lesson.passage for lesson in lessons]
    return (
        torch.cat([student(texts[at : at + 64]) for at in range(0, len(texts), 64)]).cpu().numpy()
    )


def _decks(
    lessons: list[Lesson], vectors: np.ndarray, recipe: Teaching, number: int
) -> list[list[Card]]:
    seed = f"{recipe.seed}-{number}"
    return list(cards(lessons, nearest(vectors), recipe.batch, seed, recipe.typo_share))


def _search_loss(
    student: Student, deck: list[Card], vectors: np.ndarray, recipe: Teaching
) -> Tensor:
    asked = student(
        [card.question for card in deck] + [miss for card in deck for miss in card.near_miss]
    )
    passages = student([card.passage for card in deck])
    questions, misses = asked[: len(deck)], asked[len(deck) :].view(len(deck), -1, asked.shape[1])
    rows = torch.from_numpy(vectors[[card.row for card in deck]]).to(asked.device)
    return retrieval(questions, passages, misses, rows @ rows.T > ALIKE, recipe.near_miss)
