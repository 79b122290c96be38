import json
from pathlib import Path

import pytest

from bot.nlu.danger import DangerPhrases
from bot.nlu.danger_nets import DangerNets
from bot.nlu.danger_report import Rate, as_markdown, as_text, confusion, misses, read, table

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


def test_an_interval_of_wilson() -> None:
    low, high = Rate(9, 10).interval()
    assert (round(low, 3), round(high, 3)) == (0.596, 0.982)
    assert Rate(0, 0).interval() == (0.0, 1.0)


def test_it_counts_recall_and_false_alarms_and_lists_what_went_wrong(file: Path) -> None:
    questions = read([file], DangerNets(DangerPhrases.read()))
    rows = {row[0]: row[1:] for row in table(questions)}
    assert rows["danger nl"][0].startswith("0.500 (1/2")
    assert rows["look_alike"][2].startswith("1.000 (1/1")
    assert rows["ordinary"][2].startswith("0.000 (0/1")
    assert [line.split("\t")[0] for line in misses(questions)] == ["miss", "false alarm"]


def test_the_table_is_text_or_markdown(file: Path) -> None:
    rows = table(read([file], DangerNets(DangerPhrases.read())))
    assert as_markdown(rows).splitlines()[1].startswith("| --- |")
    assert as_text(rows).splitlines()[0].startswith("group")


def test_a_second_category_that_would_do_is_right(file: Path) -> None:
    rows = [{**ROWS[0], "category": "child", "also": "acute"}]
    file.write_text(json.dumps(rows[0]), encoding="utf-8")
    questions = read([file], DangerNets(DangerPhrases.read()))
    assert questions[0].is_right
    assert table(questions)[0][-1].startswith("1.000 (1/1")


def test_the_picture_shows_what_was_taken_for_what(file: Path) -> None:
    picture = confusion(read([file], DangerNets(DangerPhrases.read())))
    assert picture.startswith("<svg") and picture.count("<rect") == 121
