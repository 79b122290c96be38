"""A tiny teacher, tiny parallel sentences and lessons: real, and trained on within a test."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from transformers import BertConfig, BertModel

from knowledge.training.glosses import FILES
from knowledge.training.material import Texts
from knowledge.training.recipe import Distillation, Teaching
from knowledge.training.student import Student
from knowledge.training.vocabulary import train_vocabulary

WORDS = [
    ("house", "huis"),
    ("child", "kind"),
    ("letter", "brief"),
    ("street", "straat"),
    ("door", "deur"),
    ("school", "school"),
]
SOURCES = ("tldr", "tatoeba")
VERBS = [("sees", "ziet"), ("seeks", "zoekt"), ("finds", "vindt"), ("paints", "schildert")]


@pytest.fixture(scope="session")
def parallel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rows = [
        f"She {verb[0]} the {word[0]} now.\tZij {verb[1]} nu de {word[1]}.\t{SOURCES[n % 2]}\tCC0"
        for n, (word, verb) in enumerate((word, verb) for word in WORDS for verb in VERBS)
    ]
    path = tmp_path_factory.mktemp("data") / "en_nl.tsv"
    path.write_text("\n".join(["en\tnl\tsource\tlicence", *rows]) + "\n", encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def texts(parallel: Path, tmp_path_factory: pytest.TempPathFactory) -> Texts:
    folder = tmp_path_factory.mktemp("wordnet")
    for name in FILES:
        glosses = [f'000 n 1 | a thing of kind {n} seen by {name}; "she sees it"' for n in range(4)]
        (folder / name).write_text("\n".join(["  a licence", *glosses]), encoding="latin-1")
    return Texts(parallel, folder)


@pytest.fixture(scope="session")
def teacher(tmp_path_factory: pytest.TempPathFactory, parallel: Path) -> Path:
    torch.manual_seed(1)
    english = [line.split("\t")[0] for line in parallel.read_text(encoding="utf-8").splitlines()]
    tokenizer = train_vocabulary(english, 120)
    size = {
        "hidden_size": 32,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "intermediate_size": 64,
    }
    folder = tmp_path_factory.mktemp("model") / "teacher"
    Student(BertModel(BertConfig(vocab_size=len(tokenizer), **size)), tokenizer).save(folder)
    return folder


@pytest.fixture(scope="session")
def small() -> Distillation:
    return replace(
        Distillation(),
        vocabulary=200,
        depth=2,
        batch=8,
        passes=12.0,
        rate=3e-3,
        warm_up=2,
        weights={},
        scenes=8,
        glosses=3,
    )


@pytest.fixture(scope="session")
def short() -> Teaching:
    return replace(Teaching(), batch=4, kept_batch=4, passes=10, rate=1e-3, warm_up=2)


@pytest.fixture(scope="session")
def lessons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rows = [
        {
            "passage": f"De {word} wordt in week {week} geschilderd.",
            "questions": [
                {"q": f"Wanneer komt de {word} aan de beurt ({way})?", "register": way}
                for way in "abcdef"
            ],
            "near_miss": [f"Wat kost de {word}?", f"Wie koopt de {word}?"],
            "topic": word,
        }
        for week, (_, word) in enumerate(WORDS)
    ]
    path = tmp_path_factory.mktemp("lessons") / "question_passage.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path
