import json
from pathlib import Path

from knowledge.evaluation.questions import read_questions

FULL = {
    "id": "1", "family": "wie", "split": "test", "register": "plain", "language": "nl",
    "previous": ["Wat?"], "question": "Wie?", "kind": "near", "quotes": [], "fact_topics": ["raad"],
}  # fmt: skip
BARE = {
    "id": "2", "family": "wat", "split": "dev", "register": "plain", "language": "en",
    "question": "What?", "quotes": ["Wij."],
}  # fmt: skip


def test_a_question_set_is_read_with_its_labels(tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    path.write_text(f"{json.dumps(FULL)}\n{json.dumps(BARE)}\n", encoding="utf-8")
    near, plain = read_questions([path])
    assert near.previous == ("Wat?",) and near.doors == {"raad"} and not near.answerable
    assert plain.kind == "statement" and plain.answerable and plain.family == "set:wat"
    assert read_questions([path], "dev") == (plain,)


def test_the_splits_of_the_projects_own_questions_share_no_family() -> None:
    names = ("statements", "answers", "conversations", "fresh")
    files = [Path(f"tests/questions/{name}.jsonl") for name in names]
    dev, test = (
        {question.family for question in read_questions(files, split)} for split in ("dev", "test")
    )
    assert dev and test and not dev & test
