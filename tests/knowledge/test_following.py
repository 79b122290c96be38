from pathlib import Path

import pytest

from knowledge.following import Following
from knowledge.index_folder import BUILT, switch
from knowledge.manifest import IndexMismatchError


def folders(root: Path) -> tuple[Path, Path]:
    for name, built in (("old", 1000), ("new", 2000)):
        (root / name).mkdir()
        (root / name / BUILT).write_text(f"{built}\n")
    switch(root, root / "old")
    return root / "old", root / "new"


def test_a_switch_is_followed_and_who_holds_the_old_one_keeps_it(tmp_path: Path) -> None:
    old, new = folders(tmp_path)
    following = Following(tmp_path, lambda folder: folder.name)
    held = following.opened
    assert not following.look()
    switch(tmp_path, new)
    assert following.look()
    assert (held, following.opened) == (old.name, new.name)


def test_an_index_is_as_old_as_its_build_and_not_as_the_take_over(tmp_path: Path) -> None:
    _, new = folders(tmp_path)
    following = Following(tmp_path, lambda folder: folder.name)
    assert following.built == 1000
    switch(tmp_path, new)
    following.look()
    assert following.built == 2000


def test_what_cannot_be_opened_leaves_the_old_one_in_use_and_raises_an_alarm(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    _, new = folders(tmp_path)

    def opening(folder: Path) -> str:
        if folder.name == "new":
            raise IndexMismatchError("not ours")
        return folder.name

    following = Following(tmp_path, opening)
    switch(tmp_path, new)
    assert not following.look() and not following.look()
    assert following.opened == "old" and following.failed == new
    assert caplog.text.count("the new index is not taken over: IndexMismatchError") == 1


def test_after_a_bad_one_a_good_one_is_followed(tmp_path: Path) -> None:
    _, new = folders(tmp_path)
    (tmp_path / "bad").mkdir()

    def opening(folder: Path) -> str:
        if folder.name == "bad":
            raise OSError
        return folder.name

    following = Following(tmp_path, opening)
    for name in ("bad", "new"):
        switch(tmp_path, tmp_path / name)
        following.look()
    assert (following.opened, following.folder, following.failed) == ("new", new, None)


def test_without_an_index_the_start_says_how_to_build_one(tmp_path: Path) -> None:
    with pytest.raises(IndexMismatchError, match="make index"):
        Following(tmp_path, lambda folder: folder)
