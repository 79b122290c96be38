"""The first stage: Dutch and English texts are laid where the teacher lays the English."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset
from transformers import AutoTokenizer

from knowledge.training.alignment import aligned
from knowledge.training.batches import batches, read_rows
from knowledge.training.checkpoint import load_checkpoint, save_checkpoint
from knowledge.training.feed import feed
from knowledge.training.glosses import ALONE
from knowledge.training.losses import distillation
from knowledge.training.material import Texts, english_only, material, translated
from knowledge.training.noise import with_typos
from knowledge.training.optimising import move, optimiser, rate_at
from knowledge.training.pairs import Pair, draw
from knowledge.training.precision import mixed
from knowledge.training.prefixes import add_pieces
from knowledge.training.progress import Progress
from knowledge.training.recipe import Distillation
from knowledge.training.student import Pieces, Splitter, Student, embeddings
from knowledge.training.teacher import teacher_folder, teacher_vectors
from knowledge.training.vocabulary import commonest, fill_up

SAVE_EVERY = 250


@dataclass(frozen=True)
class Lot:
    """One batch: texts in either language, as pieces, and the teacher's vectors of them."""

    pieces: Pieces
    targets: Tensor


@dataclass(frozen=True)
class Lots(Dataset[Lot]):
    """The lots by the number of their step: each pair in Dutch, a share of them in English too."""

    pairs: list[Pair]
    vectors: np.ndarray
    plan: list[list[int]]
    recipe: Distillation
    split: Splitter

    def __len__(self) -> int:
        return len(self.plan)

    def __getitem__(self, step: int) -> Lot:
        rows, dice = self.plan[step], random.Random(f"{self.recipe.seed}-{step}")
        english = dice.sample(rows, int(len(rows) * self.recipe.english_share))
        english = [row for row in english if self.pairs[row].source not in ALONE]  # once is enough
        texts = [with_typos(self.pairs[row].dutch, dice, self.recipe.typo_share) for row in rows]
        texts += [self.pairs[row].english for row in english]
        targets = self.vectors[rows + english].astype(np.float32)
        return Lot(self.split(texts), torch.from_numpy(targets))


def distil(
    texts: Texts,
    out: Path,
    recipe: Distillation,
    teacher: Path | None = None,
    words: Sequence[str] = (),
) -> Path:
    """Train the student, or go on where a run stopped, and save it in `out/student`.

    `words` are texts of the field whose words the vocabulary must know, though no pair has them.
    """
    out.mkdir(parents=True, exist_ok=True)
    pairs = material(texts, recipe)
    student = _start(pairs, out, recipe, teacher or teacher_folder(), words)
    read = lots(pairs, plan(pairs, recipe), recipe, student.split, out, teacher)
    train(student, read, recipe, out)
    student.save(out / "student")
    return out / "student"


def lots(
    pairs: list[Pair],
    steps: list[list[int]],
    recipe: Distillation,
    split: Splitter,
    out: Path,
    teacher: Path | None = None,
) -> Lots:
    """Give the lots of these steps; the teacher reads no pair that none of them reads."""
    rows, steps = read_rows(steps)
    read = [pairs[row] for row in rows]
    vectors = teacher_vectors([pair.english for pair in read], out / "teacher.npy", teacher)
    return Lots(read, vectors, steps, recipe, split)


def train(student: Student, lots: Lots, recipe: Distillation, out: Path) -> None:
    """Run the steps that are left."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    student.to(device).train()
    optimizer = optimiser(student, recipe.rate, recipe.faster)
    begun = load_checkpoint(out, student, optimizer)
    progress = Progress(out / "log.jsonl", len(lots), first=begun)
    for step, lot in enumerate(feed(lots, begun, len(lots)), begun):
        with mixed(device):
            vector = student(lot.pieces)
        loss = distillation(vector, lot.targets.to(device))
        move(student, optimizer, loss, rate_at(step, len(lots), recipe.rate, recipe.warm_up))
        progress.step(step + 1, loss=loss.item())
        if (step + 1) % SAVE_EVERY == 0:
            save_checkpoint(out, step + 1, student, optimizer)
    save_checkpoint(out, len(lots), student, optimizer)


def plan(pairs: list[Pair], recipe: Distillation) -> list[list[int]]:
    """Give the rows of each step."""
    rows = draw(pairs, recipe.weights, recipe.passes, recipe.seed)
    return batches(rows, [len(pair.dutch) for pair in pairs], recipe.batch, seed=recipe.seed)


def _start(
    pairs: list[Pair], out: Path, recipe: Distillation, teacher: Path, words: Sequence[str]
) -> Student:
    """Give the student at step nought, kept so that a run goes on with the same vocabulary."""
    start = out / "start"
    if not (start / "modules.json").exists():
        _fresh(pairs, recipe, teacher, words).save(start)
    return Student.load(start, recipe.longest)


def _fresh(pairs: list[Pair], recipe: Distillation, teacher: Path, words: Sequence[str]) -> Student:
    torch.manual_seed(recipe.seed)
    before = AutoTokenizer.from_pretrained(teacher)
    own, more = translated(pairs), english_only(pairs)
    dutch = [own[row].dutch for row in draw(own, recipe.weights, 1.0, recipe.seed)]
    english = [*(pair.english for pair in own), *more]
    kept = commonest(before, recipe.english_pieces)
    after = fill_up(kept, [*dutch, *words], english, recipe.vocabulary)
    add_pieces(after)
    student = Student.from_teacher(teacher, after, recipe.depth)
    student.lay(*aligned(after, before, own, more), embeddings(teacher))
    return student
