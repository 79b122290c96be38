import pytest

from bot.codes import codes_of
from bot.nlu.said import Said

WORDS = ["hy", "", "slat", "🙏", "ضرب"]


def test_words_come_back_one_by_one_and_all_together() -> None:
    said = Said.of(WORDS)
    assert [*said] == [said[place] for place in range(len(said))] == WORDS


@pytest.mark.parametrize("part", [slice(0), slice(1, 4), slice(-2, None), slice(9, 12)])
def test_a_part_holds_the_same_words(part: slice) -> None:
    assert [*Said.of(WORDS)[part]] == WORDS[part]


def test_some_words_are_picked() -> None:
    said = Said.of(WORDS)
    assert [*said.only(said.ends > said.starts)] == ["hy", "slat", "🙏", "ضرب"]


@pytest.mark.parametrize(
    ("letters", "words"),
    [("", []), (" ", []), ("a", ["a"]), (" hij  slaat ", ["hij", "slaa"]), ("a b c", [*"abc"])],
)
def test_words_stand_between_spaces_and_are_cut(letters: str, words: list[str]) -> None:
    assert [*Said.apart(codes_of(letters), longest=4)] == words


def test_parts_stand_one_after_the_other_with_empty_words_between() -> None:
    said = Said.of(WORDS)
    together = said.made_of([said[2:3], Said.of(["", ""]), said[:2]])
    assert [*together] == ["slat", "", "", "hy", ""]
    assert together.hashes.tolist() == Said.of([*together]).hashes.tolist()


def test_words_that_are_cut_apart_have_the_hashes_of_what_is_left() -> None:
    said = Said.apart(codes_of("hij slaat"), longest=4)
    assert said.hashes.tolist() == Said.of([*said]).hashes.tolist()


def test_equal_words_have_one_hash_wherever_they_stand() -> None:
    first, other, last = Said.of(["slat", "sla", "slat"]).hashes
    assert first == last != other
