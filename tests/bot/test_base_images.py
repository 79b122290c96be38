import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.base_images import CURE, Image, images
from bot.settings import COMPOSE, DEFAULTS, Settings

ROOT = Path(__file__).parents[2]
DIGEST = "sha256:" + "0a" * 32
NAMES = {"VT_PYTHON_310", "VT_PYTHON_311", "VT_DEBIAN"}


def partition(found: Iterator[Image]) -> tuple[list[Image], list[Image]]:
    """Base images, and those that are built here."""
    every = list(found)
    return [one for one in every if one.where in NAMES], [x for x in every if x.where not in NAMES]


@pytest.fixture
def deployed(tmp_path: Path) -> Iterator[Path]:
    """The files that an operator fills in."""
    shutil.copy(ROOT / "docker-compose.yml", tmp_path)
    shutil.copytree(ROOT / "deploy/kubernetes", tmp_path / "deploy/kubernetes")
    yield tmp_path


def test_as_shipped_every_base_is_pinned_and_what_is_built_here_is_told_with_the_cure(
    deployed: Path,
) -> None:
    bases, own = partition(images(deployed, {}))
    assert {one.where for one in bases} == NAMES and all(one.pinned for one in bases)
    assert len(own) >= 4 and all("deploy/kubernetes" in one.where for one in own)
    assert not any(one.pinned for one in own) and all(CURE in str(one) for one in own)


def test_what_is_filled_in_beside_the_secret_goes_before_what_is_shipped(deployed: Path) -> None:
    lines = [f"{name}=some@{DIGEST}" for name in NAMES]
    (deployed / ".env").write_text("\n".join(["VT_SECRET=x", *lines]), encoding="utf-8")
    bases, _ = partition(images(deployed, {}))
    assert {one.name for one in bases} == {f"some@{DIGEST}"} and all(one.pinned for one in bases)


def test_the_environment_goes_before_the_file(deployed: Path) -> None:
    (deployed / ".env").write_text(f"VT_DEBIAN=debian@{DIGEST}", encoding="utf-8")
    found = {one.where: one for one in images(deployed, {"VT_DEBIAN": "debian:13"})}
    assert not found["VT_DEBIAN"].pinned


def test_a_manifest_with_a_digest_is_pinned(deployed: Path) -> None:
    for path in (deployed / "deploy/kubernetes").rglob("*.yml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"(image: [\w/-]+):1", rf"\1@{DIGEST}", text), encoding="utf-8")
    assert all(one.pinned for one in images(deployed, {}) if "deploy" in one.where)


@pytest.mark.parametrize("name", ["python:3.10", f"python@{DIGEST[:-1]}", "python@sha256:"])
def test_half_a_digest_is_none(deployed: Path, name: str) -> None:
    found = {one.where: one for one in images(deployed, {"VT_PYTHON_310": name})}
    assert not found["VT_PYTHON_310"].pinned


def test_the_page_tells_how_to_fill_in_each_of_them() -> None:
    page = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
    for name in NAMES:
        assert f'echo "{name}=' in page
    assert "make images" in page


def test_in_an_image_there_is_nothing_to_tell(tmp_path: Path) -> None:
    assert list(images(tmp_path, {})) == []


def test_what_only_compose_reads_is_not_taken_for_a_wrong_setting() -> None:
    text = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    assert set(COMPOSE) == set(re.findall(r"\$\{(VT_\w+)", text)) - DEFAULTS.keys()
    Settings.read(dict.fromkeys(COMPOSE, "x"))
