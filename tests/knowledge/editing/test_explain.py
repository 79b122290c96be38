import pytest

from knowledge.editing.change import accept
from knowledge.editing.desk import Desk
from knowledge.editing.draft import Draft, DraftError
from knowledge.editing.explain import write_form

SAID = "Tijdens de proef kwamen 1.240 ouders naar het avondspreekuur."


def test_the_form_holds_every_spoken_sentence_and_no_other(draft: Draft) -> None:
    text = write_form(draft).read_text(encoding="utf-8")
    assert SAID in text and "Reclame is niet toegestaan" not in text
    assert text.count('title: "?"') == 13


def test_a_form_that_was_begun_is_not_overwritten(draft: Draft) -> None:
    write_form(draft)
    with pytest.raises(DraftError, match="go on with that one"):
        write_form(draft)


def test_a_draft_is_not_accepted_with_an_open_form(desk: Desk, draft: Draft) -> None:
    form = write_form(draft)
    with pytest.raises(DraftError, match=rf'{form.name}:\d+: fill this in first \(title: "\?"\)'):
        accept(desk, draft, "Test Persoon")
