"""Document: words that only say in which text something should stand, and not what is asked."""

from __future__ import annotations

import re

from knowledge.follow_up import EMPTY
from knowledge.words import content_words

TEXT = r"(reactie|verklaring|brief|tekst|stuk|statement|response|reaction|letter|text)"
ABOUT = (
    r"(op|over|naar aanleiding van|to|on) (het|de|dat|een|the|a) "
    r"([\w'’-]+ )?[\w-]*(rapport|interview|report)"
    r"( (van|door|of|by) (de |the )?(igj|inspecties?|inspectorate))?"
)
FROM = (
    r"(van|uit|of|from|in) ((begin|eind|het jaar) )?"
    r"((januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"january|february|march|may|june|july|august|october) )?(19|20)\d\d"
)
# A text that is named no further may be what is asked about: "wat mag er niet in de tekst?"
STANDS = re.compile(
    rf"\b(in|uit|volgens|from) (de|het|hun|haar|jullie|een|die|dat|the|their|its|a) "
    rf"([\w-]+ )?{TEXT} ({ABOUT}\b( {FROM}\b)?|{FROM}\b)",
    re.IGNORECASE,
)
# Verbs that say of a text that it says something.
SAYING = frozenset(
    "staat staan stond noemt noemen noemde schrijft schrijven schreef zei zegt vermeldt lees lezen "
    "says say said mentions mention mentioned written stands".split()
)
SILENT = EMPTY | SAYING
LOOSE = re.compile(r"\s+([?!.,])")


def without_document(question: str) -> str:
    """A question without the words that name the text it is about, if it says more than that."""
    left = LOOSE.sub(r"\1", " ".join(STANDS.sub(" ", question).split()))
    says_more = any(word not in SILENT for word in content_words(left))
    return left if says_more else question
