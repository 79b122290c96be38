import shutil
from pathlib import Path

from bot.statements import COPY, CURRENT, PublishedStatements
from knowledge.statement_file import FOLDER

NAME = "reactie-igj-2024"


def index(root: Path, name: str, without: str = "") -> None:
    """An index folder with a copy of the statements, made the current one."""
    shutil.copytree(FOLDER, root / name / COPY)
    if without:
        (root / name / COPY / f"{without}.md").unlink()
    (root / CURRENT).unlink(missing_ok=True)
    (root / CURRENT).symlink_to(name)


def test_without_an_index_the_statements_are_those_of_the_repository(tmp_path: Path) -> None:
    assert PublishedStatements(tmp_path).get(NAME) is not None


def test_a_statement_goes_with_the_index_that_held_it(tmp_path: Path) -> None:
    index(tmp_path, "old")
    statements = PublishedStatements(tmp_path)
    assert statements.get(NAME) is not None
    index(tmp_path, "new", without=NAME)
    assert statements.get(NAME) is None
    assert statements.get("reactie-interview") is not None


def test_a_withdrawn_statement_has_no_page(tmp_path: Path) -> None:
    index(tmp_path, "old")
    path = tmp_path / "old" / COPY / f"{NAME}.md"
    text = path.read_text(encoding="utf-8")
    start = text.index("status:")
    end = text.index("\nreviewed_by", start)
    gone = 'status:\n  kind: withdrawn\n  by: null\n  on: "2026-11-01"\n  reason: "fout"'
    path.write_text(text[:start] + gone + text[end:], encoding="utf-8")
    assert PublishedStatements(tmp_path).get(NAME) is None
