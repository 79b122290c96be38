import numpy as np
import pytest

from knowledge.entry import Entry
from knowledge.evidence import EXAMPLE_LEAD, NAMES, Table, of_plain

ENTRIES = (
    Entry(0, "own", "eerste"),
    Entry(0, "ask", "vraag a"),
    Entry(0, "ask", "vraag b"),
    Entry(0, "claim", "bewering"),
    Entry(1, "own", "tweede"),
    Entry(2, "ask", "vraag zonder tekst"),
)
NEAR = np.array([0.1, 0.5, 0.7, 0.6, 0.4, 0.3], np.float32)
ALIKE = np.array([0.2, 0.9, 0.0, 0.0, 0.3, 0.8], np.float32)


def of(target: int) -> dict[str, float]:
    return dict(zip(NAMES, Table.of(ENTRIES, 3).rows(NEAR, ALIKE)[target].tolist(), strict=True))


def test_a_target_is_as_near_as_its_nearest_example_and_its_nearest_text() -> None:
    found = of(0)
    assert (found["asked"], found["again"], found["said"]) == pytest.approx((0.7, 0.5, 0.1))
    assert (found["worded"], found["shared"], found["denied"]) == pytest.approx((0.9, 0.2, 0.6))


def test_a_target_without_examples_is_judged_by_its_text() -> None:
    found = of(1)
    assert found["asked"] == found["again"] == found["said"] == pytest.approx(0.4)
    assert found["worded"] == 0.0


def test_a_target_without_a_text_is_judged_by_its_examples_less_their_lead() -> None:
    found = of(2)
    assert found["said"] == pytest.approx(0.3 - EXAMPLE_LEAD)
    assert found["again"] == found["said"] and found["shared"] == 0.0


def test_some_targets_alone_have_the_evidence_that_they_have_among_all() -> None:
    whole, some = Table.of(ENTRIES, 3), np.array([0, 2])
    rows, part = whole.part(some)
    assert rows.tolist() == [0, 1, 2, 3, 5]
    assert np.array_equal(part.rows(NEAR[rows], ALIKE[rows]), whole.rows(NEAR, ALIKE)[some])


def test_no_targets_have_no_evidence() -> None:
    rows, part = Table.of(ENTRIES, 3).part(np.array([], np.int64))
    assert not len(rows) and part.rows(NEAR[rows], ALIKE[rows]).shape == (0, len(NAMES))


def test_the_targets_of_entries_are_told_once_and_in_order() -> None:
    assert Table.of(ENTRIES, 3).owners(np.array([5, 1, 2, 4])).tolist() == [0, 1, 2]


def test_a_plain_target_has_the_evidence_that_a_table_gives_it() -> None:
    near, alike = np.array([0.4, 0.2], np.float32), np.array([0.3, 0.0], np.float32)
    entries = (Entry(0, "own", "een"), Entry(1, "own", "twee"))
    assert np.array_equal(of_plain(near, alike), Table.of(entries, 2).rows(near, alike))
    assert Table.of(ENTRIES, 3).first(np.array([0, 2])).tolist() == [0, 5]
