"""Source question: whether somebody asks when, by whom or where something shown was said."""

from __future__ import annotations

import re

from knowledge.words import content_words, fold

IT = r"(dat|dit|die|deze|het|that|this|it|these|those)"
WHEN = re.compile(
    rf"\b((van|uit) welk jaar|van wanneer|wanneer (is|was|zijn|werd|zei\w*) {IT}|hoe oud "
    rf"(is|zijn) {IT}|"
    rf"welk jaar (is|was|komt) {IT}|(is|zijn|klopt|geldt) {IT}( \w+)? (nog|actueel|recent|"
    rf"van (nu|vorig|dit))|"
    rf"(van|uit) welke datum|wanneer (hebben|heeft) (\w+ )?{IT}|(what|which) year|when "
    rf"(was|is|were|did they say) {IT}|how old (is|are) {IT}|"
    rf"is {IT} (still|recent|current|up to date))\b"
)
WHO = re.compile(
    rf"\b(wie (zegt|zei|zeggen|heeft|schreef) {IT}|van wie (is|zijn|komt|komen) {IT}|"
    rf"(who|whose) (said|says|wrote|words) (that|this|it|are))\b"
)
WHERE = re.compile(
    rf"\b(waar (staat|kan ik|kun je|vind ik|lees ik|komt|haal je|hebben jullie) {IT}|"
    rf"(heb je|wat is|geef) (daar |me )?(een|de|je|hier) (bron|link)|"
    rf"where (does|do|can|could|did|is|are) (\w+ ){{0,2}}{IT}|(your|the|a) (source|link))\b"
)
BARE = re.compile(r"^(de |je |wat is (de|je) )?(bron|bronnen|datum|link|source|date)\W*$")
# Nouns that mean what was shown; any other names another thing, whose date is not the statement's.
SHOWN = frozenset(
    "cijfer cijfers getal getallen percentage aantal uitspraak verklaring tekst citaat "
    "zin zinnen stuk "
    "jaar datum bron link figure figures number numbers statement quote text sentence "
    "year date source "
    "said says wrote words still gezegd geschreven lezen vinden vind lees staat komt oud "
    "old zegt zei "
    "actueel recent current stamt nog wanneer when which what where who whose can could find read "
    "vorig vandaag nu steeds waar wie eigenlijk precies das is are does did this that "
    "these those it "
    "true case klopt geldt hebben heeft get from your they heb je geef haal vandaan dat dit die "
    "deze up stammen dateert komen schreef".split()
)


def asks_source(question: str) -> bool:
    """Whether a follow-up asks for the date, the speaker or the place of what was shown."""
    words = fold(question)
    asked = any(pattern.search(words) for pattern in (WHEN, WHO, WHERE)) or BARE.search(words)
    return bool(asked) and set(content_words(question)) <= SHOWN
