"""The student's vocabulary: the teacher's commonest pieces, and Dutch ones beside them."""

from collections.abc import Iterable

from tokenizers import BertWordPieceTokenizer
from transformers import BertTokenizer, PreTrainedTokenizerBase

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]


def train_vocabulary(texts: Iterable[str], size: int, kept: Iterable[str] = ()) -> BertTokenizer:
    """Train word pieces on the texts, to fill up what is kept of another vocabulary."""
    pieces = BertWordPieceTokenizer(lowercase=True, strip_accents=True)
    pieces.train_from_iterator(texts, size, special_tokens=SPECIAL, show_progress=False)
    ranked = sorted(pieces.get_vocab(), key=pieces.get_vocab().__getitem__)
    whole = list(dict.fromkeys([*SPECIAL, *kept, *ranked]))[:size]
    return BertTokenizer(
        vocab={piece: row for row, piece in enumerate(whole)},
        do_lower_case=True,
        model_max_length=256,
    )


def commonest(teacher: PreTrainedTokenizerBase, count: int) -> list[str]:
    """Give the first pieces of the teacher in plain letters; they are ordered by how common."""
    pieces = teacher.convert_ids_to_tokens(list(range(len(teacher))))
    return [piece for piece in pieces if piece.isascii() and not piece.startswith("[")][:count]
