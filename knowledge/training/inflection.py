"""How Dutch and English words change in the sentences that a lexicon composes."""

import re
from collections.abc import Collection, Mapping

SELF = "{zich}"
DEFINITE = ("de", "het", "{zijn}")


def first_person(third: str, plural: str) -> str:
    """Give the stem: 'zet' of 'zet, zetten', 'skate' of 'skatet, skaten', 'ga' of 'gaat, gaan'."""
    stem = third.removesuffix("t")
    if plural.removesuffix("en").endswith("t") and f"{stem}n" != plural:
        return third
    return stem.removesuffix("a") if stem.endswith("aa") else stem


def s_form(base: str) -> str:
    """Give the English third person: 'goes', 'carries', 'plays'."""
    if re.search(r"(s|sh|ch|x|z|o)$", base):
        return f"{base}es"
    return re.sub(r"(?<=[^aeiou])y$", "ie", base) + "s"


def with_article(words: str) -> str:
    """Put the English indefinite article before a noun or its adjective."""
    vowel = re.match(r"(?!uni|use|one|euro)[aeiou]|hour|honest", words)
    return f"{'an' if vowel else 'a'} {words}"


def negate(rest: str, after_niet: Collection[str]) -> str:
    """Put 'geen' or 'niet' where Dutch has it in what follows the verb."""
    if rest.startswith(SELF):
        return f"{SELF} {negate(rest.removeprefix(SELF).strip(), after_niet)}"
    words = rest.split()
    if not words or words[0] in after_niet:
        return f"niet {rest}"
    if words[0] == "een":
        return f"g{rest}"
    if words[0] in DEFINITE:
        at = next((at for at, word in enumerate(words) if word in after_niet), len(words))
        return " ".join([*words[:at], "niet", *words[at:]])
    return f"geen {rest}"


def refer(slots: Mapping[str, str]) -> dict[str, str]:
    """Say whose hands are meant; leave out what refers to nobody."""
    whose = {f"{{{gap}}}": slots.get(gap) for gap in ("zijn", "his", "zich", "many")}
    found = dict[str, str]()
    for gap, text in slots.items():
        for name, word in whose.items() if "{" in text else ():
            text = text if word is None else text.replace(name, word)
        if "{" not in text:
            found[gap] = text
    return found


def fill(frame: str, slots: Mapping[str, str]) -> str:
    """Fill the gaps of a frame, close up the spaces and begin with a capital."""
    text = re.sub(r" (?=[.,?!])", "", " ".join(frame.format_map(slots).split()))
    at = 3 if text.startswith("'s ") else 0
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]
