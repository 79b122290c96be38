from bot.nlu.danger_confusion import as_svg, counted


def test_each_pair_of_labels_is_counted_in_its_square() -> None:
    picture = as_svg(counted([("acute", "acute"), ("acute", "acute"), ("child", "none")]))
    assert picture.count(">2</text>") == 1 and picture.count(">1</text>") == 1
    assert "fill-opacity='1.00'" in picture


def test_the_picture_is_whole_without_any_message() -> None:
    assert as_svg(counted([])).strip().endswith("</svg>")
