"""The student's vocabulary: the teacher's commonest pieces, and Dutch words beside them."""

from collections import Counter
from collections.abc import Iterable, Sequence

from tokenizers import BertWordPieceTokenizer
from transformers import BertTokenizer, PreTrainedTokenizerBase

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]

# Of the room for Dutch: pieces that end a word, for what no list of words has. Names in English
# are split by them too, so most of the room is for whole words.
ENDS = 0.25
SHORTEST = 3  # letters, of a new word and of a new end
# A word of both languages, or a name, stays split as the teacher splits it.
DUTCH = 5  # times as often on the Dutch side as on the English one


def train_vocabulary(texts: Iterable[str], size: int) -> BertTokenizer:
    """Train word pieces on the texts."""
    pieces = BertWordPieceTokenizer(lowercase=True, strip_accents=True)
    pieces.train_from_iterator(texts, size, special_tokens=SPECIAL, show_progress=False)
    return _tokenizer(sorted(pieces.get_vocab(), key=pieces.get_vocab().__getitem__))


def fill_up(
    kept: Sequence[str], dutch: Sequence[str], english: Iterable[str], size: int
) -> BertTokenizer:
    """Fill up what is kept of the teacher's pieces with Dutch words and ends of words."""
    first = list(dict.fromkeys([*SPECIAL, *kept]))
    room = size - len(first)
    ends = _ends(dutch, size, set(first))[: int(room * ENDS)]
    words = _words(dutch, english, set(first))[: room - len(ends)]
    return _tokenizer([*first, *ends, *words])


def commonest(teacher: PreTrainedTokenizerBase, count: int) -> list[str]:
    """Give the first pieces of the teacher in plain letters; they are ordered by how common."""
    pieces = teacher.convert_ids_to_tokens(list(range(len(teacher))))
    return [piece for piece in pieces if piece.isascii() and not piece.startswith("[")][:count]


def _ends(texts: Sequence[str], size: int, known: set[str]) -> list[str]:
    ranked = train_vocabulary(texts, size).get_vocab()
    return [
        piece
        for piece in sorted(ranked, key=ranked.__getitem__)
        if piece.startswith("##") and len(piece) > SHORTEST and _is_new(piece, known)
    ]


def _words(dutch: Sequence[str], english: Iterable[str], known: set[str]) -> list[str]:
    here, there = _counts(dutch), _counts(english)
    return [
        word
        for word, count in here.most_common()
        if word.isalpha()
        and len(word) >= SHORTEST
        and _is_new(word, known)
        and count > DUTCH * there[word]
    ]


def _is_new(piece: str, known: set[str]) -> bool:
    return piece.isascii() and piece not in known


def _counts(texts: Iterable[str]) -> Counter[str]:
    split = BertWordPieceTokenizer(lowercase=True, strip_accents=True)
    clean, cut = split.normalizer.normalize_str, split.pre_tokenizer.pre_tokenize_str
    return Counter(word for text in texts for word, _ in cut(clean(text)))


def _tokenizer(pieces: Sequence[str]) -> BertTokenizer:
    return BertTokenizer(
        vocab={piece: row for row, piece in enumerate(pieces)},
        do_lower_case=True,
        model_max_length=256,
    )
