"""The vocabulary keeps the teacher's commonest pieces and adds Dutch ones."""

from knowledge.training.vocabulary import SPECIAL, commonest, fill_up, train_vocabulary

ENGLISH = train_vocabulary(["the house the house [a] the", "naïve"], 60)


KEPT = ["house", "##s"]
DUTCH = ["de buurvrouw belt", "de buurman belt", "de buurman werkt", "een test in het café"] * 2


def test_what_is_kept_comes_first_after_the_special_pieces() -> None:
    found = fill_up(KEPT, DUTCH, ["the house"], 40).get_vocab()
    assert found["house"] == len(SPECIAL)
    assert {"buurman", "belt", "cafe"} <= found.keys()


def test_it_grows_no_larger_than_asked() -> None:
    assert len(fill_up(KEPT, DUTCH, ["the house"], 10)) == 10


def test_a_word_of_both_languages_stays_split_as_the_teacher_splits_it() -> None:
    found = fill_up(KEPT, DUTCH, ["a test of the test"], 40).get_vocab()
    assert "test" not in found and "werkt" in found


def test_english_is_split_as_before() -> None:
    before = fill_up(["house", "##s", "h", "##o"], [], [], 9)
    after = fill_up(["house", "##s", "h", "##o"], DUTCH, ["the house"], 60)
    assert after.tokenize("houses ho") == before.tokenize("houses ho")


def test_capitals_and_accents_do_not_matter() -> None:
    tokenizer = train_vocabulary(["het een het een"], 30)
    assert tokenizer.tokenize("HÉT één") == tokenizer.tokenize("het een")


def test_special_pieces_are_not_among_the_commonest() -> None:
    assert not set(commonest(ENGLISH, 10)) & set(SPECIAL)


def test_the_commonest_are_as_many_as_asked() -> None:
    assert len(commonest(ENGLISH, 3)) == 3
