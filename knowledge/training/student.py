"""The student: the teacher's layers under a vocabulary of its own."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from scipy.sparse import csr_matrix
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer.modules import Normalize, Pooling, Transformer
from torch import Tensor, nn
from transformers import AutoModel, AutoTokenizer, BertModel, PreTrainedTokenizerBase

from knowledge.training.prefixes import STARTS, known_to

LONGEST = 256
# Texts of like length go through the layers together: half of a batch of passages was padding.
TOGETHER = 24

Pieces = dict[str, Tensor]


@dataclass(frozen=True)
class Splitter:
    """Splits texts into pieces; apart from the student, so that another process may do it."""

    tokenizer: PreTrainedTokenizerBase
    longest: int

    def __call__(self, texts: list[str]) -> Pieces:
        """Give the numbers of the pieces and which of them count, each (texts, longest text)."""
        return dict(
            self.tokenizer(
                texts, padding=True, truncation=True, max_length=self.longest, return_tensors="pt"
            )
        )


class Student(nn.Module):
    """Turns texts into normalised vectors: the mean over the pieces of each text."""

    def __init__(
        self, body: BertModel, tokenizer: PreTrainedTokenizerBase, longest: int = 64
    ) -> None:
        super().__init__()
        self.body, self.tokenizer = body, tokenizer
        self.split = Splitter(tokenizer, longest)
        self.prefixes = known_to(tokenizer)

    def forward(self, pieces: Pieces) -> Tensor:
        """Give one vector a text."""
        lengths = pieces["attention_mask"].sum(1)
        order = lengths.argsort()
        found = [
            self._vectors({name: part[rows, : lengths[rows[-1]]] for name, part in pieces.items()})
            for rows in torch.split(order, TOGETHER)
        ]
        return torch.cat(found)[order.argsort()]

    def _vectors(self, pieces: Pieces) -> Tensor:
        batch = {name: part.to(self.body.device) for name, part in pieces.items()}
        states = self.body(**batch).last_hidden_state.float()
        mask = batch["attention_mask"].unsqueeze(-1)
        return nn.functional.normalize((states * mask).sum(1) / mask.sum(1), dim=-1)

    @torch.no_grad()
    def encode(self, texts: list[str], size: int = 64) -> np.ndarray:
        """Give one vector a text, for measuring and not for learning."""
        lots = [self(self.split(texts[at : at + size])) for at in range(0, len(texts), size)]
        return torch.cat(lots).cpu().numpy()

    def save(self, folder: Path) -> None:
        """Write an ordinary sentence-transformers folder."""
        parts = folder.with_name(folder.name + "-parts")
        # The lengths of training must not become those of serving.
        self.tokenizer.backend_tokenizer.no_truncation()
        self.tokenizer.backend_tokenizer.no_padding()
        self.body.save_pretrained(parts)
        self.tokenizer.save_pretrained(parts)
        words = Transformer(str(parts), max_seq_length=LONGEST)
        SentenceTransformer(
            modules=[words, Pooling(words.get_embedding_dimension()), Normalize()],
            prompts=self.prefixes.prompts(),
        ).save(str(folder))

    def lay(self, table: csr_matrix, rows: np.ndarray, old: Tensor) -> None:
        """Start the embeddings of some rows at the mean of the teacher's pieces they translate."""
        weight = self.body.embeddings.word_embeddings.weight.detach()
        means = torch.from_numpy((table[rows] @ old.numpy()).astype(np.float32))
        # A mean is shorter than what it is the mean of.
        length = weight[rows].norm(dim=1, keepdim=True) / means.norm(dim=1, keepdim=True)
        weight[rows] = means * length

    @classmethod
    def load(cls, folder: Path, longest: int = 64) -> "Student":
        """Read a student from a folder that `save` wrote."""
        return cls(_without_dropout(folder), AutoTokenizer.from_pretrained(folder), longest)

    @classmethod
    def from_teacher(
        cls, folder: Path, tokenizer: PreTrainedTokenizerBase, depth: int = 6
    ) -> "Student":
        """Take over the teacher's layers, and embeddings for each piece of the vocabulary."""
        body = _without_dropout(folder)
        body.encoder.layer = nn.ModuleList(_spread(list(body.encoder.layer), depth))
        body.config.num_hidden_layers = depth
        old = body.embeddings.word_embeddings.weight.detach()
        new = inherited(old, AutoTokenizer.from_pretrained(folder), tokenizer)
        body.embeddings.word_embeddings = nn.Embedding.from_pretrained(  # type: ignore[no-untyped-call]
            new, freeze=False, padding_idx=0
        )
        body.config.vocab_size = len(new)
        return cls(body, tokenizer)


def embeddings(folder: Path) -> Tensor:
    """Give the teacher's embeddings of its pieces."""
    weight: Tensor = _without_dropout(folder).embeddings.word_embeddings.weight.detach()
    return weight


def inherited(
    old: Tensor, before: PreTrainedTokenizerBase, after: PreTrainedTokenizerBase
) -> Tensor:
    """Copy the embeddings of shared pieces, and average those that a new piece splits into."""
    known = before.get_vocab()
    rows = [
        _rows(piece, known, before)
        for piece in after.convert_ids_to_tokens(list(range(len(after))))
    ]
    return torch.stack([old[row].mean(0) for row in rows])


def _rows(piece: str, known: dict[str, int], before: PreTrainedTokenizerBase) -> list[int]:
    if piece in known:
        return [known[piece]]
    split = before.tokenize(STARTS.get(piece, piece).removeprefix("##"))
    inner = [f"##{part.removeprefix('##')}" for part in split] if piece.startswith("##") else split
    return [known.get(part, known["[UNK]"]) for part in inner] or [known["[UNK]"]]


def _spread(layers: list[nn.Module], depth: int) -> list[nn.Module]:
    if not 0 < depth <= len(layers):
        raise ValueError(
            f"The teacher has {len(layers)} layers, so a depth of {depth} cannot be taken from it"
        )
    step = len(layers) / depth
    return [layers[int((number + 1) * step) - 1] for number in range(depth)]


def _without_dropout(folder: Path) -> BertModel:
    # Regression to fixed vectors does not overfit here. On a processor the backward pass of the
    # fused attention took half of a step; plain attention halves the step.
    plain = "sdpa" if torch.cuda.is_available() else "eager"
    dropout = {"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0}
    body: BertModel = AutoModel.from_pretrained(
        folder, dtype=torch.float32, attn_implementation=plain, **dropout
    )
    return body
