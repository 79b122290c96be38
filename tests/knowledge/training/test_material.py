"""What the first stage learns from."""

from knowledge.training.material import Texts, english_only, material, translated
from knowledge.training.recipe import Distillation


def test_scenes_and_glosses_stand_beside_the_parallel_sentences(
    texts: Texts, small: Distillation
) -> None:
    found = material(texts, small)
    assert {pair.source for pair in found} >= {"tatoeba", "scenes", "glosses"}
    assert sum(pair.source == "scenes" for pair in found) == small.scenes
    assert len(english_only(found)) == small.glosses


def test_without_wordnet_there_are_no_glosses(texts: Texts, small: Distillation) -> None:
    assert not english_only(material(Texts(texts.parallel), small))


def test_only_a_sentence_with_a_translation_tells_what_translates_what(
    texts: Texts, small: Distillation
) -> None:
    assert not {pair.source for pair in translated(material(texts, small))} & {"joined", "glosses"}
