from bot.nlu.danger_words import WordClasses


def test_a_long_word_may_have_one_typing_error() -> None:
    classes = WordClasses()
    number = classes.number(["vermoorden"])
    assert all(number in classes.of(word) for word in ("fermorde", "fermode", "fermrode"))
    assert number not in classes.of("fergate")


def test_a_right_word_is_not_taken_for_a_typing_error() -> None:
    classes = WordClasses(frozenset({"geslape"}))
    number = classes.number(["geslagen"])
    assert number in classes.of("geslage") and number not in classes.of("geslape")


def test_a_word_between_stars_stands_anywhere_in_an_arabic_word() -> None:
    classes = WordClasses()
    number = classes.number(["*ضرب*"])
    assert number in classes.of("وبيضربني")


def test_the_same_words_have_the_same_number() -> None:
    classes = WordClasses()
    assert classes.number(["a", "b"]) == classes.number(["b", "a"])


def test_a_typing_error_may_stand_anywhere_but_in_the_first_letter() -> None:
    classes, word = WordClasses(), "fermorde"
    number = classes.number([word])
    for place in range(1, len(word)):
        less, other = word[:place] + word[place + 1 :], word[:place] + "x" + word[place + 1 :]
        more = f"{word[:place]}x{word[place:]}"
        for typo in (less, other, more):
            assert number in classes.of(typo), typo
    for typo in ("xermorde", "xfermorde", "fermrodex", "f", ""):
        assert number not in classes.of(typo), typo
