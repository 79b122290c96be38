"""Follow-up: whether a question leans on the ones before, and what it is then read with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.words import content_words, fold

# How many words of its own a question may have and still lean on an earlier one: with a word that
# points back ("wie controleert dat dan?"), with an opening ("en de oorzaken?"), or with neither
# ("welke bijvoorbeeld?"). More words make a subject of their own. Whether the earlier question then
# counts is weighed by a fitted model; here it only may.
POINTED = 4
OPENED = 3
BARE = 2
BRIEF = 3  # words in all: "hoe vaak dan?"
# Earlier messages that are read along, at most: a chain of follow-ups reaches its subject in two.
BACK = 2

OPENING = re.compile(r"^(en|and|maar|but|of|or|dus|so|ook|also|zelfs|even|only|alleen|hoezo)\b")
POINTING = re.compile(
    r"\b(dat|die|dit|deze|daar\w*|hier(van|over|mee|aan|bij|tegen|voor)|"
    r"er(van|over|mee|aan|bij|tegen|voor|uit)?|"
    r"ze|zij|hij|hun|hen|dan|zoiets|zo'n|hetzelfde|zo niet|anders|"
    r"that|this|it|they|them|those|these|then|there|their)\b"
)
# Those that mean what was said, and not only Veilig Thuis ("ze", "they"), of whom all speak.
BACKWARDS = re.compile(
    r"\b(dat|die|dit|deze|daar\w*|er(van|over|mee|aan|bij|tegen|voor|uit)?|dan|zoiets|zo'n|"
    r"that|this|it|them|those|these|then)\b"
)
# Words that name no subject: with these alone a question says nothing by itself.
EMPTY = frozenset(
    "noem eens paar zeg vertel leg uit bijvoorbeeld voorbeelden zoal nog meer verder "
    "echt wel nou nu "
    "precies ook alleen vaak lang goed genoeg gebeurt gebeuren komt kan kunnen mag mogen "
    "moet moeten "
    "wil willen doet doen gaat gaan zegt zeggen vindt vinden hoe vaak waarom wie wat welke "
    "only at by about like often they them did was were be been can could will would should with "
    "not so what which why who else more how often mean means it its i you we he she on "
    "from".split()
)
# With these words somebody leaves the subject; what comes after stands alone.
LEAVING = re.compile(
    r"^.*?\b((iets|even wat|wat|heel wat) anders|(andere|nieuwe|volgende) vraag|trouwens|"
    r"vergeet (dat|het)( maar)?|laat (maar|zitten)( zitten)?|"
    r"never ?mind|(different|another|new|next) question|something else|by the way|forget it)\b"
    r"( weten| vragen)?[\s:,.;!?-]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question and the earlier words that it may lean on."""

    question: str
    earlier: str

    @property
    def joined(self) -> str:
        """Both as one text."""
        return f"{self.earlier} {self.question}"

    @property
    def points(self) -> bool:
        """Whether it cannot be about anything else: it points back, or says nearly nothing."""
        words = fold(self.question)
        return bool(BACKWARDS.search(words)) or len(words.split()) <= BRIEF


def leaves(question: str) -> str | None:
    """What somebody asks after they said that it is about something else; None if they did not."""
    rest = LEAVING.sub("", question, count=1)
    return rest if rest != question and content_words(rest) else None


def leans(question: str) -> bool:
    """Whether a question may say too little alone."""
    words = fold(question).strip(" ?!.,…")
    own = len([word for word in content_words(question) if word not in EMPTY])
    return bool(
        own <= BARE
        or (own <= OPENED and OPENING.search(words))
        or (own <= POINTED and POINTING.search(words))
    )


def follow_up(question: str, previous: Sequence[str]) -> FollowUp | None:
    """A question with what it may lean on, newest message last; None when it stands alone."""
    if not previous or leaves(question) or not leans(question):
        return None
    earlier = [leaves(previous[-1]) or previous[-1]]
    for message in previous[-2 : -BACK - 1 : -1]:
        if leaves(previous[-1]) or not leans(earlier[0]):
            break
        earlier.insert(0, message)
    return FollowUp(question, " ".join(earlier))
