from pathlib import Path

import numpy as np

from knowledge import nearest
from knowledge.approximate import Approximate
from knowledge.dense import Dense

VECTORS = np.eye(64, dtype=np.float32)


def test_search_is_exact_until_there_are_very_many_rows() -> None:
    assert isinstance(nearest.build(VECTORS), Dense)
    assert isinstance(nearest.build(VECTORS, large=64), Approximate)


def test_either_kind_is_loaded_as_it_was_saved(tmp_path: Path) -> None:
    for name, large in (("few", 1000), ("many", 64)):
        (tmp_path / name).mkdir()
        built = nearest.build(VECTORS, large)
        built.save(tmp_path / name)
        assert type(nearest.load(tmp_path / name)) is type(built)
