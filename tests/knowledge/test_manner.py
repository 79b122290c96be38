from knowledge.entry import Entry
from knowledge.index import Index
from knowledge.manner import Manner
from tests.knowledge.conftest import RANKING


def test_the_words_of_claims_are_learned_from_claims() -> None:
    claims = [Entry(0, "claim", f"ze doen toch nooit {thing}") for thing in "abcd"]
    asks = [Entry(0, "ask", f"wat doen ze aan {thing}") for thing in "abcd"]
    manner = Manner.of([*claims, *asks])
    assert manner.claiming("ze komen toch nooit") > 0 > manner.claiming("wat is er aan de hand")
    assert manner.claiming("zebra") == manner.claiming("") == 0.0


def test_questions_about_what_nobody_claims_teach_nothing() -> None:
    claims = [Entry(0, "claim", "dat klopt niet")] * 4
    elsewhere = [Entry(1, "ask", "dat klopt niet")] * 4
    assert Manner.of([*claims, *elsewhere]).claiming("dat klopt niet") > 0


def test_without_claims_there_is_no_manner() -> None:
    assert Manner.of([Entry(0, "ask", "wat doen ze")] * 5).claiming("wat doen ze") == 0.0


def test_editors_claims_sound_more_like_claims_than_their_questions(index: Index) -> None:
    notes = [note for note in index.corpus.explanations if note.corrects]
    claims = [index.search(note.corrects[0], RANKING).tone.manner for note in notes]
    asks = [index.search(note.asks[0], RANKING).tone.manner for note in notes]
    assert sum(claims) / len(claims) > sum(asks) / len(asks) + 1
