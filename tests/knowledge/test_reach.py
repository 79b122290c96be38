"""An index in cells against a flat one, on a corpus of its own with many invented passages."""

from dataclasses import replace

import numpy as np
import pytest

from knowledge.approximate import Approximate
from knowledge.corpus import Corpus, read_corpus
from knowledge.follow_up import FollowUp
from knowledge.index import Index
from knowledge.passage import Passage
from knowledge.reach import All, Nearest
from knowledge.settings import SearchSettings, Settings
from knowledge.sought import Sought
from knowledge.statement import Span, Statement
from tests.knowledge.conftest import FOLLOWING, RANKING, StemEncoder

SETTINGS = Settings.read()
WORDS = (
    "kind melding advies gezin arts school buurt zorg hulp gesprek dossier regio wacht raad".split()
)
QUESTIONS = (
    "Hoeveel meldingen krijgt Veilig Thuis jaarlijks binnen?",
    "Waar kan ik een klacht indienen over Veilig Thuis?",
    "Wie houdt toezicht?",
    "Is het advies van de school in een dossier?",
)


def invented(old: Statement, number: int) -> Statement:
    chance = np.random.default_rng(number)
    sentences = [
        " ".join(["Over", *chance.choice(WORDS, 4), f"zaak{number}x{at}."]) for at in range(200)
    ]
    text = " ".join(sentences)
    return replace(
        old, id=f"verzonnen-{number}", text=text, spans=(Span("position", 0, len(text)),), leans=()
    )


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    real = read_corpus()
    more = (invented(real.statements[0], number) for number in range(5))
    return replace(real, statements=(*real.statements, *more))


@pytest.fixture(scope="module")
def flat(corpus: Corpus) -> Index:
    return Index.build(corpus, StemEncoder())


@pytest.fixture(scope="module")
def cells(corpus: Corpus) -> Index:
    small = replace(SETTINGS, search=SearchSettings(flat_up_to=100))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Settings, "read", classmethod(lambda cls: small))
        return Index.build(corpus, StemEncoder())


def test_above_the_setting_passages_lie_in_cells_and_what_editors_wrote_does_not(
    flat: Index, cells: Index
) -> None:
    assert isinstance(flat._reach, All) and isinstance(cells._reach, Nearest)
    assert isinstance(cells.contents.dense, Approximate)
    plain = {n for n in range(cells.passages) if len(cells.contents.layout.rows(n)) == 1}
    assert {cells.entries[row].target for row in cells.contents.dense.rows} == plain


@pytest.mark.parametrize("question", QUESTIONS)
def test_what_is_found_in_cells_is_found_with_the_same_evidence(
    flat: Index, cells: Index, question: str
) -> None:
    exact, near = flat.search(question, RANKING), cells.search(question, RANKING)
    assert near.passages[0].target == exact.passages[0].target
    known = {hit.target.id: hit.evidence for hit in exact.passages}
    both = [hit for hit in near.passages if hit.target.id in known]
    assert len(both) >= 8
    for hit in both:
        # Not "again": stems give many equal cosines, of which rounding makes different ones.
        for name in ("asked", "said", "worded", "shared", "denied"):
            told = getattr(known[hit.target.id], name)
            assert getattr(hit.evidence, name) == pytest.approx(told, abs=2e-3)


@pytest.mark.parametrize("question", QUESTIONS)
def test_one_question_is_weighed_by_its_search_as_one_of_several_is_by_its_targets(
    cells: Index, question: str
) -> None:
    sought = Sought.of(cells.bare(question), cells.encoder)
    targets, rows = cells._reach.weigh(sought)
    assert targets.tolist() == cells._reach.near([sought.vector]).tolist()
    assert rows == pytest.approx(cells._reach.evidence(targets, sought), abs=1e-6)


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_fact_and_gap_is_weighed_as_in_a_flat_index(
    flat: Index, cells: Index, question: str
) -> None:
    exact, near = flat.search(question, RANKING), cells.search(question, RANKING)
    for one, other in ((near.facts, exact.facts), (near.gaps, exact.gaps)):
        assert [hit.target for hit in one] == [hit.target for hit in other]
        assert [h.score for h in one] == pytest.approx([h.score for h in other], abs=1e-4)


def test_a_follow_up_reaches_the_sentences_after_the_one_that_was_shown(
    flat: Index, cells: Index
) -> None:
    said = next(t for t in cells.targets if isinstance(t, Passage) and "6 procent" in t.text)
    asked = FollowUp("en wat betekent dat?", said.text)
    exact, near = (one.search_after(asked, RANKING, FOLLOWING) for one in (flat, cells))
    assert near.passages[0].target == exact.passages[0].target
    place = cells._places.number(said.id)
    assert {*cells.targets[place : place + 3]} <= {hit.target for hit in near.passages}


def test_out_of_reach_there_is_no_evidence(flat: Index, cells: Index) -> None:
    whole, near = flat.evidence("wie houdt toezicht"), cells.evidence("wie houdt toezicht")
    assert near.shape == whole.shape
    unseen = near[:, 0] == -1.0
    assert unseen.any() and whole[unseen, 0].max() <= near[~unseen, 0].max()
    rows, figures = cells.evidence_after(FollowUp("en dan?", "wie houdt toezicht"), RANKING)
    assert rows.shape == near.shape and figures.shape == (len(near), 6)


def test_what_an_index_in_cells_says_of_two_passages_is_what_a_flat_one_says(
    flat: Index, cells: Index
) -> None:
    ids = [t.id for t in flat.targets if isinstance(t, Passage)][:5]
    for one in ids:
        assert cells.alike(ids[0], one) == pytest.approx(flat.alike(ids[0], one), abs=2e-3)
