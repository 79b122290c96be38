"""Pairs are read, joined and drawn."""

import gzip
from pathlib import Path

from knowledge.training.pairs import JOINED, Pair, draw, join_neighbours, read_pairs, thin


def test_a_gzipped_file_reads_like_a_plain_one(parallel: Path, tmp_path: Path) -> None:
    packed = tmp_path / "en_nl.tsv.gz"
    packed.write_bytes(gzip.compress(parallel.read_bytes()))
    assert read_pairs(packed) == read_pairs(parallel)
    assert read_pairs(packed)[0] == Pair("She sees the house now.", "Zij ziet nu de huis.", "tldr")


def test_quotation_marks_are_text(tmp_path: Path) -> None:
    path = tmp_path / "en_nl.tsv"
    path.write_text('en\tnl\tsource\n"Yes\t"Ja\ttatoeba\n', encoding="utf-8")
    assert read_pairs(path)[0].dutch == '"Ja'


def test_neighbours_of_one_source_are_joined() -> None:
    pairs = [Pair("a", "x", "one"), Pair("b", "y", "one"), Pair("c", "z", "two")]
    assert join_neighbours(pairs, size=2, every=1) == [Pair("a b", "x y", JOINED)]


def test_a_row_is_drawn_as_often_as_its_source_weighs() -> None:
    pairs = [Pair("a", "x", "heavy"), Pair("b", "y", "left out")]
    assert draw(pairs, {"heavy": 3.0, "left out": 0.0}, passes=2.0, seed=1) == [0] * 6


def test_the_same_seed_draws_the_same_rows() -> None:
    pairs = [Pair(str(n), str(n), "one") for n in range(50)]
    assert draw(pairs, {"one": 0.5}, 1.0, seed=7) == draw(pairs, {"one": 0.5}, 1.0, seed=7)
    assert draw(pairs, {"one": 0.5}, 1.0, seed=7) != draw(pairs, {"one": 0.5}, 1.0, seed=8)


def test_long_texts_are_left_out_and_some_sources_thinned() -> None:
    pairs = [Pair(str(n), "x", "business") for n in range(6)] + [Pair("a" * 99, "x", "everyday")]
    kept = thin(pairs, characters=50, every={"business": 3})
    assert [pair.english for pair in kept] == ["2", "5"]
