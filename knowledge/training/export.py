"""The folder that is shipped: half-precision weights, and the serving file beside them."""

import shutil
from copy import deepcopy
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from transformers import BertModel

from knowledge.onnx_encoder import FILE, OnnxEncoder
from knowledge.training.student import Student

WEIGHTS = "model.safetensors"
CARD = "README.md"


class SmallEmbedding(nn.Embedding):
    """Embeddings in eight-bit integers, each piece with a scale of its own."""

    def __init__(self, whole: Tensor) -> None:
        super().__init__(1, whole.shape[1])
        self.scale = whole.abs().amax(dim=1, keepdim=True).clamp(min=1e-9) / 127
        self.rows = (whole / self.scale).round().to(torch.int8)

    def forward(self, input: Tensor) -> Tensor:
        """Give one vector a piece."""
        rows = nn.functional.embedding(input, self.rows)
        return rows.float() * nn.functional.embedding(input, self.scale)


class Serving(nn.Module):
    """From pieces to normalised vectors, pooling included, so that the serving file is complete."""

    def __init__(self, body: BertModel) -> None:
        super().__init__()
        self.body = deepcopy(body)
        words = self.body.embeddings.word_embeddings.weight.detach()
        self.body.embeddings.word_embeddings = SmallEmbedding(words)

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """Give one vector a text."""
        states = self.body(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(states.dtype)
        return nn.functional.normalize((states * mask).sum(1) / mask.sum(1), dim=-1)


def export(student: Path, out: Path) -> float:
    """Write the folder, and give the mean cosine between the serving file and the plain weights."""
    # The model card in the folder is written by hand and stays.
    shutil.copytree(student, out, dirs_exist_ok=True, ignore=shutil.ignore_patterns(CARD))
    halve(out / WEIGHTS)
    model = Student.load(out, longest=256)
    write_serving_file(model, out / FILE)
    return faithfulness(model, out)


def halve(weights: Path) -> None:
    """Store the weights in half precision."""
    tensors = {name: tensor.half() for name, tensor in load_file(weights).items()}
    save_file(tensors, weights, metadata={"format": "pt"})


def write_serving_file(model: Student, target: Path) -> None:
    """Write the model as ONNX with its matrices in eight-bit integers."""
    whole = target.with_name("whole.onnx")
    example = model.tokenizer(
        ["een voorbeeld", "nog een, wat langer"], padding=True, return_tensors="pt"
    )
    axes = {0: "texts", 1: "pieces"}
    with torch.no_grad():
        torch.onnx.export(
            Serving(model.body).eval(),
            (example["input_ids"], example["attention_mask"]),
            str(whole),
            input_names=["input_ids", "attention_mask"],
            output_names=["vectors"],
            dynamic_axes={"input_ids": axes, "attention_mask": axes, "vectors": {0: "texts"}},
            opset_version=17,
            dynamo=False,
        )
    quantize_dynamic(whole, target, ["MatMul"], weight_type=QuantType.QUInt8, per_channel=True)
    whole.unlink()


def faithfulness(model: Student, folder: Path) -> float:
    """Give the mean cosine between both forms of the encoder."""
    texts = [
        "Wie controleert dit?",
        "Hoeveel meldingen komen er per jaar binnen?",
        "Where can I complain?",
    ]
    plain = model.eval().encode(texts)
    return float(np.mean((OnnxEncoder.load(folder).encode(texts) * plain).sum(1)))
