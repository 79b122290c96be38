from collections.abc import Callable
from pathlib import Path

from knowledge.editing.rewriting import rewrite, rewrite_status
from knowledge.statement import Status
from knowledge.statement_file import read_statement

ID = "reactie-igj-2024"


def test_one_field_changes_and_every_other_line_stays(folder: Path) -> None:
    path = folder / f"{ID}.md"
    before = path.read_text(encoding="utf-8").splitlines()
    rewrite(path, {"caveat": "Let op: dit is oud.", "reviewed_by": "Een Ander"})
    after = path.read_text(encoding="utf-8").splitlines()
    changed = [line for line in after if line not in before]
    assert changed == ['caveat: "Let op: dit is oud."', "reviewed_by: Een Ander"]
    assert len(after) == len(before)


def test_a_status_with_any_reason_is_read_back_as_it_was_given(folder: Path) -> None:
    path = folder / f"{ID}.md"
    status = Status("withdrawn", None, "2026-11-27", "fout: 'te, veel' {haken}\\ \"x\" # en meer")
    rewrite_status(path, status)
    assert read_statement(path).status == status


def test_a_status_on_several_lines_is_replaced_whole(edit: Callable[[str, str], Path]) -> None:
    path = edit(
        "status: {kind: current, by: null, on: null, reason: null}",
        "status:\n  kind: current\n  by: null\n  on: null\n  reason: null",
    )
    rewrite_status(path, Status("superseded", "reactie-interview", "2026", "nieuwer"))
    assert read_statement(path).status.by == "reactie-interview"
