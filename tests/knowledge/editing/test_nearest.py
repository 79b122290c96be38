from knowledge.editing.nearest import nearest
from knowledge.index import Index
from tests.knowledge.conftest import RANKING

POOL = ["Hoeveel meldingen krijgt Veilig Thuis jaarlijks?", "Wat kost een fiets?"]


def test_a_question_stands_with_the_sentence_that_it_is_nearest_to(index: Index) -> None:
    found = nearest(index, RANKING, "reactie-interview", POOL, floor=-2.0)
    passages = {t.id: t.text for t in index.targets if hasattr(t, "role")}
    near = [passages[key] for key, some in found.by_passage.items() if some and some[0].wins]
    assert any("85.000 meldingen" in text for text in near)
    assert found.won == {POOL[0]}


def test_what_lies_far_from_everything_is_near_nothing(index: Index) -> None:
    found = nearest(index, RANKING, "reactie-interview", POOL[1:], floor=-2.0)
    assert not any(found.by_passage.values()) and not found.won
