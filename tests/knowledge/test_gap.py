from pathlib import Path

import pytest

from knowledge.curated import CuratedError
from knowledge.gap import read_gaps
from knowledge.statement_file import read_statements


def test_what_a_gap_calls_nearest_is_a_sentence_of_a_statement() -> None:
    texts = [statement.text for statement in read_statements()]
    for gap in read_gaps():
        assert gap.nearest is None or any(gap.nearest in text for text in texts), gap.topic


def test_a_gap_about_the_statements_can_be_named_in_a_sentence() -> None:
    for gap in read_gaps():
        if gap.kind == "not_said":
            assert gap.about and not gap.about.endswith(".") and not gap.about[0].isupper()


def test_an_unknown_kind_is_refused_with_the_ones_there_are(tmp_path: Path) -> None:
    path = tmp_path / "gaps.yml"
    path.write_text("gaps: [{topic: x, door: none, kind: unsaid, asks: [hoe dan]}]")
    with pytest.raises(CuratedError, match="'kind' is 'unsaid', but must be one of not_said"):
        read_gaps(path)


def test_a_project_may_be_without_gaps(tmp_path: Path) -> None:
    assert read_gaps(tmp_path / "gaps.yml") == ()
