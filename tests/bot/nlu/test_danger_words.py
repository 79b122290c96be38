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
