"""Premise: whether a question takes for granted what a passage puts otherwise."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.hit import Hits
from knowledge.voice import names_another
from knowledge.words import fold

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
# Openings and turns with which people put a claim to somebody instead of asking.
LEADING = re.compile(
    r"\b(klopt (het|dat)|is het (waar|zo) dat|het is toch|toch\b|dus\b|"
    r"geef (maar )?toe|jullie zeggen|is it true|isn'?t it|so\b|right$)"
)
SWEEPING = re.compile(
    r"\b(alle|allemaal|altijd|nooit|niemand|geen enkele?|niets|elke?|ieder(e|een)?|alleen( maar)?|"
    r"alles|zomaar|gewoon|bewezen|bewijst?|all|always|never|nobody|only|every\w*|nothing|"
    r"prove[sn]?)\b"
)


NEGATIVE = re.compile(
    r"\b(niet|geen|nooit|niemand|niets|niks|nergens|zonder|weiger\w*|"
    r"no|not|never|nobody|nothing|none|without|\w+n't|dont|isnt|cant|doesnt)\b"
)
# How a question begins; what does not begin so is told and not asked.
ASKING = re.compile(
    r"^((en|maar|dus|and|but|so) )?(wie|wat|waar\w*|wanneer|welke?|hoe\w*|is|zijn|was|"
    r"waren|heeft|hebben|"
    r"had|kan|kun|kunnen|mag|mogen|moet|moeten|wordt|worden|word|doet|doen|krijg\w*|gaat|gaan|"
    r"komt|komen|staat|staan|werkt|werken|klopt|vindt|vinden|what|who|where|when|which|how|why|"
    r"does|do|did|are|can|could|will|would|has|have|should)\b"
)


# Who asks why something is so, takes it to be so.
WHY = re.compile(
    r"^((en|maar|dus|and|but|so) )?(waa?rom|hoezo|waardoor|hoe komt|hoe kan (het|dat)|"
    r"hoe verklaart|why|how come)\b"
)
# The share of editors' questions for a passage that ask why, from which on it does tell why: those
# that give causes have 0.28 and more, all others 0.10 and less.
TELLS_WHY = 0.2

# A verb before who does it: "praten jullie ook met ouders".
VERB_FIRST = re.compile(
    r"^(?!(dus|dat|als|omdat|want|en|maar|of|ook|alsof|zodat|toch|because|that|if|so|and|but)\b)"
    r"\w+ (ze|zij|jullie|je|jij|er|ik|we|wij|they|you)\b"
)


def premise_figures(hits: Hits, passage: str, asks: Sequence[str]) -> dict[str, float]:
    """What tells a claim from a question about the best passage; the weights are fitted.

    `asks` are the editors' questions for that passage.
    """
    words = fold(hits.question).strip()
    evidence = hits.passages[0].evidence
    told = not (ASKING.search(words) or VERB_FIRST.search(words))
    return {
        "denied": evidence.denied,
        "claim_lead": evidence.denied - evidence.asked,
        "claiming": hits.tone.claiming,
        "leading": float(bool(LEADING.search(words.rstrip(" ?!.")))),
        "sweeping": float(bool(SWEEPING.search(words))),
        "denying": float(bool(NEGATIVE.search(words) and not NEGATIVE.search(fold(passage)))),
        "told": float(told),
        "marked": float(words.endswith("?")),
        "plain": float(told and not words.endswith("?")),
        "manner": hits.tone.manner,
        "presuming": float(asks_why(hits.question) and not _tells_why(asks)),
        "another": float(names_another(words)),
        "other_number": float(_names_another_number(words, passage)),
    }


def asks_why(question: str) -> bool:
    """Whether a question asks for a reason."""
    return bool(WHY.search(fold(question).strip()))


def _tells_why(asks: Sequence[str]) -> bool:
    return bool(asks) and sum(map(asks_why, asks)) >= TELLS_WHY * len(asks)


def _names_another_number(question: str, passage: str) -> bool:
    """Whether the question brings a number that the passage, which has numbers, does not have."""
    brought, held = set(_numbers(question)), set(_numbers(passage))
    return bool(brought and held and not brought & held)


def _numbers(text: str) -> list[str]:
    return [re.sub(r"[.,]", "", number) for number in NUMBER.findall(text)]
