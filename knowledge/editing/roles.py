"""Roles: which part of a document is probably what; an editor confirms it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from knowledge.editing.document import Block
from knowledge.sentence import split
from knowledge.statement import Role, normalise

FEWEST_WORDS = 3  # by which a part is found again in the text
LETTER = re.compile(
    r"^(geachte|beste|dag)\b|\b(zie (het )?onderstaand|(hieronder|onderstaand|bijgaand|bijgevoegd)"
    r" (vindt|volgt|treft|geven|sturen)|dank voor (uw|je)|(uw|je) (vragen|mail|brief|interview))\b",
    re.IGNORECASE,
)
LEADS_ON = re.compile(r"\b(onderstaand|hieronder|bijgaand|bijgevoegd)\b", re.IGNORECASE)
# What a document says about itself, not about its subject.
PROVENANCE = re.compile(
    r"\b((de )?bovenstaande (tekst|reactie)|deze (tekst|reactie|verklaring) is (geen|de|een)|"
    r"voor rekening en risico|noot(en)? voor de redactie|niet voor publicatie|perscontact|"
    r"voor meer informatie|persvoorlichting|dit (pers)?bericht is)\b"
    r"|^(met vriendelijke groet|hoogachtend|namens het)",
    re.IGNORECASE,
)
FORM = re.compile(
    r"\b(maximaal (\w+ )?\d+ (woorden|tekens)|(niet|wel) toegestaan|onleesbaar gemaakt|"
    r"(vul|kruis) (hier|dit|aan)|in te vullen|dit formulier|reactieformulier)\b",
    re.IGNORECASE,
)

Part = tuple[Role, str]


def propose_roles(blocks: Sequence[Block]) -> tuple[Part, ...]:
    """The parts of a document, each with its probable role and its first words."""
    parts = list(_parts(blocks))
    text = normalise(" ".join(words for _, words in parts))
    found: list[Part] = []
    at = 0
    before = -1  # where the part before begins: a part is looked for behind it
    for role, group in groupby(parts, key=lambda part: part[0]):
        sentences = [words for _, words in group]
        found.append((role, _first_words(text, at, before)))
        before, at = at, at + sum(len(words) + 1 for words in sentences)
    return tuple(found)


def _parts(blocks: Sequence[Block]) -> Iterator[Part]:
    letter = _letter_end(blocks)
    tail: Role | None = None
    for number, block in enumerate(blocks):
        for sentence in _sentences(block):
            tail = _tail(tail, sentence)
            if tail:
                yield tail, sentence
            elif block.is_heading:
                yield "heading", sentence
            else:
                yield ("cover_letter" if number < letter else "position"), sentence


def _tail(before: Role | None, sentence: str) -> Role | None:
    """The end of a document: once it speaks of itself, it does not return to its subject."""
    if before == "form" or FORM.search(sentence):
        return "form"
    return "provenance" if before or PROVENANCE.search(sentence) else None


def _letter_end(blocks: Sequence[Block]) -> int:
    """The number of the block at which a message ends that leads to the statement itself."""
    signs = [n for n, block in enumerate(blocks) if LETTER.search(normalise(block.text))]
    leads = [n for n in signs if LEADS_ON.search(blocks[n].text)]
    if not leads:
        return 0
    last = leads[-1]
    return last + 1 if last + 1 < len(blocks) else 0


def _sentences(block: Block) -> Iterator[str]:
    text = normalise(block.text)
    for start, end in split(text, 0, len(text)) if text else ():
        yield text[start:end]


def _first_words(text: str, at: int, before: int) -> str:
    """The fewest words at `at` that are not found between the part before and `at`."""
    words = text[at:].split(" ")
    for count in range(min(FEWEST_WORDS, len(words)), len(words) + 1):
        first = " ".join(words[:count])
        if text.find(first, before + 1) == at:
            return first
    return text[at:]
