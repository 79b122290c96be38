from knowledge.editing.desk import Desk
from knowledge.editing.draft import Draft
from knowledge.editing.preview import preview_of
from knowledge.editing.templates import render

SAID = "Tijdens de proef kwamen 1.240 ouders naar het avondspreekuur."


def test_every_sentence_is_shown_as_it_will_be_quoted_or_not_at_all(
    desk: Desk, draft: Draft
) -> None:
    preview = preview_of(desk, draft)
    by_text = {one.passage.text: one for one in preview.shown}
    quote = by_text[SAID].quote
    assert quote is not None and quote.source_line.endswith("12 november 2026.")
    tail = by_text["Reclame is niet toegestaan."]
    assert tail.quote is None and tail.asked == ()


def test_questions_are_shown_side_by_side_and_test_questions_only_counted(
    desk: Desk, draft: Draft
) -> None:
    preview = preview_of(desk, draft)
    seen = {pair.after.question.split for pair in preview.trial.pairs}
    assert seen == {"dev"} and preview.trial.test > 0
    changed = {effect.question.id for effect in preview.effects}
    assert changed == {pair.after.question.id for pair in preview.trial.changes}


def test_the_terminal_and_the_page_tell_the_same(desk: Desk, draft: Draft) -> None:
    preview = preview_of(desk, draft)
    text = render("preview.txt", preview=preview)
    page = render("preview.html", preview=preview, style="")
    for told in (SAID, "ander getal", "Ruim 2400 medewerkers", "make accept ID=avondspreekuren"):
        assert told in text and told in page
    assert "<script" not in page and "href" not in page.partition("<main")[0].partition("skip")[0]


def test_open_fields_are_shown_first(desk: Desk, draft: Draft) -> None:
    text = draft.file.read_text(encoding="utf-8").replace("\nurl: null", '\nurl: null\n# "?"')
    draft.file.write_text(
        text.replace("issuer: Landelijk Netwerk Veilig Thuis", 'issuer: "?"'), encoding="utf-8"
    )
    assert 'issuer: "?"' in preview_of(desk, draft).open
