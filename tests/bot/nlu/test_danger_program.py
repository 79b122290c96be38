import random

from bot.nlu.danger_phrase import PhraseCompiler
from bot.nlu.danger_places import Vocabulary
from bot.nlu.danger_program import Program
from bot.nlu.danger_words import WordClasses
from bot.nlu.said import Said

WORDS = "abefgk"  # which sound as they are written


def phrase_of(chance: random.Random, depth: int = 2) -> str:
    """Any phrase."""
    return " ".join(item_of(chance, depth) for _ in range(chance.randint(1, 4)))


def item_of(chance: random.Random, depth: int) -> str:
    if depth and chance.random() < 0.4:
        alternatives = [phrase_of(chance, depth - 1) for _ in range(chance.randint(1, 3))]
        atom = f"({'|'.join(alternatives)})"
    else:
        atom = chance.choice(WORDS)
    return chance.choice([atom, atom, atom, f"{atom}?", f"!{atom}", "..", "..."])


def ends_of(phrase: str, words: list[str], at: set[int]) -> set[int]:
    """Where it may go on after a phrase that begins at these places, told by brackets and bars."""
    for item in split(phrase, " "):
        if item in ("..", "..."):
            at = {place + more for place in at for more in range(3 if item == ".." else 5)}
            continue
        atom = item.strip("!?") if item[0] != "(" else item.rstrip("?")
        atom = item[1:] if item[0] == "!" else atom
        after = ends_of_atom(atom, words, at)
        if item[0] == "!":
            at = at - {place - 1 for place in after}
        else:
            at = after | (at if item[-1] == "?" else set())
    return at


def ends_of_atom(atom: str, words: list[str], at: set[int]) -> set[int]:
    if atom[0] == "(":
        return set().union(*(ends_of(one, words, at) for one in split(atom[1:-1], "|")))
    return {place + 1 for place in at if place < len(words) and words[place] == atom}


def split(phrase: str, mark: str) -> list[str]:
    """The parts between marks that stand in no brackets."""
    found, depth = [""], 0
    for letter in phrase:
        depth += (letter == "(") - (letter == ")")
        if letter == mark and not depth:
            found.append("")
        else:
            found[-1] += letter
    return found


def test_any_phrase_stands_in_a_text_where_its_language_says_so() -> None:
    chance, stood = random.Random(5), 0
    for _ in range(600):
        phrase, classes = phrase_of(chance), WordClasses()
        program = Program.of([(0, PhraseCompiler(classes, {}).compile(phrase))])
        for length in (0, 1, 7, 62, 63, 64, 130):
            words = chance.choices(WORDS, k=length)
            stands = program.first(Vocabulary(classes).places(Said.of(words)), best=1) == 0
            assert stands == bool(ends_of(phrase, words, {*range(length)})), (phrase, words)
            stood += stands
    assert 600 < stood < 3600, "some phrases stand and some do not"


def program_of(*phrases: tuple[int, str]) -> tuple[Program, Vocabulary]:
    classes = WordClasses()
    parts = [(rank, PhraseCompiler(classes, {}).compile(phrase)) for rank, phrase in phrases]
    return Program.of(parts), Vocabulary(classes)


def test_the_phrase_with_the_lowest_rank_decides() -> None:
    program, vocabulary = program_of((7, "a"), (3, "b k"), (5, "b"))
    for text, rank in (("a b", 5), ("a b k", 3), ("a", 7), ("d", 9)):
        assert program.first(vocabulary.places(Said.of(text.split())), best=9) == rank, text


def test_only_a_lower_rank_than_the_best_so_far_counts() -> None:
    program, vocabulary = program_of((3, "a"), (5, "b"))
    assert program.first(vocabulary.places(Said.of(["a", "b"])), best=3) == 3
    assert program.first(vocabulary.places(Said.of(["b"])), best=4) == 4


def test_without_phrases_nothing_is_better() -> None:
    program, vocabulary = program_of()
    assert program.first(vocabulary.places(Said.of(["a"])), best=4) == 4
