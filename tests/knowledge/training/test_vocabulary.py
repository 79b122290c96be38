"""The vocabulary keeps the teacher's commonest pieces and adds Dutch ones."""

from knowledge.training.vocabulary import SPECIAL, commonest, train_vocabulary

ENGLISH = train_vocabulary(["the house the house [a] the", "naïve"], 60)


def test_what_is_kept_comes_first_after_the_special_pieces() -> None:
    found = train_vocabulary(["huis huis"], 40, kept=["house"]).get_vocab()
    assert found["house"] == len(SPECIAL)
    assert "huis" in found


def test_it_grows_no_larger_than_asked() -> None:
    assert len(train_vocabulary(["een huis en nog een huis"], 12, kept=["house"])) == 12


def test_capitals_and_accents_do_not_matter() -> None:
    tokenizer = train_vocabulary(["het een het een"], 30)
    assert tokenizer.tokenize("HÉT één") == tokenizer.tokenize("het een")


def test_special_pieces_are_not_among_the_commonest() -> None:
    assert not set(commonest(ENGLISH, 10)) & set(SPECIAL)


def test_the_commonest_are_as_many_as_asked() -> None:
    assert len(commonest(ENGLISH, 3)) == 3
