"""Danger order: the categories of danger, the one that decides first. Pure."""

# The first of these with a phrase in the text decides, because it decides which help is named.
ORDER = (
    "child", "suicide", "injured", "sexual", "threat", "perpetrator", "impulse", "elder",
    "watched", "acute",
)  # fmt: skip
