"""What the first stage learns from."""

from pathlib import Path

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


def test_sentences_of_a_file_are_english_alone(
    texts: Texts, small: Distillation, tmp_path: Path
) -> None:
    file = tmp_path / "english.txt"
    file.write_text("The river rose.\nNobody was hurt.\n", encoding="utf-8")
    found = material(Texts(texts.parallel, sentences=file), small)
    assert english_only(found) == ["The river rose.", "Nobody was hurt."]
    assert not {pair.source for pair in translated(found)} & {"sentences"}


def test_only_a_sentence_with_a_translation_tells_what_translates_what(
    texts: Texts, small: Distillation
) -> None:
    assert not {pair.source for pair in translated(material(texts, small))} & {"joined", "glosses"}
