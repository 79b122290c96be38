import json
from pathlib import Path

from bot.nlu.danger import DangerPhrases
from bot.nlu.danger_nets import DangerNets
from bot.nlu.danger_question import ASKED, Question, judged_unseen, read, read_asked
from bot.nlu.danger_trainer import TrainingLine

PHRASES = DangerPhrases.read()
LINES = [
    *(TrainingLine(f"{who} slaat mij", "acute") for who in ("opa", "broer", "buurman", "oom")),
    *(TrainingLine(text, "suicide") for text in ("ik wil dood", "ik wil niet meer leven")),
    TrainingLine("papa is boos", "child"),
    *(TrainingLine(text, None) for text in ("hoe klaag ik", "wat kost het", "waar is dat", "hoi")),
    TrainingLine("de zwarte zwaan zwemt vanavond", "suicide"),
]


def test_only_the_lines_of_a_split_are_read(tmp_path: Path) -> None:
    row = {"kind": "danger", "category": "acute", "language": "nl", "text": "hij slaat me"}
    rows = [{**row, "split": "dev"}, {**row, "split": "test", "also": "child"}]
    file = tmp_path / "lines.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert [one.also for one in read(file)] == [None, "child"]
    assert [one.also for one in read(file, "test")] == ["child"]


def test_the_third_net_is_asked_when_rasa_heard_nothing() -> None:
    told = Question("de maan staat scheef", "danger", "nl", "acute")
    judged = told.judged(DangerNets(PHRASES), {told.text: "acute"})
    assert judged.alarms["two in Rasa"] is None and judged.alarm == "acute" and judged.is_right


def test_a_message_is_judged_by_a_model_that_never_saw_its_family() -> None:
    told = Question("de zwarte zwaan zwemt vanavond", "danger", "nl", "suicide")
    other = Question("wat kost zoiets", "ordinary", "nl")
    unseen, _ = judged_unseen([told, other], LINES, PHRASES, 2, {})
    others = [line for line in LINES if line.text != told.text]
    alone, _ = judged_unseen([told, other], others, PHRASES, 2, {})
    assert unseen.alarms == alone.alarms


def test_questions_for_retrieval_are_no_danger(tmp_path: Path) -> None:
    file = tmp_path / "asked.jsonl"
    file.write_text(json.dumps({"question": "wat kost het", "language": "nl"}), encoding="utf-8")
    assert read_asked(file) == [Question("wat kost het", ASKED, "nl")]
