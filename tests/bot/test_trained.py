from pathlib import Path

import pytest

from bot.settings import SettingError
from bot.trained import sha256, trained_model


def model(folder: Path, content: bytes = b"weights") -> Path:
    path = folder / "bot.tar.gz"
    path.write_bytes(content)
    path.with_name("bot.tar.gz.sha256").write_text(f"{sha256(path)}  bot.tar.gz\n")
    return path


def test_the_model_that_training_wrote_is_loaded(tmp_path: Path) -> None:
    path = model(tmp_path)
    assert trained_model(tmp_path) == path


def test_another_model_in_its_place_is_not(tmp_path: Path) -> None:
    model(tmp_path).write_bytes(b"somebody else's")
    with pytest.raises(SettingError, match="not the model that was trained here"):
        trained_model(tmp_path)


def test_a_newer_model_beside_it_is_not_taken(tmp_path: Path) -> None:
    path = model(tmp_path)
    (tmp_path / "newer.tar.gz").write_bytes(b"somebody else's")
    assert trained_model(tmp_path) == path


def test_a_model_of_unknown_origin_is_not(tmp_path: Path) -> None:
    model(tmp_path).with_name("bot.tar.gz.sha256").unlink()
    with pytest.raises(SettingError, match="nobody knows who trained"):
        trained_model(tmp_path)


def test_no_model_says_how_to_train_one(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="make train"):
        trained_model(tmp_path)
