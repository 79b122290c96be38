"""Clauses: the parts of a short text: danger may stand beside an ordinary question. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from bot.nlu.danger_stretches import LONG
from bot.nlu.said import Said

_JOINS = (
    "maar|en|want|omdat|voordat|als|dus|terwijl|zodat|anders|sinds|nadat|tot|toen|of|"
    "but|and|because|before|if|so|while|or"
)
_MARKS = r"[.!?;\n…()]+|\s[-–—]\s"
SENTENCES = re.compile(_MARKS)
SAYS = re.compile(r"[^\W_]|[^\x00-\x7f]")  # quicker than to hear that there are no words
# At marks and before words that join; in the text as typed, because "een" sounds like "en". What is
# quoted stays with the words beside its quotation marks: "he said" or "the title is" decides.
ENDS = re.compile(
    rf"{_MARKS}|(?<![\"”»'’])[:,](?!\s*(?:[\"“„«‘]|'(?![stknmr]\b)))|\s(?=(?:{_JOINS})\s)",
    re.IGNORECASE,
)
# A sentence that begins so supposes something, so it stays whole: "if someone calls because her
# husband hits her, does a person answer?" is none who says that her husband hits her.
SUPPOSED = re.compile(
    r"\W*(?:stel|gesteld|aangenomen|veronderstel|hypothetisch\w*|theoretisch\w*|in theorie|puur|"
    r"indien|mocht|zou|wat als|als (?:er|iemand|een)|suppose|hypothetically|in theory|"
    r"if (?:a|some\w*)|diyelim|załóżmy)\b",
    re.IGNORECASE,
)
SHORTEST = 3  # words of a clause: fewer say too little without the others
MOST = 25 * LONG  # characters of a text of few words; hostile ones have more
# A clause says less than the whole, so its log-odds must be higher; and the surer the whole is of
# no danger (below CALM), the more: "in the series that I watch" stands in another clause.
MORE = 2.0
CALM = -2.0
DOUBT = 2.0


def clauses(text: str, said: Sequence[str], hear: Callable[[str], Said]) -> list[Said]:
    """The words of each clause of a short text; none of a long one, or when it is one clause."""
    if not SHORTEST < len(said) < LONG or len(text) > MOST:
        return []
    found = [clause for part in _parts(text) if (clause := hear(part))]
    return [clause for clause in found if len(clause) >= SHORTEST] if len(found) > 1 else []


def _parts(text: str) -> Iterator[str]:
    for sentence in filter(SAYS.search, SENTENCES.split(text)):
        yield from (
            [sentence] if SUPPOSED.match(sentence) else filter(SAYS.search, ENDS.split(sentence))
        )


def told(
    found: Sequence[Said], whole: float, score: Callable[[Said], float]
) -> Iterator[tuple[float, Said]]:
    """Each clause with its log-odds, less what is asked more of it beside such a whole."""
    asked = MORE + DOUBT * max(0.0, CALM - whole)
    return ((score(clause) - asked, clause) for clause in found)
