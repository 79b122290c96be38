from pathlib import Path

import numpy as np
import pytest

from bot.actions.danger_meaning import DangerMeaning, DangerMeaningError
from bot.actions.danger_meaning_fit import fit, training_lines
from bot.nlu.danger_order import ORDER
from knowledge.corpus import read_corpus
from knowledge.dense import Encoder, fingerprint, locate
from knowledge.settings import Settings
from tests.knowledge.conftest import StemEncoder

DANGER = ["hij slaat mij", "zij slaat mij", "hij dreigt mij", "hij wurgt mij", "ze schopt mij"] * 8
ORDINARY = ["hoeveel meldingen", "welke klacht", "wie toetst", "waar staat dat", "wat kost het"] * 8


def fitted() -> DangerMeaning:
    vectors = StemEncoder().questions([*DANGER, *ORDINARY])
    labels = [*(["acute"] * 20), *(["threat"] * 20), *([None] * 40)]
    return fit(vectors, labels, "stems")[0]


def test_danger_is_told_from_an_ordinary_question() -> None:
    net = fitted()
    near, far = StemEncoder().questions(["hij slaat en wurgt mij", "welke meldingen toetst wie"])
    assert net.category(near) in ("acute", "threat") and net.category(far) is None


def test_what_is_saved_judges_the_same_after_reading(tmp_path: Path) -> None:
    net = fitted()
    net.save(tmp_path / "net.json")
    vector = StemEncoder().questions(["hij slaat mij"])[0]
    read = DangerMeaning.read("stems", tmp_path / "net.json")
    assert read.score(vector) == pytest.approx(net.score(vector), abs=0.01)


def test_a_net_for_another_encoder_is_refused_and_names_the_cure(tmp_path: Path) -> None:
    fitted().save(tmp_path / "net.json")
    with pytest.raises(DangerMeaningError, match=r"another encoder: .*make evaluate"):
        DangerMeaning.read("another", tmp_path / "net.json")
    with pytest.raises(DangerMeaningError, match="make evaluate"):
        DangerMeaning.read("stems", tmp_path / "gone.json")


def test_the_shipped_net_belongs_to_the_shipped_encoder_and_knows_every_danger() -> None:
    net = DangerMeaning.read(fingerprint(locate(Settings.read().encoder.model)))
    assert set(net.categories) == set(ORDER)


@pytest.mark.model
def test_the_shipped_net_hears_danger_in_other_words_and_lets_questions_be() -> None:
    encoder = Encoder.load(Settings.read().encoder)
    net = DangerMeaning.read(encoder.digest)
    told = ["mijn vriend gaat me vermoorden als ik wegga", "hij heeft me bij mijn keel gegrepen"]
    asked = ["Hoeveel meldingen komen er per jaar binnen?", "Wie houdt toezicht op Veilig Thuis?"]
    assert all(net.category(vector) for vector in encoder.questions(told))
    assert not any(net.category(vector) for vector in encoder.questions(asked))


def test_editors_questions_count_as_ordinary() -> None:
    texts, labels = training_lines(read_corpus())
    assert len(texts) == len(labels) and labels.count(None) > 1000
    assert np.isin([label for label in labels if label], ORDER).all()
