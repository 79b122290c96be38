"""The encoder that is shipped: small, whole, offline, and at home in both languages."""

import socket
from pathlib import Path

import numpy as np
import pytest
from safetensors import safe_open
from sentence_transformers import SentenceTransformer

from knowledge.onnx_encoder import FILE, OnnxEncoder, Vectors

FOLDER = Path("knowledge/encoder")
PASSAGES = [
    "Ons werk wordt ieder jaar getoetst door een onafhankelijke inspectie.",
    "De wachttijd voor een eerste gesprek is opgelopen tot elf weken.",
    "Wij vragen u om toestemming voordat wij gegevens met de school delen.",
]
QUESTIONS = {
    "wie controleert jullie eigenlijk": 0,
    "Who checks what you do?": 0,
    "hoelang duurt het voor ik aan de beurt ben": 1,
    "How long do I have to wait?": 1,
    "mogen jullie zomaar met de juf over mij praten": 2,
    "Do you tell my teacher about me without asking?": 2,
}

pytestmark = pytest.mark.model


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError("the network is closed")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def plain(texts: list[str]) -> Vectors:
    vectors: Vectors = SentenceTransformer(str(FOLDER), device="cpu").encode(texts)
    return vectors


def test_questions_in_both_languages_land_on_their_passage_in_either_form() -> None:
    for encode in (plain, OnnxEncoder.load(FOLDER).encode):
        found = (encode(list(QUESTIONS)) @ encode(PASSAGES).T).argmax(1)
        assert found.tolist() == list(QUESTIONS.values())


def test_the_serving_file_agrees_with_the_weights() -> None:
    texts = [*PASSAGES, *QUESTIONS]
    assert (OnnxEncoder.load(FOLDER).encode(texts) * plain(texts)).sum(1).min() > 0.97


def test_a_text_has_the_same_vector_alone_and_in_a_batch() -> None:
    encoder = OnnxEncoder.load(FOLDER)
    together = encoder.encode(PASSAGES)
    alone = np.concatenate([encoder.encode([passage]) for passage in PASSAGES])
    assert np.array_equal(together, alone)


def test_it_is_small() -> None:
    assert (FOLDER / "model.safetensors").stat().st_size <= 45_000_000
    assert (FOLDER / FILE).stat().st_size <= 25_000_000


def test_the_weights_are_stored_in_half_precision() -> None:
    with safe_open(FOLDER / "model.safetensors", framework="np") as weights:
        assert {weights.get_slice(name).get_dtype() for name in weights.keys()} == {"F16"}  # noqa: SIM118
