import json
from pathlib import Path

from knowledge.evaluation.questions import questions_for, read_questions
from knowledge.index import Index
from knowledge.passage import Passage

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
    names = ("statements", "answers", "conversations", "fresh", "short", "untouched")
    paths = [Path(f"tests/questions/{name}.jsonl") for name in names]
    files = [path for path in paths if path.exists()]  # untouched: until somebody has looked
    dev, test = (
        {question.family for question in read_questions(files, split)} for split in ("dev", "test")
    )
    assert dev and not dev & test


def test_a_later_label_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    fields = {"id": "N1", "question": "x", "language": "nl", "register": "plain", "quotes": []}
    first, later = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    first.write_text(json.dumps(fields), encoding="utf-8")
    later.write_text(json.dumps({**fields, "quotes": ["y"], "source": "a"}), encoding="utf-8")
    (question,) = read_questions([first, later])
    assert question.answerable and question.family == "a:N1"


def test_a_sentence_that_the_index_does_not_hold_answers_nothing(
    index: Index, tmp_path: Path
) -> None:
    held = next(t.text for t in index.targets if isinstance(t, Passage))
    fields = {"id": "N1", "question": "x", "language": "nl", "register": "plain"}
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({**fields, "quotes": ["ingetrokken zin"]}), encoding="utf-8")
    (gone,) = questions_for(index, [path])
    assert not gone.answerable and gone.kind == "near"
    path.write_text(json.dumps({**fields, "quotes": ["weg", held]}), encoding="utf-8")
    (kept,) = questions_for(index, [path])
    assert kept.sentences == {held} and kept.kind == "statement"
