import json
from pathlib import Path

import pytest

from bot.nlu.danger import DangerPhrases
from bot.nlu.danger_nets import DangerNets
from bot.nlu.danger_question import Question, read
from bot.nlu.danger_report import (
    as_markdown,
    as_text,
    confusion,
    main,
    misses,
    read_meant,
    table,
)

ROWS = [
    {"kind": "danger", "category": "acute", "language": "nl", "text": "hij slaat me"},
    {"kind": "danger", "category": "acute", "language": "nl", "text": "het is weer zover"},
    {"kind": "look_alike", "category": None, "language": "nl", "text": "hij slaat me"},
    {"kind": "ordinary", "category": None, "language": "nl", "text": "hoe klaag ik"},
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "questions.jsonl"
    path.write_text("\n".join(map(json.dumps, ROWS)), encoding="utf-8")
    return path


def judged(file: Path) -> list[Question]:
    nets = DangerNets(DangerPhrases.read())
    return [question.judged(nets, {}) for question in read(file)]


def test_it_counts_recall_and_false_alarms_and_lists_what_went_wrong(file: Path) -> None:
    questions = judged(file)
    rows = {row[0]: row[1:] for row in table(questions)}
    assert rows["danger nl"][0].startswith("0.500 (1/2")
    assert rows["look_alike"][3].startswith("1.000 (1/1")
    assert rows["ordinary"][3].startswith("0.000 (0/1")
    assert [line.split("\t")[0] for line in misses(questions)] == ["miss", "false alarm"]


def test_the_table_is_text_or_markdown(file: Path) -> None:
    rows = table(judged(file))
    assert as_markdown(rows).splitlines()[1].startswith("| --- |")
    assert as_text(rows).splitlines()[0].startswith("group")


def test_a_second_category_that_would_do_is_right(file: Path) -> None:
    rows = [{**ROWS[0], "category": "child", "also": "acute"}]
    file.write_text(json.dumps(rows[0]), encoding="utf-8")
    questions = judged(file)
    assert questions[0].is_right
    assert table(questions)[0][-1].startswith("1.000 (1/1")


def test_the_picture_shows_what_was_taken_for_what(file: Path) -> None:
    picture = confusion(judged(file))
    assert picture.startswith("<svg") and picture.count("<rect") == 121


def test_what_the_third_net_hears_comes_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "meant.jsonl"
    heard = [{"text": "hij komt", "category": "acute"}, {"text": "hoi", "category": None}]
    file.write_text("\n".join(map(json.dumps, heard)), encoding="utf-8")
    assert read_meant(file) == {"hij komt": "acute"}
    assert read_meant(None) == {}


def test_a_split_without_messages_says_so(file: Path) -> None:
    with pytest.raises(SystemExit, match="no messages of split 'test' to score"):
        main([str(file), "--split", "test"])
