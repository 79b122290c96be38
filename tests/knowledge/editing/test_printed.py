from dataclasses import replace

from knowledge.editing.printed import Line, lines_of, without_furniture

HEAD = Line("Landelijk Netwerk", 1, 50.0, 800.0, 9.0)
FOOT = Line("Pagina 1 van 2", 1, 50.0, 20.0, 9.0)


def page(number: int, *texts: str) -> list[Line]:
    body = [Line(text, number, 50.0, 700.0 - 14 * n - number, 12.0) for n, text in enumerate(texts)]
    foot = replace(FOOT, text=f"Pagina {number} van 2", page=number)
    return [*body, replace(HEAD, page=number), foot]


def test_what_stands_in_the_same_place_on_every_page_is_left_out_and_named_once() -> None:
    kept, left = without_furniture([page(1, "Eerste zin."), page(2, "Tweede zin.")])
    assert [line.text for line in kept] == ["Eerste zin.", "Tweede zin."]
    assert left[0] == "rand van de pagina: Landelijk Netwerk" and len(left) == 3


def test_a_sentence_that_is_repeated_elsewhere_on_the_page_stays() -> None:
    kept, _ = without_furniture([page(1, "Punt 1. Wij helpen."), page(2, "Punt 2. Wij helpen.")])
    assert [line.text for line in kept] == ["Punt 1. Wij helpen.", "Punt 2. Wij helpen."]


def test_pieces_on_one_height_are_one_line() -> None:
    pieces = [replace(HEAD, text=text) for text in ("Het is ", "echt", " zo.")]
    assert [line.text for line in lines_of(pieces)] == ["Het is echt zo."]
