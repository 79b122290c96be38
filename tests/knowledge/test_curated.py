from pathlib import Path

import pytest

from knowledge.curated import CuratedError, read_records

KNOWN = frozenset({"name", "list"})


def written(folder: Path, text: str) -> Path:
    path = folder / "things.yml"
    path.write_text(text, encoding="utf-8")
    return path


def test_entries_are_read_in_order(tmp_path: Path) -> None:
    path = written(tmp_path, "things:\n- {name: een, list: [a, b]}\n- {name: twee}\n")
    first, second = read_records(path, "things", KNOWN)
    assert first.text("name") == "een" and first.texts("list") == ("a", "b")
    assert second.texts("list") == () and second.optional("list") is None


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("things: [{name: x, nmae: y}]", "entry 1: unknown field 'nmae'"),
        ("thingies: []", "expected a list of entries under 'things:'"),
        ("things: [tekst]", "expected a list of entries"),
        ("things: [", "not valid YAML"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_with_its_cure(
    tmp_path: Path, text: str, problem: str
) -> None:
    with pytest.raises(CuratedError, match=r"things\.yml") as refused:
        list(read_records(written(tmp_path, text), "things", KNOWN))
    assert problem in str(refused.value)


@pytest.mark.parametrize("text", ["{name: ''}", "{name: [x]}", "{list: [x]}"])
def test_a_field_that_must_hold_text_is_named_with_its_entry(tmp_path: Path, text: str) -> None:
    (record,) = read_records(written(tmp_path, f"things: [{text}]"), "things", KNOWN)
    with pytest.raises(CuratedError, match="entry 1: 'name' must hold text"):
        record.text("name")
