"""What stands before a question and before a passage that are to find each other.

Behind a prefix a text is read for finding, without one for what it means, as in E5 (Wang et al.
2022): the two pull against each other where they are one reading. The pieces of a prefix occur in
no other text, so that they may learn fast (Lester et al. 2021).
"""

import json
from dataclasses import dataclass
from pathlib import Path

from tokenizers import AddedToken
from transformers import PreTrainedTokenizerBase

FILE = "config_sentence_transformers.json"
# Where each piece starts: at an English word of the teacher's.
QUESTION = {"[vraag]": "question", "[zoekt]": "seeks"}
PASSAGE = {"[tekst]": "text", "[zegt]": "says"}
STARTS = QUESTION | PASSAGE


@dataclass(frozen=True, slots=True)
class Prefixes:
    """What stands before a question, and before a passage."""

    question: str = ""
    passage: str = ""

    @classmethod
    def read(cls, folder: Path) -> "Prefixes":
        """Read what the model in a folder says that it wants."""
        return cls.of(json.loads((folder / FILE).read_text(encoding="utf-8")).get("prompts") or {})

    @classmethod
    def of(cls, prompts: dict[str, str]) -> "Prefixes":
        """Take them from the prompts of sentence-transformers."""
        passage = prompts.get("document") or prompts.get("passage")
        return cls(prompts.get("query") or "", passage or "")

    def prompts(self) -> dict[str, str]:
        """Give them as sentence-transformers names them."""
        return {"query": self.question, "document": self.passage}


NONE = Prefixes()


def known_to(tokenizer: PreTrainedTokenizerBase) -> Prefixes:
    """Give the prefixes that a student with this vocabulary was taught with."""
    if not STARTS.keys() <= tokenizer.get_vocab().keys():
        return NONE
    return Prefixes("".join(QUESTION) + " ", "".join(PASSAGE) + " ")


def add_pieces(tokenizer: PreTrainedTokenizerBase) -> None:
    """Add the pieces of both prefixes to a vocabulary."""
    tokenizer.add_tokens(
        [AddedToken(piece, normalized=False, special=True) for piece in STARTS], special_tokens=True
    )
