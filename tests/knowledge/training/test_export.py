"""The shipped folder is small, loads without a network, and both its forms agree."""

import socket
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file
from sentence_transformers import SentenceTransformer

from knowledge.onnx_encoder import OnnxEncoder
from knowledge.training.export import WEIGHTS, export

TEXTS = ["She sees the house now.", "She paints the door.", "school"]


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError("the network is closed")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(scope="module")
def shipped(teacher: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("shipped") / "encoder"
    export(teacher, out)
    return out


def test_weights_are_stored_in_half_and_loaded_whole(shipped: Path) -> None:
    assert {tensor.dtype for tensor in load_file(shipped / WEIGHTS).values()} == {torch.float16}
    assert next(SentenceTransformer(str(shipped), device="cpu").parameters()).dtype == torch.float32


def test_both_forms_give_nearly_the_same_vectors(shipped: Path) -> None:
    plain = SentenceTransformer(str(shipped), device="cpu").encode(TEXTS)
    assert (OnnxEncoder.load(shipped).encode(TEXTS) * plain).sum(1).min() > 0.98


def test_it_loads_with_the_network_closed(shipped: Path, no_network: None) -> None:
    assert SentenceTransformer(str(shipped), device="cpu").encode("school").shape == (32,)
    assert OnnxEncoder.load(shipped).encode(["school"]).shape == (1, 32)


def test_the_order_of_texts_does_not_matter_to_the_serving_file(shipped: Path) -> None:
    encoder = OnnxEncoder.load(shipped)
    assert np.allclose(encoder.encode(TEXTS)[::-1], encoder.encode(TEXTS[::-1]), atol=0.05)
