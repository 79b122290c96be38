from knowledge.answerer import Answerer
from knowledge.evaluation.speed import WARM, clock, speed


def test_every_way_is_timed_for_every_question_after_the_first_ones() -> None:
    asked: list[str] = []
    took = clock({"one": asked.append, "two": asked.append}, ["x"] * (WARM + 3))
    assert {name: len(times) for name, times in took.items()} == {"one": 3, "two": 3}
    assert len(asked) == 2 * (WARM + 3)


def test_the_table_names_the_entries_and_what_a_decision_costs(answerer: Answerer) -> None:
    page = speed(answerer, ["Wie houdt toezicht?"] * (WARM + 1))
    assert f"{len(answerer.index.entries)} entries." in page and "question to decision" in page
