import json
from dataclasses import replace
from pathlib import Path
from typing import Literal

import numpy as np
import pytest

from knowledge.dense import Dense, Encoder, EncoderMissingError, fingerprint, locate
from knowledge.settings import Settings


def unit(*values: float) -> np.ndarray:
    vector = np.array(values, np.float32)
    return vector / np.linalg.norm(vector)


VECTORS = np.stack([unit(1, 0), unit(0, 1), unit(1, 1)])


def test_the_nearest_vector_comes_first_with_its_cosine() -> None:
    rows, scores = Dense.build(VECTORS).search(unit(1, 0.1), 2)
    assert rows.tolist() == [0, 2]
    assert scores[0] == pytest.approx(0.995, abs=0.001)


def test_asking_for_more_rows_than_there_are_gives_all() -> None:
    rows, _ = Dense.build(VECTORS).search(unit(0, 1), 99)
    assert sorted(rows.tolist()) == [0, 1, 2]


def test_what_is_saved_searches_the_same_after_loading(tmp_path: Path) -> None:
    Dense.build(VECTORS).save(tmp_path)
    assert Dense.load(tmp_path).search(unit(0, 1), 3)[0].tolist() == [1, 2, 0]
    assert Dense.load(tmp_path).similarities(unit(0, 1))[1] == pytest.approx(1.0)


def test_an_encoder_that_is_not_there_is_named_with_its_cure() -> None:
    with pytest.raises(EncoderMissingError, match=r"knowledge/gone.*git checkout"):
        locate("knowledge/gone")


def test_a_folder_without_a_model_is_refused() -> None:
    with pytest.raises(EncoderMissingError, match="missing or incomplete"):
        locate("knowledge/facts")


def test_a_name_on_a_hub_stays_a_name() -> None:
    assert locate("intfloat/multilingual-e5-small") == "intfloat/multilingual-e5-small"
    assert fingerprint("intfloat/multilingual-e5-small") == "hub:intfloat/multilingual-e5-small"


def test_one_changed_byte_changes_the_fingerprint(tmp_path: Path) -> None:
    (tmp_path / "weights").write_bytes(b"abc")
    before = fingerprint(tmp_path)
    (tmp_path / "weights").write_bytes(b"abd")
    assert fingerprint(tmp_path) != before


SHIPPED = Settings.read().encoder


@pytest.mark.model
@pytest.mark.parametrize("serving", ["int8", "plain"])
def test_the_encoder_gives_vectors_of_length_one_without_a_network(
    closed_network: None, serving: Literal["int8", "plain"]
) -> None:
    encoder = Encoder.load(replace(SHIPPED, serving=serving))
    vectors = encoder.questions(["Hoeveel meldingen zijn er?", "Who?", ""])
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1.0, abs=1e-5)


@pytest.mark.model
def test_a_prefix_is_part_of_what_is_encoded() -> None:
    plain = Encoder.load(SHIPPED)
    prefixed = Encoder.load(replace(SHIPPED, question_prefix="query: ", passage_prefix="passage: "))
    assert prefixed.questions(["klacht"]) == pytest.approx(plain.questions(["query: klacht"]))
    assert prefixed.passages(["klacht"]) == pytest.approx(plain.questions(["passage: klacht"]))


@pytest.mark.model
def test_a_model_on_a_hub_that_cannot_be_reached_is_one_clear_error(closed_network: None) -> None:
    with pytest.raises(EncoderMissingError, match="cannot be fetched"):
        Encoder.load(replace(SHIPPED, model="intfloat/multilingual-e5-small"))


def test_the_settings_name_the_prefixes_that_the_shipped_encoder_was_taught_with() -> None:
    told = (Path(SHIPPED.model) / "config_sentence_transformers.json").read_text(encoding="utf-8")
    prompts = json.loads(told)["prompts"]
    assert prompts["query"] == SHIPPED.question_prefix
    assert prompts["document"] == SHIPPED.passage_prefix
