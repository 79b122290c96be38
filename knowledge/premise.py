"""Premise: whether a question takes for granted what a passage puts otherwise."""

from __future__ import annotations

import re

from knowledge.evidence import Evidence
from knowledge.sparse import fold

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
# Openings and turns with which people put a claim to somebody instead of asking.
LEADING = re.compile(
    r"\b(klopt (het|dat)|is het (waar|zo) dat|het is toch|toch\b|dus\b|"
    r"waarom (is|zijn|was|worden|wordt)|"
    r"geef (maar )?toe|jullie zeggen|is it true|isn'?t it|so\b|right$)"
)
SWEEPING = re.compile(
    r"\b(alle|allemaal|altijd|nooit|niemand|geen enkele?|niets|elke?|ieder(e|een)?|alleen( maar)?|"
    r"alles|zomaar|gewoon|bewezen|bewijst?|all|always|never|nobody|only|every\w*|nothing|prove[sn]?)\b"
)


def premise_figures(question: str, passage: str, evidence: Evidence) -> dict[str, float]:
    """What tells a claim from a question, by name; the weights are fitted."""
    words = fold(question).rstrip(" ?!.")
    return {
        "denied": evidence.denied,
        "claim_lead": evidence.denied - evidence.asked,
        "leading": float(bool(LEADING.search(words))),
        "sweeping": float(bool(SWEEPING.search(words))),
        "other_number": float(_names_another_number(words, passage)),
    }


def _names_another_number(question: str, passage: str) -> bool:
    """Whether the question brings a number that the passage, which has numbers, does not have."""
    brought, held = set(_numbers(question)), set(_numbers(passage))
    return bool(brought and held and not brought & held)


def _numbers(text: str) -> list[str]:
    return [re.sub(r"[.,]", "", number) for number in NUMBER.findall(text)]
